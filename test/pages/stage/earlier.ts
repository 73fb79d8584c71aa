import { element } from './element.ts';
import { say } from './language.ts';

interface Earlier {
  author: string;
  initials: string;
  time: string;
  text: string;
}

/** Messages that were there before; by offices rather than people, so that no name stands on the page. */
export function earlier(): readonly Earlier[] {
  return [
    {
      author: say('Direction', 'Principal’s office'),
      initials: say('D', 'P'),
      time: '8:05',
      text: say(
        'Bonjour à tous. La photo de groupe est remise à jeudi.',
        'Good morning everyone. The group picture is moved to Thursday.',
      ),
    },
    {
      author: say('Bibliothèque', 'Library'),
      initials: say('B', 'L'),
      time: '8:40',
      text: say(
        'Les livres empruntés en octobre sont attendus d’ici vendredi.',
        'Books borrowed in October are due by Friday.',
      ),
    },
    {
      author: say('Service de garde', 'Day care'),
      initials: say('SG', 'DC'),
      time: '11:52',
      text: say(
        'Sortie au parc cet après-midi : prévoir des bottes.',
        'Outing to the park this afternoon: bring boots.',
      ),
    },
  ];
}

/** The round mark that stands for an author. */
export function disc(initials: string): HTMLElement {
  return element('span', { class: 'disc', 'aria-hidden': 'true' }, initials);
}
