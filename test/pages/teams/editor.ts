import { Bold, Essentials, InlineEditor, Italic, type ModelNode, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { language } from '../stage/language.ts';
import type { Engine } from '../stage/practice.ts';

export interface TeamsEditor extends Engine {
  editor: InlineEditor;
}

/** CKEditor 5 on `host`, marked as Teams marks it; the model is read without the DOM. */
export async function teamsEditor(host: HTMLElement, label: string): Promise<TeamsEditor> {
  const editor = await InlineEditor.create({
    licenseKey: 'GPL',
    language,
    plugins: [Essentials, Paragraph, Bold, Italic],
    root: { element: host, label, placeholder: label },
  });
  // CKEditor removes foreign attributes from its editable unless its own view writes them.
  editor.editing.view.change((writer) => {
    const root = editor.editing.view.document.getRoot();
    if (root === null) throw new Error('CKEditor has no root');
    // Without CKEditor's own « Press Alt+0 for help ».
    writer.setAttribute('aria-label', label, root);
    writer.setAttribute('data-tid', 'ckeditor', root);
    writer.setAttribute('data-shortcut-context', 'compose-field', root);
    writer.setAttribute('id', `new-message-${crypto.randomUUID()}`, root);
  });
  return {
    editor,
    model: () => blocks(editor).map(textOf).join('\n'),
    undo: () => {
      editor.execute('undo');
    },
    caret: () => caretOf(editor),
  };
}

function blocks(editor: InlineEditor): ModelNode[] {
  return Array.from(editor.model.document.getRoot()?.getChildren() ?? []);
}

function textOf(node: ModelNode): string {
  if (node.is('$text')) return node.data;
  if (node.is('element', 'softBreak')) return '\n';
  return node.is('element') ? Array.from(node.getChildren(), textOf).join('') : '';
}

/** In CKEditor's model a soft break counts one, so offsets inside a block are those of its text. */
function caretOf(editor: InlineEditor): number | null {
  const position = editor.model.document.selection.getFirstPosition();
  if (position === null) return null;
  const before = blocks(editor).slice(0, position.path[0]);
  return before.reduce((sum, block) => sum + textOf(block).length + 1, position.path.at(-1) ?? 0);
}
