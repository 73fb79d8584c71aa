import type { PlaceReading } from '../../platforms/platform.ts';
import { applyEdits } from '../../verdict/edits.ts';
import type { Edit } from '../../verdict/verdict.ts';
import { readPlace, recipesHere } from '../here.ts';
import { PageChanges } from './page-changes.ts';
import { PageText } from './page-text.ts';
import { Rewrites } from './rewrites.ts';
import { ShownTexts } from './shown-texts.ts';

/** What one message may carry: texts, and UTF-16 units of them together. The door refuses more. */
export const mostTexts = 200;
export const mostUnits = 64 * 1024;
/** Nodes looked at in one round, so that no frame of the page waits. */
const mostNodes = 500;
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
  private known = new Map<string, readonly Edit[]>();
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
    this.known = new Map();
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
    this.known = new Map();
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
    const { known } = this;
    const batch = this.take();
    if (place && batch.size > 0) {
      this.asking = true;
      const texts = [...batch.keys()];
      const answers = await this.ports.displayNames(place, texts).catch((error: unknown) => {
        console.warn('Vigie: names stay as they are', error);
        return 'failed' as const;
      });
      this.asking = false;
      if (this.state === 'off') return;
      const nodes = [...batch.values()].flat();
      if (answers === null) return this.end();
      if (answers === 'failed') return this.wait(nodes);
      if (known.size > mostKnown) known.clear();
      for (const [index, text] of texts.entries()) known.set(text, answers[index] ?? []);
      this.setState('on');
      const now = performance.now();
      for (const node of nodes) if (this.show(node, now) !== null) this.queue.add(node);
    }
    this.schedule(pause);
  }

  /** Not answered: said, and asked about again unless nobody will ever answer. */
  private wait(nodes: readonly Text[]): void {
    this.setState('failed');
    for (const node of nodes) this.queue.add(node);
    if (!this.ports.isUpdated()) this.schedule(pauseAfterFault);
  }

  /** Takes nodes off the queue until one message is full; returns those that are to be asked about, by text. */
  private take(): Map<string, Text[]> {
    const now = performance.now();
    const batch = new Map<string, Text[]>();
    let units = 0;
    let looked = 0;
    for (const node of this.queue) {
      if (looked === mostNodes || batch.size === mostTexts) break;
      const text = this.show(node, now);
      if (text !== null && units + text.length > mostUnits) break;
      looked += 1;
      this.queue.delete(node);
      if (text === null) continue;
      const same = batch.get(text);
      if (same) same.push(node);
      else {
        batch.set(text, [node]);
        units += text.length;
      }
    }
    return batch;
  }

  /** Shows a node whose text is known, or that names nobody; returns the text that is to be asked about, else null. */
  private show(node: Text, now: number): string | null {
    const place = node.parentElement;
    if (!place || !node.isConnected || !this.texts.isRead(node)) return null;
    const text = this.shown.sourceOf(node);
    const edits = mayName(text) ? this.known.get(text) : [];
    if (!edits) return text;
    const words = applyEdits(text, edits);
    if (node.data !== words && this.rewrites.allows(place, now)) this.shown.show(node, words);
    return null;
  }
}

/** Two letters side by side, and no more text than one message carries. */
function mayName(text: string): boolean {
  return text.length <= mostUnits && /\p{L}{2}/u.test(text);
}
