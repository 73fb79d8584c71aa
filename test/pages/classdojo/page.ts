import '../stage/stage.css';
import '../stage/story.css';
import { element } from '../stage/element.ts';
import { formComposer } from '../stage/form-composer.ts';
import { say } from '../stage/language.ts';
import { mountComposer } from '../stage/mount.ts';
import { notice } from '../stage/notice.ts';
import { story } from '../stage/story.ts';

const title = say('Récit de classe · Groupe 402', 'Class story · Group 402');
document.title = `${title} - ClassDojo`;

const slot = element('div', { class: 'slot' });
document.body.append(notice('ClassDojo'), story(title, slot));
mountComposer(() =>
  slot.append(
    formComposer(
      say('Que se passe-t-il dans votre classe?', 'What’s happening in your classroom?'),
      say('Publier', 'Post'),
    ),
  ),
);
