import '../stage/stage.css';
import '../stage/story.css';
import { element } from '../stage/element.ts';
import { say } from '../stage/language.ts';
import { story } from '../stage/story.ts';

declare global {
  interface Window {
    /** Clicks that reached the page, as they came: the page itself decides what becomes of them. */
    clicked: { id: string; stopped: boolean }[];
  }
}

/** A list with what lets it out, a text to copy and a way to leave: no real site could be signed in to. */
const title = say('Liste des élèves', 'List of students');
document.title = `${title} · ${location.hostname}`;
window.clicked = [];

const slot = element(
  'div',
  { class: 'slot' },
  element('p', { id: 'list' }, 'Alix Exemple, Sacha Modèle'),
  element(
    'p',
    {},
    element('a', { id: 'file', href: '/listes/6A.csv', download: '6A.csv' }, say('6A', '6A')),
  ),
  element('p', {}, element('button', { id: 'export', type: 'button' }, say('Exporter', 'Export'))),
  element('p', {}, element('button', { id: 'other', type: 'button' }, say('Trier', 'Sort'))),
  element('p', {}, element('a', { id: 'leave', href: '#' }, say('Se déconnecter', 'Log out'))),
);
document.body.append(story(title, slot));
document.addEventListener('click', (event) => {
  const id = (event.target as Element).closest('[id]')?.id ?? '';
  window.clicked.push({ id, stopped: event.defaultPrevented });
  // Nothing is really downloaded in a test.
  event.preventDefault();
});
