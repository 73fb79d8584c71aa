import '../stage/stage.css';
import '../stage/feed.css';
import './page.css';
import { disc, earlier } from '../stage/earlier.ts';
import { element } from '../stage/element.ts';
import { asked, say } from '../stage/language.ts';
import { mountComposer } from '../stage/mount.ts';
import { notice } from '../stage/notice.ts';
import { log } from '../stage/practice.ts';
import { openAnnouncement } from './announcement.ts';

const title = asked.get('title') ?? say('Groupe 402 · Sciences', 'Group 402 · Science');
document.title = `${title} - Google Classroom`;

const account = asked.get('account') ?? 'titulaire402@ecole.example';
const slot = element('div');
const entry = element(
  'button',
  { type: 'button', class: 'button', jsname: 'Y2vwzf' },
  say('Nouvelle annonce', 'New announcement'),
);
entry.addEventListener('click', () => openAnnouncement(slot));

const items = earlier().map((message, index) =>
  element(
    'div',
    { class: 'card', 'data-stream-item-id': `70413${index}` },
    element(
      'p',
      { class: 'author' },
      disc(message.initials),
      element('span', {}, message.author, element('span', { class: 'soft' }, ` ${message.time}`)),
    ),
    element('p', {}, message.text),
  ),
);

document.body.append(
  notice('Google Classroom'),
  element(
    'header',
    { class: 'bar' },
    element('strong', {}, 'Classroom'),
    element(
      'a',
      {
        class: 'disc',
        href: '#SignOutOptions',
        'aria-label': say(
          `Compte Google : Titulaire du groupe (${account})`,
          `Google Account: Group teacher (${account})`,
        ),
      },
      'T',
    ),
  ),
  element(
    'main',
    { class: 'column' },
    element('h1', { class: 'banner' }, title),
    entry,
    slot,
    log,
    ...items,
  ),
);
if (asked.get('panel') !== 'closed') mountComposer(() => openAnnouncement(slot));
