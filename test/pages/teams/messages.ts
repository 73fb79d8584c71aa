import { disc, earlier } from '../stage/earlier.ts';
import { element } from '../stage/element.ts';
import { asked, say } from '../stage/language.ts';

/** The messages that stand above the composer; `?messages=2000` for a chat of that length, each with its menu. */
export function messages(): HTMLElement[] {
  const few = earlier();
  const count = Number(asked.get('messages') ?? few.length);
  return Array.from({ length: Math.ceil(count / few.length) }, () => few)
    .flat()
    .slice(0, count)
    .map((message) =>
      element(
        'li',
        { class: 'message', 'data-tid': 'chat-pane-item' },
        disc(message.initials),
        element(
          'div',
          { class: 'bubble', 'data-tid': 'chat-pane-message' },
          element('p', { class: 'soft' }, `${message.author} · ${message.time}`),
          element('p', {}, message.text),
          ...(count > few.length ? [menu()] : []),
        ),
      ),
    );
}

function menu(): HTMLElement {
  return element('button', { type: 'button' }, say('Autres options', 'More options'));
}
