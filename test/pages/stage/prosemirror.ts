import { baseKeymap, chainCommands, exitCode, toggleMark } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { Schema } from '@tiptap/pm/model';
import { type Command, EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import type { Editing } from './compose.ts';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: { group: 'inline' },
    hard_break: {
      inline: true,
      group: 'inline',
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
  },
  marks: {
    strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  },
});
const lineBreak: Command = (state, dispatch) => {
  const { hard_break: node } = schema.nodes;
  dispatch?.(state.tr.replaceSelectionWith(node.create()).scrollIntoView());
  return true;
};

/** ProseMirror as its own example sets it up: history, bold, base keys. */
export function proseMirror(host: HTMLElement, label: string, text = ''): Editing {
  const view = new EditorView(host, {
    attributes: { role: 'textbox', 'aria-label': label },
    state: EditorState.create({
      doc: schema.node('doc', null, [
        schema.node('paragraph', null, text === '' ? [] : [schema.text(text)]),
      ]),
      plugins: [
        history(),
        keymap({
          'Mod-z': undo,
          'Mod-y': redo,
          'Mod-b': toggleMark(schema.marks.strong),
          'Shift-Enter': chainCommands(exitCode, lineBreak),
        }),
        keymap(baseKeymap),
      ],
    }),
  });
  // Where neither the page's sheet reaches nor a policy lets one in.
  Object.assign(view.dom.style, { whiteSpace: 'pre-wrap', minHeight: '100px' });
  return { ...proseModel(view), undo: () => undo(view.state, view.dispatch) };
}

/** What ProseMirror's document would send, without a look at the DOM. */
export function proseModel(view: EditorView): Pick<Editing, 'model' | 'caret' | 'empty'> {
  const text = (end: number) => view.state.doc.textBetween(0, end, '\n', '\n');
  return {
    model: () => text(view.state.doc.content.size),
    caret: () => text(view.state.selection.head).length,
    empty: () => view.dispatch(view.state.tr.delete(0, view.state.doc.content.size)),
  };
}
