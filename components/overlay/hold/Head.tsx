import type { ComponentChildren } from 'preact';
import { Mark } from '../Mark.tsx';

interface Props {
  title: string;
  /** The lamp is out: Vigie cannot check. */
  out?: boolean;
  children: ComponentChildren;
}

/** Title and summary; what changes while the dialog is open is announced. */
export function Head({ title, out, children }: Props) {
  return (
    <div class="hold-head">
      <h2 id="vigie-title">
        <Mark out={out ?? false} />
        {title}
      </h2>
      <p id="vigie-summary" aria-live="polite">
        {children}
      </p>
    </div>
  );
}
