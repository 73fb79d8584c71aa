import { afterEach, beforeEach, expect, test } from 'vitest';
import { Typing } from './typing.ts';

let judged: string[];
let end: AbortController;
const area = (id: string) => document.querySelector(`#${id}`) as HTMLTextAreaElement;
function key(id: string, letter: string): void {
  area(id).value += letter;
  area(id).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

beforeEach(() => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    'https://teach.classdojo.com/#/classes/697d7ed028ab93052f78c9aa/story',
  );
  document.body.innerHTML = ['one', 'two']
    .map((id) => `<div><textarea id="${id}"></textarea><button>Post</button></div>`)
    .join('');
  [judged, end] = [[], new AbortController()];
  new Typing({
    owns: () => false,
    onComposer: () => undefined,
    onTyped: () => undefined,
    judge: ({ field }) => judged.push((field as HTMLTextAreaElement).value),
  }).start(end.signal);
});
afterEach(() => {
  end.abort();
});

test('a draft is judged when it gets the focus, and at once with each key', () => {
  area('one').dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  expect(judged).toEqual(['']);
  for (const letter of 'Noa') key('one', letter);
  expect(judged).toEqual(['', 'N', 'No', 'Noa']);
});

test('who goes on in another composer has that one judged', () => {
  key('one', 'N');
  key('two', 'Merci');
  expect(judged).toEqual(['N', 'Merci']);
});
