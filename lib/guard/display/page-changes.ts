import type { PageText } from './page-text.ts';
import type { ShownTexts } from './shown-texts.ts';

/** Hears what the page adds and changes: texts to read again go to `onTexts`; Vigie's own changes are none. */
export class PageChanges {
  private readonly observer = new MutationObserver((records) => this.read(records));

  constructor(
    private readonly texts: PageText,
    private readonly shown: ShownTexts,
    private readonly onTexts: (nodes: readonly Text[]) => void,
  ) {
    this.observer.observe(document, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['contenteditable', 'role'],
    });
  }

  end(): void {
    this.observer.disconnect();
  }

  private read(records: readonly MutationRecord[]): void {
    const found: Text[] = [];
    for (const { type, target, addedNodes } of records) {
      if (target instanceof Text && !this.shown.isShown(target)) found.push(target);
      if (type === 'attributes') this.restoreField(target);
      for (const node of addedNodes) {
        this.restoreField(node);
        found.push(...this.texts.under(node));
      }
    }
    if (found.length > 0) this.onTexts(found);
  }

  /** What becomes a field, or is moved into one, reads as the page wrote it: a draft never holds our words. */
  private restoreField(node: Node): void {
    const around = node instanceof Element ? node : node.parentElement;
    if (!around || !this.texts.isTypedIn(around)) return;
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let at: Node | null = walker.currentNode; at; at = walker.nextNode()) {
      if (at instanceof Text) this.shown.restore(at);
    }
  }
}
