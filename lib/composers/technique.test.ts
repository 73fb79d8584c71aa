import { expect, test } from 'vitest';
import { techniquesFor } from './technique.ts';

function fieldWith(attribute: string, value: string): { field: HTMLElement; bold: Text } {
  const field = document.createElement('div');
  field.setAttribute(attribute, value);
  const strong = document.createElement('strong');
  strong.append('Roy');
  field.append('Noah ', strong);
  return { field, bold: strong.firstChild as Text };
}
function rangeFrom(start: Node, end: Node): Range {
  const range = document.createRange();
  range.setStart(start, 0);
  range.setEnd(end, 1);
  return range;
}

test.each([
  ['data-slate-editor', 'true'],
  ['class', 'ck ck-editor__editable'],
])('where the command would only change the picture it is never used: %s', (name, value) => {
  const { field, bold } = fieldWith(name, value);
  for (const range of [rangeFrom(bold, bold), rangeFrom(field.childNodes[0] as Text, bold)]) {
    expect(techniquesFor(field, range, 'chromium')).toEqual(['replacement']);
  }
});

test('Draft.js takes a name half in bold as a paste only', () => {
  const { field, bold } = fieldWith('class', 'notranslate public-DraftEditor-content');
  expect(techniquesFor(field, rangeFrom(bold, bold), 'chromium')).toEqual(['command']);
  const across = rangeFrom(field.childNodes[0] as Text, bold);
  expect(techniquesFor(field, across, 'chromium')).toEqual(['paste']);
  expect(techniquesFor(field, across, 'firefox')).toEqual(['command']);
});
