import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Edit } from '../../verdict/verdict.ts';
import { Display, type DisplayState, mostTexts } from './display.ts';

const name = 'Léa Tremblay';
const short = 'Léa 🦊';

let on: boolean | null;
let asked: (readonly string[])[];
let states: DisplayState[];
let fails: boolean;
let end: AbortController;
let display: Display;

const settled = () => vi.advanceTimersByTimeAsync(200);
const editsFor = (text: string): Edit[] => {
  const start = text.indexOf(name);
  return start < 0 ? [] : [{ start, end: start + name.length, text: short }];
};
const at = (selector: string) => document.querySelector(selector) as HTMLElement;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockReturnValue();
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    'https://teach.classdojo.com/#/classes/697d7ed028ab93052f78c9aa/story',
  );
  [on, asked, states, fails] = [true, [], [], false];
  document.body.innerHTML = `
    <p id="name">${name}</p><p id="said">Bravo à ${name}!</p><p id="other">8:05</p>
    <div id="field" contenteditable="true"><b>${name}</b></div><textarea>${name}</textarea>
    <script type="text/plain">${name}</script>`;
  end = new AbortController();
  display = new Display(
    {
      async display(wanted) {
        if (wanted !== null) on = wanted;
        return on === true;
      },
      async displayNames(_, texts) {
        if (fails) throw new Error('no store');
        asked.push(texts);
        return on === null ? null : texts.map(editsFor);
      },
      isUpdated: () => false,
    },
    (state) => states.push(state),
  );
  display.start(end.signal);
  await settled();
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('names on the page', () => {
  test('are shown as first name and avatar, and nothing else is sent twice or at all', () => {
    expect([at('#name').textContent, at('#said').textContent]).toEqual([
      short,
      `Bravo à ${short}!`,
    ]);
    expect(asked).toEqual([[name, `Bravo à ${name}!`]]);
    expect(states).toEqual(['on']);
  });

  test('are left alone where one writes, in a script and in a field', () => {
    expect(at('#field').textContent).toBe(name);
    expect(at('textarea').textContent).toBe(name);
    expect(at('script').textContent).toBe(name);
  });

  test('are followed where the page adds or changes them, known texts without asking', async () => {
    at('#other').insertAdjacentHTML('afterend', `<p id="new">${name}</p>`);
    (at('#other').firstChild as Text).data = `De ${name}`;
    await settled();
    expect([at('#new').textContent, at('#other').textContent]).toEqual([short, `De ${short}`]);
    expect(asked.slice(1)).toEqual([[`De ${name}`]]);
  });

  test('go back where they become a field, so that no draft holds our words', async () => {
    at('#name').setAttribute('contenteditable', 'true');
    await settled();
    expect(at('#name').textContent).toBe(name);
  });
});

describe('undone', () => {
  test('with one act, exactly, nodes that the page took out included', async () => {
    const node = at('#name').firstChild;
    const taken = at('#said');
    taken.remove();
    await display.toggle();
    expect(at('#name').firstChild).toBe(node);
    expect([at('#name').textContent, taken.textContent]).toEqual([name, `Bravo à ${name}!`]);
    expect(states).toEqual(['on', 'off']);
    at('#other').textContent = name;
    await settled();
    expect(at('#other').textContent).toBe(name);
  });

  test('leaves what the page wrote meanwhile', async () => {
    const node = at('#name').firstChild as Text;
    await display.toggle();
    await display.toggle();
    await settled();
    node.data = 'Parti';
    await display.toggle();
    expect(node.data).toBe('Parti');
  });

  test('when the background says that the place is not read', async () => {
    on = null;
    at('#other').textContent = 'Et encore';
    await settled();
    expect(at('#name').textContent).toBe(name);
    expect(states).toEqual(['on', 'off']);
  });
});

test('a page that puts its text back each time has the last word', async () => {
  const node = at('#name').firstChild as Text;
  let returns = 0;
  const page = new MutationObserver(() => {
    if (node.data === name) return;
    returns += 1;
    node.data = name;
  });
  page.observe(node, { characterData: true });
  node.data = name;
  await vi.advanceTimersByTimeAsync(5_000);
  page.disconnect();
  expect(returns).toBeGreaterThan(3);
  expect(returns).toBeLessThan(15);
  expect(node.data).toBe(name);
});

test('a page with more than one message holds is read in rounds', async () => {
  const count = 2 * mostTexts + 10;
  at('#other').innerHTML = Array.from(
    { length: count },
    (_, i) => `<i>Ligne ${i}, ${name}</i>`,
  ).join('');
  await settled();
  expect(asked.slice(1).map(({ length }) => length)).toEqual([mostTexts, mostTexts, 10]);
  expect(at('#other').textContent).not.toContain('Tremblay');
});

test('names that could not be asked about are said, and asked about again', async () => {
  fails = true;
  at('#other').textContent = `De ${name}`;
  await settled();
  expect(states).toEqual(['on', 'failed']);
  expect(at('#other').textContent).toContain(name);
  fails = false;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(at('#other').textContent).toBe(`De ${short}`);
  expect(states).toEqual(['on', 'failed', 'on']);
});

test('a change of the register asks anew, and nothing is shown in full meanwhile', async () => {
  const seen: string[] = [];
  const watch = new MutationObserver(() => seen.push(at('#name').textContent ?? ''));
  watch.observe(at('#name'), { characterData: true, subtree: true });
  display.reconsider();
  await settled();
  watch.disconnect();
  expect(asked.slice(1)).toEqual([[name, `Bravo à ${name}!`]]);
  expect(seen).toEqual([]);
});
