import '../stage/stage.css';
import '../stage/story.css';
import { closureField } from 'closure-field';
import { composePage, type Editing } from '../stage/compose.ts';
import { editableText } from '../stage/editable-text.ts';
import { element } from '../stage/element.ts';
import { say } from '../stage/language.ts';

/** The published ancestor of Google's composers: what it would send is what it cleans out of its own element. */
function closure(host: HTMLElement, label: string): Editing {
  const slot = element('div', { id: 'message', role: 'textbox', 'aria-label': label });
  host.append(slot);
  const field = closureField(slot);
  const root = field.getElement();
  return {
    model() {
      const clean = element('div');
      clean.append(
        ...new DOMParser().parseFromString(field.getCleanContents(), 'text/html').body.childNodes,
      );
      return editableText(clean).text;
    },
    undo: () => {
      document.execCommand('undo');
    },
    caret: () => editableText(root).caret,
    empty: () => root.replaceChildren(),
  };
}

const subject = element('input', {
  class: 'subject',
  name: 'subjectbox',
  'aria-label': say('Objet', 'Subject'),
  placeholder: say('Objet', 'Subject'),
});
composePage({
  site: 'Gmail',
  title: `${say('Nouveau message', 'New message')} · titulaire402@courriel.example`,
  mount: closure,
  label: say('Corps du message', 'Message Body'),
  sendAttributes: { 'data-tooltip': say('Envoyer (Ctrl-Entrée)', 'Send (Ctrl-Enter)') },
  subject,
});
