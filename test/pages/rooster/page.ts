import '../stage/stage.css';
import '../stage/story.css';
import { contentModelToText, createEditor, createEmptyModel, undo } from 'roosterjs';
import { composePage, type Editing } from '../stage/compose.ts';
import { editableText } from '../stage/editable-text.ts';
import { element } from '../stage/element.ts';
import { say } from '../stage/language.ts';

/** Microsoft's mail editor; its content model is what a message is made from. */
function rooster(host: HTMLElement, label: string): Editing {
  const field = element('div', { contenteditable: 'true', role: 'textbox', 'aria-label': label });
  host.append(field);
  const editor = createEditor(field);
  return {
    // It parts a bold word from the next by a no-break space.
    model: () =>
      contentModelToText(editor.getContentModelCopy('disconnected'), '\n').replaceAll(
        '\u00A0',
        ' ',
      ),
    undo: () => undo(editor),
    caret: () => editableText(field).caret,
    empty: () =>
      editor.formatContentModel((model) => {
        model.blocks = createEmptyModel().blocks;
        return true;
      }),
  };
}

const subject = element('input', {
  class: 'subject',
  'aria-label': say('Ajouter un objet', 'Add a subject'),
  placeholder: say('Ajouter un objet', 'Add a subject'),
});
composePage({
  site: 'Outlook',
  title: say('Nouveau message', 'New message'),
  mount: rooster,
  label: say('Corps du message, appuyez sur Alt+F10 pour quitter', 'Message body'),
  subject,
});
