import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Typing } from './typing.ts';

let judged: string[];
let idle: { then: () => void; timeout: number }[];
let end: AbortController;
const spare = () => {
  for (const { then } of idle.splice(0)) then();
};
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
  [judged, idle, end] = [[], [], new AbortController()];
  vi.stubGlobal('requestIdleCallback', (then: () => void, { timeout }: { timeout: number }) =>
    idle.push({ then, timeout }),
  );
  new Typing({
    owns: () => false,
    onComposer: () => undefined,
    onTyped: () => undefined,
    judge: ({ field }) => judged.push((field as HTMLTextAreaElement).value),
  }).start(end.signal);
});
afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
});

test('a draft is judged at once when it gets the focus, and what is typed when the page has a moment to spare', () => {
  area('one').dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  expect(judged).toEqual(['']);
  for (const letter of 'Noah') key('one', letter);
  expect(judged).toEqual(['']);
  spare();
  expect(judged).toEqual(['', 'Noah']);
  key('one', '!');
  spare();
  expect(judged).toEqual(['', 'Noah', 'Noah!']);
});

test('a busy page may keep it from that for less than half of what lies between two quick keys', () => {
  key('one', 'N');
  expect(idle.map(({ timeout }) => timeout < 1000 / 12 / 2)).toEqual([true]);
});

test('who goes on in another composer meanwhile has that one judged', () => {
  key('one', 'N');
  key('two', 'Merci');
  spare();
  expect(judged).toEqual(['Merci']);
});
