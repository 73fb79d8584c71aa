import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FixId } from '../../lib/verdict/verdict.ts';
import { Act } from './Act.tsx';
import { ClauseLink } from './ClauseLink.tsx';
import { fixIcons } from './fix-icons.ts';
import { fixWay } from './fix-plan.ts';
import { trusted } from './trusted.ts';
import type { CardState, OverlayActions } from './view.ts';
import { useWords } from './words.ts';

/** Between the words and their card, and to the edges of the viewport, in CSS pixels. */
const gap = 8;
const margin = 12;

/** The card of one mark: who, why, clause, fixes; saying that nothing was found is always one of them. */
export function MarkCard({ card, actions }: { card: CardState; actions: OverlayActions }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const { at, verdict, kind } = card;
  const reason = verdict.reasons[card.reason];
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    const above = at.top - gap - height;
    const top = above >= margin ? above : at.bottom + gap;
    const widest = innerWidth - width - margin;
    element.style.top = `${Math.max(margin, Math.min(top, innerHeight - height - margin))}px`;
    element.style.left = `${Math.max(margin, Math.min(at.left - 2 * gap, widest))}px`;
  });
  useLayoutEffect(() => {
    if (card.focused) box.current?.querySelector<HTMLElement>('.acts button')?.focus();
  }, [card.focused]);
  if (!reason) return null;
  const level = reason.level === 'hold' ? 'hold' : 'advise';
  const word = reason.source === 'vigie' ? words.level.own : words.level[level];
  const take = (fix: FixId) => {
    if (fixWay(fix) === 'draft') actions.apply([{ reason: card.reason, fix }]);
    else if (fixWay(fix) === 'hand') actions.closeCard();
    else actions.leave(fix);
  };
  return (
    <div
      ref={box}
      class="card"
      role="dialog"
      aria-label={word}
      onKeyDown={trusted((event: KeyboardEvent) => {
        if (event.key === 'Escape') actions.closeCard();
      })}
    >
      <p class="card-head">
        {words.quote(card.words)}
        <span class={`tag tag-${level}`}>{word}</span>
      </p>
      <p class="card-why">
        {card.why}
        <ClauseLink clause={reason.clause.id} actions={actions} />
      </p>
      <ul class="acts">
        {reason.fixes.map(({ id, label }, index) => (
          <Act
            key={id}
            icon={fixIcons[id]}
            label={label}
            away={fixWay(id) === 'elsewhere' || fixWay(id) === 'window'}
            first={index === 0}
            onAct={() => take(id)}
          />
        ))}
        <Act icon="notName" label={card.denial} onAct={() => actions.dismiss(kind, card.words)} />
        {card.lesson && (
          <Act icon="pencil" label={card.lesson} away onAct={() => actions.teach(card.start)} />
        )}
      </ul>
    </div>
  );
}
