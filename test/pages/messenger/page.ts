import '../stage/stage.css';
import './page.css';
import { disc, earlier } from '../stage/earlier.ts';
import { element } from '../stage/element.ts';
import { icon } from '../stage/icon.ts';
import { asked, say } from '../stage/language.ts';
import { LexicalComposer } from '../stage/lexical.ts';
import { mountComposer } from '../stage/mount.ts';
import { notice } from '../stage/notice.ts';
import { log, type SentBy, send, speakOf } from '../stage/practice.ts';
import { pressable } from '../stage/pressable.ts';

const title = asked.get('title') ?? say('Parents du comité', 'Committee parents');
document.title = `${title} | Messenger`;

const slot = element('div', { class: 'slot' });

function mount(): void {
  const field = element('div', {
    class: 'editable',
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': 'Message',
    'aria-placeholder': 'Aa',
    'data-placeholder': 'Aa',
    tabindex: '0',
  });
  const composer = new LexicalComposer(field);
  const sendText = (by: SentBy, event: Event): void => {
    const text = composer.model();
    if (text.trim() === '') return;
    send(text, by, event.isTrusted);
    composer.empty();
    composer.focus();
  };
  const button = pressable(
    say('Appuyez sur Entrée pour envoyer', 'Press Enter to send'),
    { class: 'send' },
    (event) => sendText('click', event),
    icon('send'),
  );
  composer.onChange(() => field.toggleAttribute('data-empty', composer.model() === ''));
  composer.onEnter((event) => sendText(event.ctrlKey ? 'ctrl-enter' : 'enter', event));
  slot.replaceChildren(field, button);
  speakOf(composer);
}

const messages = earlier().map((message) =>
  element(
    'li',
    { class: 'message' },
    disc(message.initials),
    element(
      'div',
      {},
      element('p', { class: 'soft' }, `${message.author} · ${message.time}`),
      element('p', { class: 'bubble' }, message.text),
    ),
  ),
);

document.body.append(
  notice('Messenger'),
  element(
    'div',
    { role: 'main', class: 'thread' },
    element('header', {}, disc(title.slice(0, 1)), element('h1', {}, title)),
    element('div', { class: 'list' }, element('ul', {}, ...messages), log),
    element(
      'div',
      { class: 'composer', role: 'group', 'aria-label': say('Rédaction', 'Thread composer') },
      slot,
    ),
  ),
);
mountComposer(mount);
