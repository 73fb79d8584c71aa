import { describe, expect, test } from 'vitest';
import { rangeOf, readField } from './field-text.ts';

const filler = '\u2060'.repeat(7);

function field(html: string): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('contenteditable', 'true');
  element.innerHTML = html;
  document.body.append(element);
  return element;
}

describe('readField', () => {
  test.each([
    ['one text node', 'Bravo à Léa', 'Bravo à Léa'],
    ['paragraphs', '<p>un</p><p>deux</p>', 'un\ndeux'],
    ['an empty paragraph between two', '<p>un</p><p><br></p><p>deux</p>', 'un\n\ndeux'],
    ['a first line without block', 'un<div>deux</div><div>trois</div>', 'un\ndeux\ntrois'],
    ['a line break', '<p>un<br>deux</p>', 'un\ndeux'],
    ['a break that only keeps its block open', '<p>un<br></p>', 'un'],
    ['a name across bold', '<p>Léa <b>Trem</b>blay</p>', 'Léa Tremblay'],
    ['nested blocks', '<ul><li>un</li><li><p>deux</p></li></ul>', 'un\ndeux'],
    ['an emoji image', '<p>bravo <img alt="🎉"> !</p>', 'bravo 🎉 !'],
    [
      'a table whose cells alone can be typed in',
      '<figure contenteditable="false"><table><tr><td contenteditable="true">Léa</td><td contenteditable="true">45 %</td></tr></table></figure>',
      'Léa\n45 %',
    ],
    ['plain table cells', '<table><tr><td>Léa</td><td>Noah</td></tr></table>', 'Léa\nNoah'],
    ['nothing', '<p><br></p>', ''],
    [
      'what CKEditor 5 holds the caret with',
      `<p>un<br>${filler}Léa</p><p>${filler}</p>`,
      'un\nLéa\n',
    ],
  ])('%s', (_, html, text) => {
    expect(readField(field(html)).text).toBe(text);
  });

  test('a textarea gives its value', () => {
    const area = document.createElement('textarea');
    area.value = 'un\ndeux';
    expect(readField(area)).toEqual({ text: 'un\ndeux', pieces: [], displayed: [] });
  });
});

test('a mention is read, and known as the platform’s own words', () => {
  const read = readField(field('<p>à <span contenteditable="false">Léa Roy</span> bravo</p>'));
  expect(read.text).toBe('à Léa Roy bravo');
  expect(read.displayed).toEqual([{ start: 2, end: 9 }]);
  expect(rangeOf(read, 2, 9)).toBeNull();
});

describe('rangeOf', () => {
  test('finds the words again, across nodes and blocks', () => {
    const read = readField(field('<p>un</p><p>à <b>Léa Trem</b>blay !</p>'));
    const start = read.text.indexOf('Léa');
    expect(rangeOf(read, start, start + 'Léa Tremblay'.length)?.toString()).toBe('Léa Tremblay');
  });

  test('counts what only holds the caret in the node, not in the text', () => {
    const read = readField(field(`<p>${filler}à Léa Roy</p>`));
    expect(rangeOf(read, 2, 5)?.toString()).toBe('Léa');
  });

  test('gives null where an end stands in no text node', () => {
    const read = readField(field('<p><img alt="🎉">un</p>'));
    expect(rangeOf(read, 0, 2)).toBeNull();
  });
});
