import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** One calm sentence below; none. */
  sub?: ComponentChildren;
  /** As wide as the page's tables. */
  wide?: boolean;
  /** What can be done here, at the right. */
  children?: ComponentChildren;
}

/** The head of a section's page: where one is, in one line, and its acts. */
export function SectionHead({ title, sub, wide = false, children }: Props) {
  return (
    <header class={wide ? 'head wide' : 'head'}>
      <div>
        <h1>{title}</h1>
        {sub && <p class="sub">{sub}</p>}
      </div>
      {children}
    </header>
  );
}
