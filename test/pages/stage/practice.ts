import { element } from './element.ts';

export type SentBy = 'click' | 'enter' | 'ctrl-enter' | 'submit';
export interface Sent {
  text: string;
  by: SentBy;
  /** Whether the event that sent was the person's own. */
  trusted: boolean;
}

/** One composer's engine, as its own model sees it; the picture on the screen may differ. */
export interface Engine {
  /** Plain text of the model, lines joined by \n. */
  model(): string;
  undo(): void;
  /** UTF-16 offset in `model()`, null without a selection in it. */
  caret(): number | null;
  /** Builds the editor anew around the same draft, as a site does that draws its page again. */
  remount?(): void;
}

/** What tests read, in the page's own world. */
export interface Practice extends Engine {
  sent(): readonly Sent[];
  /** What the site would upload, in the order in which it came. */
  attached(): readonly File[];
}

declare global {
  interface Window {
    practice: Practice;
  }
}

const sent: Sent[] = [];
const attached: File[] = [];
let current: Engine | null = null;

window.practice = {
  model: () => current?.model() ?? '',
  undo: () => current?.undo(),
  caret: () => current?.caret() ?? null,
  remount: () => current?.remount?.(),
  sent: () => [...sent],
  attached: () => [...attached],
};

/** Where the sent messages appear, oldest first; it stands in the page like the site's own list. */
export const log = element('ol', { 'data-practice': 'log', class: 'log' });

/** Tells which composer `window.practice` speaks of: the one mounted or focused last. */
export function speakOf(engine: Engine | null): void {
  current = engine;
}

/** What the site would send over the network: nothing leaves, it is written to the log. */
export function send(text: string, by: SentBy, trusted: boolean): void {
  sent.push({ text, by, trusted });
  const item = element('li', { 'data-by': by, 'data-trusted': String(trusted) }, text);
  log.append(item);
  item.scrollIntoView({ block: 'nearest' });
}

/** What the site would upload at once, by whatever door it came. */
export function attach(files: Iterable<File>): void {
  for (const file of files) {
    attached.push(file);
    log.append(element('li', { 'data-file': file.name }, file.name));
  }
}
