import '../stage/stage.css';
import '../stage/feed.css';
import './page.css';
import { disc, earlier } from '../stage/earlier.ts';
import { element } from '../stage/element.ts';
import { asked, say } from '../stage/language.ts';
import { mountComposer } from '../stage/mount.ts';
import { notice } from '../stage/notice.ts';
import { log } from '../stage/practice.ts';
import { pressable } from '../stage/pressable.ts';
import { commentBox } from './comment.ts';
import { openPostPanel } from './post-panel.ts';
import { spotOf } from './spot.ts';

const { kind, title, prompt } = spotOf(location.pathname);
document.title = `${title} | Facebook`;

const entry = pressable(prompt, { class: 'entry' }, () => openPostPanel(prompt).focus(), prompt);
const posts = earlier().map((message) => {
  const box = element('div');
  const act = (label: string, text: string, then: () => void) =>
    pressable(label, { class: 'act' }, then, text);
  const post = element(
    'div',
    { class: 'card' },
    element(
      'p',
      { class: 'author' },
      disc(message.initials),
      element('span', {}, message.author, ' ', element('span', { class: 'soft' }, message.time)),
    ),
    element('p', {}, message.text),
    element(
      'div',
      { class: 'acts' },
      act(say('J’aime', 'Like'), say('J’aime', 'Like'), () => undefined),
      act(say('Laisser un commentaire', 'Leave a comment'), say('Commenter', 'Comment'), () =>
        box.querySelector<HTMLElement>('[contenteditable]')?.focus(),
      ),
    ),
    box,
  );
  mountComposer(() => box.append(commentBox()));
  return post;
});

document.body.append(
  notice('Facebook'),
  element(
    'div',
    { role: 'main', class: 'column' },
    element('h1', {}, title),
    kind === 'group'
      ? element('div', { class: 'card', 'data-pagelet': 'GroupInlineComposer' }, entry)
      : element('div', { class: 'card' }, entry),
    log,
    element('div', { role: 'feed', class: 'feed' }, ...posts),
  ),
);
if (asked.get('panel') !== 'closed') mountComposer(() => openPostPanel(prompt));
