import '../stage/stage.css';
import '../stage/story.css';
import 'quill/dist/quill.core.css';
import Quill from 'quill';
import { composePage, type Editing } from '../stage/compose.ts';
import { say } from '../stage/language.ts';

/** Quill 2 without a theme; its text ends in a line break that nobody typed. */
function quill(host: HTMLElement, label: string): Editing {
  const editor = new Quill(host);
  editor.root.setAttribute('role', 'textbox');
  editor.root.setAttribute('aria-label', label);
  return {
    model: () => editor.getText().replace(/\n$/, ''),
    undo: () => editor.history.undo(),
    caret() {
      const at = editor.selection.savedRange;
      return at && at.index + at.length;
    },
    empty() {
      editor.setText('');
      editor.history.clear();
    },
  };
}

composePage({
  site: 'Remind',
  title: say('Message au groupe 402', 'Message to group 402'),
  mount: quill,
  sendLabel: say('Publier', 'Post'),
});
