import '../stage/stage.css';
import '../stage/story.css';
import { element } from '../stage/element.ts';
import { formComposer } from '../stage/form-composer.ts';
import { say } from '../stage/language.ts';
import { mountComposer } from '../stage/mount.ts';
import { notice } from '../stage/notice.ts';
import { story } from '../stage/story.ts';

const title = 'Messages';
document.title = `${title} · ${location.hostname}`;

const slot = element('div', { class: 'slot' });
document.body.append(notice(location.hostname), story(title, slot));
mountComposer(() =>
  slot.append(formComposer(say('Votre message', 'Your message'), say('Envoyer', 'Send'))),
);
