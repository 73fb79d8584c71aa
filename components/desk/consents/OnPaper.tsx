import './on-paper.css';
import { type ComponentChildren, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What is printed in place of the page; drawn only then, since it may be 5,000 rows that nobody sees. */
export function OnPaper({ draw }: { draw: () => ComponentChildren }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fill = (content: ComponentChildren) => {
      if (host.current) render(content, host.current);
    };
    const before = () => fill(draw());
    const after = () => fill(null);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, [draw]);
  return <div ref={host} class="on-paper" />;
}
