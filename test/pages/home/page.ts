import '../stage/stage.css';
import './page.css';
import { practicePages } from '../practice-pages.ts';
import { element } from '../stage/element.ts';
import { language, say } from '../stage/language.ts';

const names: Record<string, string> = {
  teams: say('Teams, conversation', 'Teams, chat'),
  'teams-expanded': say('Teams, canal', 'Teams, channel'),
  facebook: say('Facebook, fil', 'Facebook, feed'),
  'facebook-group': say('Facebook, groupe', 'Facebook, group'),
  'facebook-page': say('Facebook, page d’une école', 'Facebook, a school’s page'),
  'facebook-comment': say('Facebook, commentaire', 'Facebook, comment'),
  messenger: say('Messenger, dans Facebook', 'Messenger, in Facebook'),
  'messenger-own-host': say('Messenger, à son adresse', 'Messenger, at its own address'),
  classroom: 'Google Classroom',
  classdojo: 'ClassDojo',
  'react-textarea': 'Seesaw',
};

document.title = say('Vigie : pages d’exercice', 'Vigie: practice pages');
document.body.append(
  element(
    'main',
    { class: 'links' },
    element('h1', {}, say('Pages d’exercice', 'Practice pages')),
    element(
      'p',
      { class: 'soft' },
      say(
        'Elles se tiennent à l’adresse des vrais sites, avec de vrais éditeurs. Rien ne quitte ce navigateur.',
        'They stand at the real sites’ addresses, with real editors. Nothing leaves this browser.',
      ),
    ),
    element(
      'ul',
      {},
      ...practicePages.map((page) =>
        element(
          'li',
          {},
          element(
            'a',
            { href: page.urls[language] },
            element('b', {}, names[page.id] ?? page.id),
            element('span', { class: 'soft' }, new URL(page.urls[language]).hostname),
          ),
        ),
      ),
    ),
    element(
      'p',
      { class: 'soft' },
      element(
        'a',
        language === 'fr' ? { href: '?lang=en', lang: 'en' } : { href: '?lang=fr', lang: 'fr' },
        language === 'fr' ? 'English' : 'Français',
      ),
    ),
  ),
);
