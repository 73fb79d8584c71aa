import './inbox.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { useRead } from '../../shared/use-read.ts';
import type { OfficeProps } from '../Office.tsx';
import { useOffice } from '../words.ts';
import { AccessesWaiting } from './AccessesWaiting.tsx';
import { BringIn } from './BringIn.tsx';
import { headings, inboxOf } from './items.ts';
import { Outbox } from './Outbox.tsx';
import { Preview } from './Preview.tsx';
import { Queue } from './Queue.tsx';
import { useDecision } from './use-decision.ts';

/** What waits for the principal, first: the list, and beside it what is open. */
export function Inbox(props: OfficeProps) {
  const { view, rest, page, office, register } = props;
  const words = useOffice();
  const inbox = inboxOf(view);
  const items = headings.flatMap((heading) => inbox.get(heading) ?? []);
  const [asked] = rest;
  const open =
    view.received.find(({ kept }) => kept.id === asked) ?? (asked ? null : (items[0] ?? null));
  const list = useRef<HTMLElement>(null);
  const preview = useRef<HTMLElement>(null);
  const [returning, setReturning] = useState<string | null>(null);
  const decision = useDecision(page, open, office.opened.value);

  const go = (id: string | undefined) => {
    if (id) location.replace(`#a-traiter/${id}`);
  };
  const at = items.findIndex(({ kept }) => kept.id === open?.kept.id);
  const accept = async () => {
    if (!decision.mayAccept) return;
    const next = items[at + 1] ?? items[at - 1];
    if (await decision.decide('accepted', '')) go(next?.kept.id);
  };
  const onKey = (event: KeyboardEvent) => {
    const typing = (event.target as HTMLElement).closest('input, textarea, select');
    if (typing || event.ctrlKey || event.altKey || event.metaKey) return;
    const key = event.key.toLowerCase();
    if (key === 'a') void accept();
    else if (key === 'r' && decision.mayReturn && open) setReturning(open.kept.id);
    else if (key === 'arrowdown') go(items[at + 1]?.kept.id);
    else if (key === 'arrowup') go(items[at - 1]?.kept.id);
    else return;
    event.preventDefault();
  };
  // The list keeps the focus while one goes through it; on a narrow page it is hidden, and the preview has it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another one is opened
  useLayoutEffect(() => {
    if (!asked) return;
    const link = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (
      list.current?.contains(document.activeElement) ||
      document.activeElement === document.body
    ) {
      if (link?.checkVisibility()) link.focus();
      else preview.current?.focus();
    }
  }, [open?.kept.id]);

  const waiting = (['request', 'document', 'confirmation', 'export', 'explain'] as const).flatMap(
    (heading) => inbox.get(heading) ?? [],
  );
  const read = useRead(() => page.accesses.read(register), register);
  const asks = read.value?.asks ?? [];
  const idle = read.value && asks.length === 0 ? words.empty : '';
  const explain = inbox.get('explain')?.length ?? 0;
  return (
    <>
      <SectionHead
        wide
        title={words.sections['a-traiter']}
        sub={waiting.length === 0 ? idle : words.waiting(waiting.length, waiting.length - explain)}
      >
        <Outbox {...props} />
      </SectionHead>
      <AccessesWaiting asks={asks} />
      <BringIn {...props} />
      <div class={`split ${asked ? 'opened' : ''}`}>
        {items.length > 0 && (
          <Queue inbox={inbox} current={open?.kept.id ?? null} list={list} onKey={onKey} />
        )}
        {open && (
          <Preview
            key={open.kept.id}
            {...props}
            open={open}
            decision={decision}
            returning={returning === open.kept.id}
            onReturning={(on) => setReturning(on ? open.kept.id : null)}
            onAccept={() => void accept()}
            onKey={onKey}
            preview={preview}
          />
        )}
      </div>
    </>
  );
}
