import { editableText } from '../stage/editable-text.ts';
import { element } from '../stage/element.ts';
import { asked, say } from '../stage/language.ts';
import { send, speakOf } from '../stage/practice.ts';

/** As on the real site the panel closes after a post; without `?panel=closed` an empty one comes back at once. */
const staysClosed = asked.get('panel') === 'closed';

/** The panel of a new announcement: a plain editable, « Annuler » and « Publier »; no key sends. */
export function openAnnouncement(slot: HTMLElement): void {
  const label = say('Annoncez quelque chose à votre classe', 'Announce something to your class');
  const field = element('div', {
    class: 'editable',
    contenteditable: 'true',
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'data-placeholder': label,
    'data-empty': '',
  });
  const text = (): string => editableText(field).text;
  const cancel = button(say('Annuler', 'Cancel'), 'button');
  const post = button(say('Publier', 'Post'), 'button main');
  post.disabled = true;
  field.addEventListener('input', () => {
    post.disabled = text().trim() === '';
    field.toggleAttribute('data-empty', text() === '');
  });
  const close = (): void => {
    slot.replaceChildren();
    speakOf(null);
  };
  cancel.addEventListener('click', close);
  post.addEventListener('click', (event) => {
    send(text(), 'click', event.isTrusted);
    close();
    if (!staysClosed) openAnnouncement(slot);
  });
  slot.replaceChildren(
    element(
      'div',
      { class: 'card panel', role: 'dialog', 'aria-label': say('Annonce', 'Announcement') },
      field,
      element('div', { class: 'row' }, cancel, post),
    ),
  );
  speakOf({
    model: text,
    undo: () => {
      document.execCommand('undo');
    },
    caret: () => editableText(field).caret,
  });
}

/** The label stands in an inner span, and a click lands there. */
function button(label: string, className: string): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: className },
    element('span', { jsname: 'V67aGc' }, label),
  );
}
