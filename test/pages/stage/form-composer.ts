import { element } from './element.ts';
import { type SentBy, send, speakOf } from './practice.ts';

/** A text area and a button in a form, with a draft; Enter is a new line, the form's submission sends. */
export function formComposer(placeholder: string, sendLabel: string, draft = ''): HTMLFormElement {
  const field = element('textarea', { rows: '4', placeholder, 'aria-label': placeholder });
  field.value = draft;
  const button = element('button', { type: 'submit', class: 'button main' }, sendLabel);
  const form = element('form', { class: 'composer' }, field, button);
  // `requestSubmit()` gives a trusted submit event: only a click tells a person from a script.
  let cause: { by: SentBy; trusted: boolean } | null = null;
  button.addEventListener('click', (event) => {
    cause = { by: 'click', trusted: event.isTrusted };
    setTimeout(() => {
      cause = null;
    });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { by, trusted } = cause ?? { by: 'submit' as const, trusted: false };
    cause = null;
    if (field.value.trim() === '') return;
    send(field.value, by, trusted);
    field.value = '';
  });
  speakOf({
    model: () => field.value,
    undo: () => {
      document.execCommand('undo');
    },
    caret: () => field.selectionEnd,
    remount: () => form.replaceWith(formComposer(placeholder, sendLabel, field.value)),
  });
  return form;
}
