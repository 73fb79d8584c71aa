import type { Composer } from '../composers/composer.ts';
import { isTypedField } from '../composers/field-text.ts';
import { composerAround } from '../composers/find.ts';
import { recipesHere } from './here.ts';

interface Heard {
  /** True for an event of Vigie's own overlay. */
  owns(event: Event): boolean;
  /** A composer has the focus, or is typed in. */
  onComposer(composer: Composer): void;
  /** The draft of the composer in use changed just now. */
  onTyped(): void;
  /** The draft may be another than the one that was judged last. */
  judge(composer: Composer): void;
}

/** Hears what is typed in the composers of a page, of which one is in use. */
export class Typing {
  /** The composer in use. */
  current: Composer | null = null;
  /** Editors that write their own model (CKEditor 5) change without an `input` event. */
  private readonly changes = new MutationObserver(() => this.onTyped());

  constructor(private readonly heard: Heard) {}

  start(signal: AbortSignal): void {
    for (const type of ['focusin', 'input']) {
      window.addEventListener(type, (event) => this.onEvent(event), { capture: true, signal });
    }
    signal.addEventListener('abort', () => this.changes.disconnect());
  }

  private onEvent(event: Event): void {
    const isTyped = event.type === 'input';
    if (this.heard.owns(event) || (isTyped && this.hears(event.target))) return;
    const element = event.composedPath()[0];
    const composer = element instanceof Element && composerAround(element, recipesHere());
    if (!composer) return;
    this.follow(composer);
    this.heard.onComposer(composer);
    if (isTyped) this.onTyped();
    else this.heard.judge(composer);
  }

  /** What is typed in the editor in use is heard by `changes`; a key is worked on once. */
  private hears(target: EventTarget | null): boolean {
    const { field, button } = this.current ?? {};
    return Boolean(button?.isConnected && field?.contains(target as Node) && !isTypedField(field));
  }

  /** Judged at once: whoever sends right after the last key sends by their own event. */
  private onTyped(): void {
    this.heard.onTyped();
    if (this.current) this.heard.judge(this.current);
  }

  private follow(composer: Composer): void {
    const same = this.current?.field === composer.field;
    this.current = composer;
    if (same) return;
    this.changes.disconnect();
    this.changes.observe(composer.field, { childList: true, characterData: true, subtree: true });
  }
}
