import { disc } from '../stage/earlier.ts';
import { element } from '../stage/element.ts';
import { icon } from '../stage/icon.ts';
import { asked, say } from '../stage/language.ts';
import { LexicalComposer } from '../stage/lexical.ts';
import { send, speakOf } from '../stage/practice.ts';
import { pressable } from '../stage/pressable.ts';

/** As on the real site the panel goes away after a post; without `?panel=closed` an empty one comes back at once. */
const staysClosed = asked.get('panel') === 'closed';

/** The panel « Create post »: its button is a `div`, Enter is a new line. */
export function openPostPanel(prompt: string): LexicalComposer {
  const field = element('div', {
    class: 'editable',
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': prompt,
    'aria-placeholder': prompt,
    'data-placeholder': prompt,
  });
  const composer = new LexicalComposer(field);
  const post = pressable(say('Publier', 'Post'), { class: 'button main post' }, (event) => {
    send(composer.model(), 'click', event.isTrusted);
    close();
    if (!staysClosed) openPostPanel(prompt);
  });
  post.append(element('span', {}, say('Publier', 'Post')));
  composer.onChange(() => {
    const text = composer.model();
    post.setAttribute('aria-disabled', String(text.trim() === ''));
    field.toggleAttribute('data-empty', text === '');
  });
  const panel = element(
    'div',
    { class: 'veil' },
    element(
      'div',
      { class: 'panel', role: 'dialog', 'aria-labelledby': 'panel-title' },
      element(
        'header',
        {},
        element('h2', { id: 'panel-title' }, say('Créer une publication', 'Create post')),
        pressable(say('Fermer', 'Close'), { class: 'close' }, () => close(), icon('close')),
      ),
      element('p', { class: 'author' }, disc('V'), say('Vous · Public', 'You · Public')),
      field,
      post,
    ),
  );
  function close(): void {
    panel.remove();
    speakOf(null);
  }
  field.addEventListener('focus', () => speakOf(composer));
  document.body.append(panel);
  speakOf(composer);
  return composer;
}
