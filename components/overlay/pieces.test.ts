import { describe, expect, test } from 'vitest';
import { changeInPlace, changeThroughout, excerpt, type Piece } from './pieces.ts';

const text =
  'Bravo à Léa et à Noah pour leur maquette! Rose a eu 92 % en dictée. Les photos suivront vendredi matin, avec les autres travaux du groupe et la liste du matériel.';
const span = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const plain = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join('');
const marked = (pieces: readonly Piece[], mark: Piece['mark']) =>
  pieces.filter((piece) => piece.mark === mark).map((piece) => piece.text);

describe('excerpt', () => {
  test('is the sentence of what was found, the words marked', () => {
    const pieces = excerpt(text, [span('92 %'), span('Rose')], 'hold');
    expect(plain(pieces)).toBe('Rose a eu 92 % en dictée.');
    expect(marked(pieces, 'hold')).toEqual(['Rose', '92 %']);
  });
  test('is cut at a word when the sentence is long, and says so', () => {
    const pieces = excerpt(text, [span('autres')], 'advise');
    expect(plain(pieces)).toMatch(/^… .*autres travaux du groupe.*[^ ]…$/);
    expect(text).toContain(plain(pieces).slice(2, -1));
    expect(marked(pieces, 'advise')).toEqual(['autres']);
  });
  test('shows the first of findings that are far apart', () => {
    const pieces = excerpt(text, [span('Léa'), span('matériel')], 'hold');
    expect(marked(pieces, 'hold')).toEqual(['Léa']);
  });
  test('a stop within a number ends no sentence', () => {
    const grade = 'Une note de 3.5 pour Noah. Bravo!';
    const start = grade.indexOf('Noah');
    const pieces = excerpt(grade, [{ start, end: start + 4 }], 'hold');
    expect(plain(pieces)).toBe('Une note de 3.5 pour Noah.');
  });
  test('is empty without findings', () => {
    expect(excerpt(text, [], 'hold')).toEqual([]);
  });
  test('holds for findings at both ends of the draft', () => {
    expect(plain(excerpt('Noah', [{ start: 0, end: 4 }], 'hold'))).toBe('Noah');
  });
});

describe('changes', () => {
  const edits = [
    { ...span('Noah'), text: 'un membre du groupe' },
    { start: text.indexOf('Rose'), end: text.indexOf('Les photos'), text: '' },
  ];
  test('throughout: what is plain or put in is the draft after the edits', () => {
    const pieces = changeThroughout(text, edits);
    expect(plain(pieces.filter((piece) => piece.mark !== 'gone'))).toBe(
      'Bravo à Léa et à un membre du groupe pour leur maquette! Les photos suivront vendredi matin, avec les autres travaux du groupe et la liste du matériel.',
    );
    expect(marked(pieces, 'gone')).toEqual(['Rose a eu 92 % en dictée. ']);
  });
  test('in place: the old words stand before the new ones', () => {
    const pieces = changeInPlace(text, edits.slice(0, 1));
    expect(plain(pieces)).toBe('Bravo à Léa et à Noah un membre du groupe pour leur maquette!');
    expect(marked(pieces, 'del')).toEqual(['Noah']);
    expect(marked(pieces, 'ins')).toEqual(['un membre du groupe']);
  });
});
