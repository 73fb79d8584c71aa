import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
  UNDO_COMMAND,
} from 'lexical';
import type { Engine } from './practice.ts';

/** Lexical on `root`, as Facebook's fields are: rich text with a history. */
export class LexicalComposer implements Engine {
  readonly #editor: LexicalEditor = createEditor({
    namespace: 'practice',
    onError(error) {
      throw error;
    },
  });

  constructor(root: HTMLElement) {
    this.#editor.setRootElement(root);
    registerRichText(this.#editor);
    registerHistory(this.#editor, createEmptyHistoryState(), 300);
    // Without a selection: a composer that appears takes neither focus nor scroll.
    this.#editor.update(() => $getRoot().append($createParagraphNode()));
  }
  /** Lexical's own text parts blocks by two line breaks; a reader sees one. */
  model(): string {
    return this.#read(() => $getRoot().getChildren().map($textOf).join('\n'));
  }
  #read<T>(act: () => T): T {
    return this.#editor.getEditorState().read(act);
  }
  undo(): void {
    this.#editor.dispatchCommand(UNDO_COMMAND, undefined);
  }
  caret(): number | null {
    return this.#read($caret);
  }
  focus(): void {
    this.#editor.focus();
  }
  /** As after a send: no text, nothing to undo. */
  empty(): void {
    this.#editor.update(() => $getRoot().clear().append($createParagraphNode()).selectEnd(), {
      onUpdate: () => this.#editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined),
    });
  }
  onChange(act: () => void): void {
    this.#editor.registerUpdateListener(act);
  }
  /** Enter without Shift is `act`'s; with Shift it stays a line break. */
  onEnter(act: (event: KeyboardEvent) => void): void {
    this.#editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event === null || event.shiftKey || event.isComposing) return false;
        event.preventDefault();
        act(event);
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    );
  }
}

function $textOf(node: LexicalNode): string {
  return node.getTextContent();
}

function $caret(): number | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const point = selection.focus;
  const blocks = point.getNode().getTopLevelElement()?.getPreviousSiblings() ?? [];
  return blocks.reduce((sum, block) => sum + $textOf(block).length + 1, $offsetIn(point));
}

/** The point's offset in the text of its block. */
function $offsetIn(point: PointType): number {
  const node = point.getNode();
  const nodes =
    point.type === 'text'
      ? node.getPreviousSiblings()
      : point.getNode().getChildren().slice(0, point.offset);
  const before = nodes.reduce((sum, each) => sum + $textOf(each).length, 0);
  return point.type === 'text' ? before + point.offset : before;
}
