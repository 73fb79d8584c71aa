import '../stage/stage.css';
import '../stage/story.css';
import './page.css';
import { compose } from '../stage/compose.ts';
import { element } from '../stage/element.ts';
import { say } from '../stage/language.ts';
import { lexicalField } from '../stage/lexical-field.ts';
import { mountComposer } from '../stage/mount.ts';
import { notice } from '../stage/notice.ts';
import { log } from '../stage/practice.ts';

/** A chat of 2,000 messages of which only those in sight are in the page; they are drawn anew ten times a second. */
const count = 2000;
const height = 44;
const list = element('div', { class: 'messages', tabindex: '0' });
const room = element('div', { class: 'room' });
room.style.height = `${count * height}px`;
list.append(room);

function draw(): void {
  const first = Math.floor(list.scrollTop / height);
  const shown = Math.ceil(list.clientHeight / height) + 2;
  const rows = Array.from({ length: Math.min(shown, count - first) }, (_, index) => {
    const row = element(
      'div',
      { class: 'message', 'data-id': `false_402402@g.us_${first + index}` },
      say(`Message ${first + index} de la direction`, `Message ${first + index} of the office`),
    );
    row.style.top = `${(first + index) * height}px`;
    return row;
  });
  room.replaceChildren(...rows);
}

document.title = 'WhatsApp';
const footer = element('footer');
document.body.append(
  notice('WhatsApp'),
  element('main', { id: 'main', class: 'chat' }, list, log, footer),
);
list.addEventListener('scroll', draw);
list.scrollTop = count * height;
draw();
setInterval(draw, 100);
mountComposer(() => {
  void compose(footer, {
    site: 'WhatsApp',
    title: 'WhatsApp',
    mount: lexicalField,
    enterSends: true,
    sendAttributes: { 'data-icon': 'send' },
  });
});
