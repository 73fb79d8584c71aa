import type { PlaceReading } from '../../platforms/platform.ts';
import { applyEdits } from '../../verdict/edits.ts';
import type { Edit } from '../../verdict/verdict.ts';
import { readPlace, recipesHere } from '../here.ts';
import { PageChanges } from './page-changes.ts';
import { PageText } from './page-text.ts';
import { Rewrites } from './rewrites.ts';
import { ShownTexts } from './shown-texts.ts';

/** What one message may carry: texts, and UTF-16 units of them together. The door refuses more. */
export const mostTexts = 500;
export const mostUnits = 64 * 1024;
/** Between two rounds, in milliseconds: a page that writes without end must not use up the tab's messages. */
const pause = 50;
const pauseAfterFault = 2_000;
/** Answers kept, so that a list that is drawn anew is not asked about again. */
const mostKnown = 10_000;

export type DisplayState = 'off' | 'on' | 'failed';
export interface DisplayPorts {
  /** null: the mode is off here. */
  displayNames(
    place: PlaceReading,
    texts: readonly string[],
  ): Promise<readonly (readonly Edit[])[] | null>;
  /** Whether the tab is in the mode; `on` changes it for all frames of the tab. */
  display(on: boolean | null): Promise<boolean>;
  /** The extension was updated or removed under this page: nothing will answer any more. */
  isUpdated(): boolean;
}

/**
 * Shows students by first name and avatar, for a projector: the page's texts go to the background, which answers with
 * edits. Follows what the page adds and changes; ends with everything as the page wrote it.
 */
export class Display {
  private state: DisplayState = 'off';
  private texts = new PageText([]);
  private shown = new ShownTexts();
  private rewrites = new Rewrites();
  private readonly known = new Map<string, readonly Edit[]>();
  private readonly queue = new Set<Text>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private asking = false;
  private changes: PageChanges | null = null;

  constructor(
    private readonly ports: DisplayPorts,
    private readonly onState: (state: DisplayState) => void,
  ) {}

  /** After the page has loaded: a page that is still being hydrated would take a changed text for its own fault. */
  start(signal: AbortSignal): void {
    const follow = () => void this.follow();
    if (document.readyState === 'complete') follow();
    else window.addEventListener('load', follow, { once: true, signal });
    signal.addEventListener('abort', () => this.end());
  }

  /** Reads whether the tab is in the mode, and does so. */
  async follow(): Promise<void> {
    const on = await this.ports.display(null).catch(() => this.state !== 'off');
    if (on) this.begin();
    else this.end();
  }

  async toggle(): Promise<void> {
    const on = await this.ports.display(this.state === 'off').catch((error: unknown) => {
      console.warn('Vigie: display mode', error);
      // Nobody answers: what can be done without an answer is to give the page its names back.
      return false;
    });
    if (on) this.begin();
    else this.end();
  }

  /** The register changed: names and avatars are asked anew, and stay replaced meanwhile. */
  reconsider(): void {
    if (this.state === 'off') return;
    this.known.clear();
    this.readAll();
  }

  private begin(): void {
    if (this.state !== 'off') return;
    this.setState('on');
    this.texts = new PageText(recipesHere().map(({ field }) => field));
    this.rewrites = new Rewrites();
    this.changes = new PageChanges(this.texts, this.shown, (nodes) => this.add(nodes));
    this.readAll();
  }

  private end(): void {
    this.changes?.end();
    this.changes = null;
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.queue.clear();
    this.known.clear();
    this.shown.restoreAll();
    this.shown = new ShownTexts();
    this.setState('off');
  }

  private setState(state: DisplayState): void {
    if (this.state === state) return;
    this.state = state;
    this.onState(state);
  }

  private readAll(): void {
    this.add(this.texts.under(document.body));
  }

  private add(nodes: readonly Text[]): void {
    for (const node of nodes) this.queue.add(node);
    this.schedule(0);
  }

  private schedule(delay: number): void {
    if (this.timer || this.asking || this.queue.size === 0) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.round();
    }, delay);
  }

  /** Shows what is known already, and asks for as much of the rest as one message carries. */
  private async round(): Promise<void> {
    const place = readPlace(null);
    const waiting = this.showKnown();
    const asked = firstOf(waiting);
    if (!place || asked.length === 0) return;
    this.asking = true;
    const answers = await this.ports.displayNames(place, asked).catch((error: unknown) => {
      console.warn('Vigie: names stay as they are', error);
      return 'failed' as const;
    });
    this.asking = false;
    if (this.state === 'off') return;
    this.wait(waiting);
    if (answers === 'failed') {
      this.setState('failed');
      if (!this.ports.isUpdated()) this.schedule(pauseAfterFault);
    } else if (answers === null) this.end();
    else {
      this.setState('on');
      if (this.known.size > mostKnown) this.known.clear();
      for (const [index, text] of asked.entries()) this.known.set(text, answers[index] ?? []);
      this.wait(this.showKnown());
      this.schedule(pause);
    }
  }

  /** Empties the queue; returns the nodes whose text was not asked about yet, by text. */
  private showKnown(): Map<string, Text[]> {
    const now = performance.now();
    const unknown = new Map<string, Text[]>();
    for (const node of this.queue) {
      if (!node.isConnected || !this.texts.isRead(node)) continue;
      const text = this.shown.sourceOf(node);
      const edits = mayName(text) ? this.known.get(text) : [];
      if (edits) this.showIn(node, applyEdits(text, edits), now);
      else unknown.set(text, [...(unknown.get(text) ?? []), node]);
    }
    this.queue.clear();
    return unknown;
  }

  private wait(waiting: ReadonlyMap<string, readonly Text[]>): void {
    for (const node of [...waiting.values()].flat()) this.queue.add(node);
  }

  private showIn(node: Text, words: string, now: number): void {
    const place = node.parentElement;
    if (node.data === words || !place || !this.rewrites.allows(place, now)) return;
    this.shown.show(node, words);
  }
}

/** Two letters side by side, and no more text than one message carries. */
function mayName(text: string): boolean {
  return text.length <= mostUnits && /\p{L}{2}/u.test(text);
}

function firstOf(waiting: ReadonlyMap<string, unknown>): string[] {
  const texts: string[] = [];
  let units = 0;
  for (const text of waiting.keys()) {
    units += text.length;
    if (texts.length === mostTexts || units > mostUnits) break;
    texts.push(text);
  }
  return texts;
}
