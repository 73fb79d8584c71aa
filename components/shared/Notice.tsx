import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** A page that cannot do its work yet: why, and the way on. */
export function Notice({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main class="notice-page">
      <section class="notice">
        <h1>
          <Icon name="warn" /> {title}
        </h1>
        {children}
      </section>
    </main>
  );
}
