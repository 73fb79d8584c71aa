import '../stage/stage.css';
import './page.css';
import { attachments } from '../stage/attachments.ts';
import { disc } from '../stage/earlier.ts';
import { element } from '../stage/element.ts';
import { icon } from '../stage/icon.ts';
import { asked, say } from '../stage/language.ts';
import { mountComposer } from '../stage/mount.ts';
import { notice } from '../stage/notice.ts';
import { log, type SentBy, send, speakOf } from '../stage/practice.ts';
import { conversation } from './conversation.ts';
import { type TeamsEditor, teamsEditor } from './editor.ts';
import { messages } from './messages.ts';

const expanded = asked.get('box') === 'expanded';
const namesCtrl = expanded || asked.get('label') === 'ctrl';
const { thread, type, title } = conversation();

const sendLabel = namesCtrl
  ? say('Envoyer (Ctrl+Entrée)', 'Send (Ctrl+Enter)')
  : say('Envoyer', 'Send');
const sendButton = element(
  'button',
  {
    type: 'button',
    class: 'send',
    name: 'send',
    'aria-label': sendLabel,
    title: sendLabel,
    'data-tid': expanded ? 'newMessageCommands-send' : 'sendMessageCommands-send',
    'data-track-thread-id': thread,
    'data-track-thread-type': type,
  },
  icon('send'),
);
const slot = element('div', { class: 'slot' });
const box = element(
  'div',
  { class: expanded ? 'box expanded' : 'box', 'data-tid': 'simplified-compose-box' },
  slot,
  sendButton,
);

let mounted: TeamsEditor | null = null;
/** Teams keeps its own draft beside CKEditor, fed by the model's changes, and sends that. */
let draft = '';

function sendDraft(by: SentBy, trusted: boolean): void {
  if (draft.trim() === '') return;
  send(draft, by, trusted);
  void mount(true);
}

async function mount(focus: boolean, text = ''): Promise<void> {
  const previous = mounted;
  mounted = null;
  draft = '';
  speakOf(null);
  await previous?.editor.destroy();
  const host = element('div');
  slot.replaceChildren(host);
  const next = await teamsEditor(host, say('Tapez un message', 'Type a message'));
  next.editor.model.document.on('change:data', () => {
    draft = next.model();
  });
  next.editor.editing.view.document.on(
    'keydown',
    (stop, data) => {
      const event: unknown = data.domEvent;
      if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.isComposing) return;
      const withCtrl = event.ctrlKey || event.metaKey;
      if (event.shiftKey || event.altKey || (expanded && !withCtrl)) return;
      event.preventDefault();
      stop.stop();
      sendDraft(withCtrl ? 'ctrl-enter' : 'enter', event.isTrusted);
    },
    { priority: 'highest' },
  );
  next.editor.model.change((writer) => {
    if (text !== '') next.editor.model.insertContent(writer.createText(text));
  });
  mounted = next;
  speakOf({ ...next, remount: () => void mount(true, draft) });
  if (focus) next.editor.focus();
}

sendButton.addEventListener('click', (event) => sendDraft('click', event.isTrusted));

const rooms = [
  title,
  say('Enseignants du 2e cycle', 'Cycle two teachers'),
  say('Comité sorties', 'Outings committee'),
];

document.title = `${say('Conversation', 'Chat')} | ${title} | Microsoft Teams`;
document.body.append(
  notice('Teams'),
  element(
    'div',
    { class: 'app' },
    element(
      'nav',
      { class: 'rooms', 'aria-label': say('Conversations', 'Chats') },
      element('h1', {}, say('Conversation', 'Chat')),
      element(
        'ul',
        {},
        ...rooms.map((room, index) =>
          element(
            'li',
            index === 0 ? { 'aria-current': 'page' } : {},
            disc(room.slice(0, 1)),
            room,
          ),
        ),
      ),
    ),
    element(
      'main',
      { class: 'pane' },
      element(
        'header',
        { class: 'head', id: `chat-header-${thread}` },
        element('h2', { 'data-tid': 'chat-title' }, title),
      ),
      element(
        'div',
        { class: 'list', 'data-tid': 'message-pane-list-viewport' },
        element('ul', {}, ...messages()),
        log,
      ),
      box,
    ),
  ),
);
box.insertBefore(attachments(box), sendButton);
mountComposer(() => void mount(false));
