import { Chip } from './Chip.tsx';
import { HoldDialog } from './hold/HoldDialog.tsx';
import { MarkCard } from './MarkCard.tsx';
import type { OverlayActions, OverlayState } from './view.ts';
import { overlayWords, WordsContext } from './words.ts';

interface Props {
  state: OverlayState;
  actions: OverlayActions;
}

/** Everything that Vigie draws over a page. */
export function Overlay({ state: { lang, chip, card, hold }, actions }: Props) {
  return (
    <WordsContext.Provider value={overlayWords[lang]}>
      <div class="vigie" lang={lang === 'fr' ? 'fr-CA' : 'en-CA'}>
        {chip && <Chip chip={chip} actions={actions} />}
        {card && !hold && <MarkCard card={card} actions={actions} />}
        {hold && <HoldDialog hold={hold} actions={actions} />}
      </div>
    </WordsContext.Provider>
  );
}
