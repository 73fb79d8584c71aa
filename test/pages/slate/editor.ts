import { createElement, type KeyboardEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { type HistoryEditor, withHistory } from 'slate-history';
import { Editable, type ReactEditor, type RenderLeafProps, Slate, withReact } from 'slate-react';
import type { Editing } from '../stage/compose.ts';

interface Words {
  text: string;
  bold?: boolean;
}
declare module 'slate' {
  interface CustomTypes {
    Editor: ReactEditor & HistoryEditor;
    Element: { type: 'paragraph'; children: Words[] };
    Text: Words;
  }
}

/** Slate with its history; Ctrl+B is the page's own, as Slate brings none. */
export function slate(host: HTMLElement, label: string): Editing {
  const editor = withHistory(withReact(createEditor()));
  const initialValue: Descendant[] = [{ type: 'paragraph', children: [{ text: '' }] }];
  const renderLeaf = ({ attributes, children, leaf }: RenderLeafProps) =>
    createElement(leaf.bold ? 'strong' : 'span', attributes, children);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'b' && event.ctrlKey) {
      event.preventDefault();
      if (Editor.marks(editor)?.bold) Editor.removeMark(editor, 'bold');
      else Editor.addMark(editor, 'bold', true);
    }
    if (event.key === 'Enter' && event.shiftKey) {
      event.preventDefault();
      editor.insertText('\n');
    }
  };
  const field = createElement(Editable, { 'aria-label': label, renderLeaf, onKeyDown });
  const parts = { editor, initialValue, children: field };
  createRoot(host).render(createElement(Slate, parts));
  return {
    model: () => editor.children.map((block) => Node.string(block)).join('\n'),
    undo: () => editor.undo(),
    caret() {
      const { selection } = editor;
      if (!selection) return null;
      const before = { anchor: Editor.start(editor, []), focus: selection.focus };
      const blocks = editor.children.slice(0, (selection.focus.path[0] ?? 0) + 1);
      return Editor.string(editor, before).length + blocks.length - 1;
    },
    empty() {
      const at = { anchor: Editor.start(editor, []), focus: Editor.end(editor, []) };
      Transforms.delete(editor, { at });
      editor.history = { undos: [], redos: [] };
    },
  };
}
