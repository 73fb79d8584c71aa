import type { Composer } from '../composers/composer.ts';
import { composerAround, composerIn, composerSentBy } from '../composers/find.ts';
import { foldLabel } from '../platforms/label.ts';
import type { ComposerRecipe } from '../platforms/platform.ts';

/** An event by which a draft would leave. */
export interface SendIntent {
  composer: Composer;
  /** A person's new press (pointer down, key down): ends the pass that an earlier one had. */
  opensPress: boolean;
  /** The event on which a site sends; the ones before it (pointer down) are only stopped. */
  completes: boolean;
}

export const watchedEvents = ['pointerdown', 'mousedown', 'click', 'keydown', 'submit'] as const;

/** A key that sends nothing anywhere: a letter costs no search. */
export function isPlainKey(event: Event): boolean {
  if (event.type !== 'keydown') return false;
  const { key, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
  return key !== 'Enter' && key !== ' ' && !altKey && !ctrlKey && !metaKey;
}

/** What the event would send, or null when it sends nothing. Untrusted events count: a site may click for itself. */
export function sendIntent(event: Event, recipes: readonly ComposerRecipe[]): SendIntent | null {
  const element = event.composedPath()[0];
  if (!(element instanceof Element)) return null;
  if (event.type === 'submit') return intent(composerIn(element, recipes), false, true);
  if (event.type === 'keydown') return keyIntent(event as KeyboardEvent, element, recipes);
  if ('button' in event && event.button !== 0) return null;
  const opensPress = event.type === 'pointerdown' && event.isTrusted;
  return intent(composerSentBy(element, recipes), opensPress, event.type === 'click');
}

function keyIntent(
  event: KeyboardEvent,
  element: Element,
  recipes: readonly ComposerRecipe[],
): SendIntent | null {
  // 229: input methods that do not report isComposing (some macOS and Windows ones).
  if (event.isComposing || event.keyCode === 229) return null;
  const isEnter = event.key === 'Enter';
  const isChord = ({ sendChords }: ComposerRecipe) => sendChords?.includes(chordOf(event)) ?? false;
  const around = isEnter || recipes.some(isChord) ? composerAround(element, recipes) : null;
  if (around && isChord(around.recipe)) return intent(around, event.isTrusted, true);
  if (!isEnter && event.key !== ' ') return null;
  const sent = composerSentBy(element, recipes);
  if (sent) return intent(sent, event.isTrusted, true);
  if (!isEnter) return null;
  if (!around || !enterSends(event, around)) return null;
  return intent(around, event.isTrusted, true);
}

/** A shortcut in the form that recipes use: `Alt+s`. */
function chordOf({ altKey, ctrlKey, metaKey, key }: KeyboardEvent): string {
  const held = [altKey && 'Alt', (ctrlKey || metaKey) && 'Control'].filter(Boolean);
  return [...held, key.toLowerCase()].join('+');
}

/** The surface's own rule. Ctrl+Enter is taken for a send wherever there is a send button: uncertain means held. */
function enterSends(event: KeyboardEvent, composer: Composer): boolean {
  if (event.shiftKey || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return true;
  if (composer.recipe.enter === 'sends') return true;
  if (composer.recipe.enter === 'button-says') return !namesCtrl(composer.button);
  // In a one-line field Enter submits the form (HTML "implicit submission").
  return composer.field.localName === 'input';
}

/** Teams tells its rule on the button: « Envoyer (Ctrl+Entrée) » (seen 2026-09). */
function namesCtrl(button: HTMLElement | null): boolean {
  const label = `${button?.getAttribute('aria-label') ?? ''} ${button?.title ?? ''}`;
  return /ctrl|cmd|⌘/.test(foldLabel(label));
}

function intent(
  composer: Composer | null,
  opensPress: boolean,
  completes: boolean,
): SendIntent | null {
  return composer && { composer, opensPress, completes };
}
