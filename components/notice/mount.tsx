import { render } from 'preact';
import { byElement, type Dress } from '../overlay/dress.ts';
import { hearFirstHand } from '../overlay/first-hand.ts';
import { keepEvents } from '../overlay/keep-events.ts';
import { Notice } from './Notice.tsx';
import style from './notice.css?inline';
import type { NoticeActions, NoticeState } from './view.ts';

/** Draws the notice in a root that the caller owns; null: nothing. Its events end at that root. */
export function mountNotice(
  root: ShadowRoot,
  actions: NoticeActions,
  signal: AbortSignal,
  dress: Dress = byElement,
): { render(state: NoticeState | null): void; focus(): void } {
  const place = document.createElement('div');
  dress(root, style);
  root.append(place);
  hearFirstHand(root, signal);
  keepEvents(root, signal);
  return {
    render: (state) => render(state && <Notice state={state} actions={actions} />, place),
    focus: () => root.querySelector<HTMLElement>('input:checked, button')?.focus(),
  };
}
