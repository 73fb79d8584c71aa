import '../stage/stage.css';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { element } from '../stage/element.ts';
import { say } from '../stage/language.ts';
import { notice } from '../stage/notice.ts';

const title = say('Ajouter des élèves', 'Add students');
document.title = `${title} - ClassDojo`;

/** Controlled fields: what React does not hear of is gone at its next drawing. */
function AddStudents() {
  const [names, setNames] = useState(['', '', '']);
  const field = (name: string, index: number) =>
    createElement('input', {
      key: index,
      'aria-label': say('Prénom de l’élève', 'Student first name'),
      value: name,
      onChange: (event: { currentTarget: HTMLInputElement }) => {
        const written = event.currentTarget.value;
        setNames((former) => former.map((each, at) => (at === index ? written : each)));
      },
    });
  return createElement(
    'form',
    {},
    createElement('input', { 'aria-label': say('Nom de la classe', 'Class name') }),
    names.map(field),
    createElement('output', {}, names.filter((name) => name !== '').join(' · ')),
  );
}

const slot = element('div', { class: 'slot' });
document.body.append(notice('ClassDojo'), element('h1', {}, title), slot);
createRoot(slot).render(createElement(AddStudents));
