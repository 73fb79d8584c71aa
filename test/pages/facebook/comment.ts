import { element } from '../stage/element.ts';
import { icon } from '../stage/icon.ts';
import { say } from '../stage/language.ts';
import { LexicalComposer } from '../stage/lexical.ts';
import { type SentBy, send, speakOf } from '../stage/practice.ts';
import { pressable } from '../stage/pressable.ts';

/** The box under a post: Enter sends, and so does its arrow. */
export function commentBox(): HTMLElement {
  const label = say('Écrivez un commentaire public…', 'Write a public comment…');
  const field = element('div', {
    class: 'editable',
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': label,
    'data-placeholder': label,
  });
  const composer = new LexicalComposer(field);
  const sendText = (by: SentBy, event: Event): void => {
    const text = composer.model();
    if (text.trim() === '') return;
    send(text, by, event.isTrusted);
    composer.empty();
  };
  const arrow = pressable(
    say('Commenter', 'Comment'),
    { class: 'arrow' },
    (event) => sendText('click', event),
    icon('send'),
  );
  composer.onChange(() => {
    const empty = composer.model().trim() === '';
    arrow.setAttribute('aria-disabled', String(empty));
    field.toggleAttribute('data-empty', composer.model() === '');
  });
  composer.onEnter((event) => sendText(event.ctrlKey ? 'ctrl-enter' : 'enter', event));
  field.addEventListener('focus', () => speakOf(composer));
  return element('div', { class: 'comment' }, field, arrow);
}
