import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { Mark } from './Mark.tsx';
import { Panel } from './Panel.tsx';
import { type StatusLook, statusLook } from './status.ts';
import { trusted } from './trusted.ts';
import type { ChipState, OverlayActions } from './view.ts';
import { useWords } from './words.ts';

/** Time to read the word before the chip folds to its mark, in milliseconds (docs/design.md "Screens"). */
const unfoldedFor = 4000;
const dots = {
  barred: 'M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1ZM3.75 6.1v1.8h6.5V6.1Z',
  diamond: 'M7 1l6 6-6 6-6-6Z',
};

/** The pill in the corner: mark and status word, folded to the mark once read. */
export function Chip({ chip, actions }: { chip: ChipState; actions: OverlayActions }) {
  const words = useWords();
  const look: StatusLook = chip.blind
    ? { word: words.chip.blind, icon: 'question', tone: 'is-advise', toDo: true }
    : statusLook(chip.view);
  const word = chip.display === 'off' ? look.word : words.display[chip.display];
  const [folded, setFolded] = useState(!chip.fresh);
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another status unfolds it again
  useEffect(() => {
    setFolded(!chip.fresh);
    const timer = setTimeout(() => setFolded(true), unfoldedFor);
    return () => clearTimeout(timer);
  }, [chip.fresh, look.word]);
  const dot = look.icon === 'barred' || look.icon === 'diamond' ? dots[look.icon] : null;
  return (
    <div class={`corner ${chip.corner}`}>
      <button
        ref={button}
        type="button"
        class={folded && !chip.open && chip.display === 'off' ? 'chip chip-folded' : 'chip'}
        aria-label={words.chip.label(word)}
        aria-expanded={chip.open}
        aria-haspopup="dialog"
        onClick={trusted(() => actions.togglePanel())}
      >
        <Mark out={chip.blind} />
        <span class="chip-word">
          {look.toDo && <Icon name={look.icon} tone={look.tone} small />}
          {word}
        </span>
        {look.toDo && dot !== null && (
          <svg class={`dot ${look.tone}`} viewBox="0 0 14 14" aria-hidden="true">
            <path fill-rule="evenodd" d={dot} />
          </svg>
        )}
      </button>
      {chip.open && <Panel chip={chip} look={look} actions={actions} opener={button} />}
    </div>
  );
}
