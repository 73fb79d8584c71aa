import { beforeEach, expect, test } from 'vitest';
import { fillNames } from './fill-names.ts';

const names = ['Léa 🦊', 'Noah 🦉', 'Inès 🐝'];
const written = (id: string) => (document.getElementById(id) as HTMLInputElement | null)?.value;
let heard: string[] = [];
beforeEach(() => {
  heard = [];
});
function show(html: TemplateStringsArray): void {
  const read = new DOMParser().parseFromString(html.join(''), 'text/html');
  document.body.replaceChildren(...read.body.childNodes);
  document.body.oninput = (event) => heard.push((event.target as Element).id);
}

test('each field for a student takes the next name, no other field does', () => {
  show`<input id="search" placeholder="Search students"><input id="class" aria-label="Class name">
    <label for="a">Student name</label><input id="a"><input id="last" placeholder="Nom de famille de l’élève">
    <input id="b" placeholder="Prénom de l’élève"><input id="mail" type="email" placeholder="student email">`;
  expect(fillNames(names)).toEqual({ filled: 2, left: 1 });
  expect([written('a'), written('b')]).toEqual(['Léa 🦊', 'Noah 🦉']);
  expect(['search', 'class', 'last', 'mail'].map(written)).toEqual(['', '', '', '']);
  expect(heard).toEqual(['a', 'b']);
});
test('what the page shows already is not typed again: a second press goes on', () => {
  show`<ul><li>Léa 🦊</li></ul><input id="a" placeholder="Student" value="Noah 🦉"><input id="b" placeholder="Student">`;
  expect(fillNames(names)).toEqual({ filled: 1, left: 0 });
  expect([written('a'), written('b')]).toEqual(['Noah 🦉', 'Inès 🐝']);
});
test('a large field takes all, one a line', () => {
  show`<textarea id="all" placeholder="Collez la liste de vos élèves"></textarea>`;
  expect(fillNames(names)).toEqual({ filled: 3, left: 0 });
  expect(written('all')).toBe(names.join('\n'));
});
test('the field that has the focus comes first, whatever it is called', () => {
  show`<input id="a" placeholder="Student"><input id="x" placeholder="?">`;
  document.getElementById('x')?.focus();
  expect(fillNames(names.slice(0, 1))).toEqual({ filled: 1, left: 0 });
  expect([written('a'), written('x')]).toEqual(['', 'Léa 🦊']);
});
test('no field: nothing is done, and it says so', () => {
  show`<input id="a" placeholder="Student" readonly><input id="b" placeholder="Student" disabled>`;
  expect(fillNames(names)).toEqual({ filled: 0, left: 3 });
});
