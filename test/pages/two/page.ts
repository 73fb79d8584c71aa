import '../stage/stage.css';
import '../stage/story.css';
import { compose } from '../stage/compose.ts';
import { element } from '../stage/element.ts';
import { say } from '../stage/language.ts';
import { lexicalField } from '../stage/lexical-field.ts';
import { mountComposer } from '../stage/mount.ts';
import { notice } from '../stage/notice.ts';
import { proseMirror } from '../stage/prosemirror.ts';
import { story } from '../stage/story.ts';

/** Two composers, each with its own engine and button; in the first stands a draft that would be held. */
const title = say('Deux messages', 'Two messages');
document.title = title;
const first = element('div', { id: 'first' });
const second = element('div', { id: 'second' });
document.body.append(
  notice('Remind'),
  story(title, element('div', { class: 'slot' }, first, second)),
);
mountComposer(() => {
  void compose(first, {
    site: 'Remind',
    title,
    mount: (host, label) => proseMirror(host, label, 'Bravo à Noah Roy!'),
  });
  void compose(second, { site: 'Remind', title, mount: lexicalField });
});
