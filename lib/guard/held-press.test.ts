import { expect, test } from 'vitest';
import { HeldPress } from './held-press.ts';

function key(type: string, name: string, timeStamp: number, repeat = false): KeyboardEvent {
  const event = new KeyboardEvent(type, { key: name, repeat });
  Object.defineProperties(event, {
    timeStamp: { value: timeStamp },
    isTrusted: { value: true, configurable: true },
  });
  return event;
}

test('the rest of a held press and a double press are swallowed, a later press is not', () => {
  const press = new HeldPress();
  press.begin(key('keydown', 'Enter', 0));
  expect(press.swallows(key('keydown', 'Enter', 600, true))).toBe(true);
  expect(press.swallows(key('keyup', 'Enter', 620))).toBe(true);
  press.begin(key('keydown', 'Enter', 1000));
  expect(press.swallows(key('keyup', 'Enter', 1050))).toBe(true);
  expect(press.swallows(key('keydown', 'Enter', 1200))).toBe(true);
  expect(press.swallows(key('keyup', 'Enter', 1250))).toBe(true);
  expect(press.swallows(key('keydown', 'Enter', 1600))).toBe(false);
});

test('another key is free at once', () => {
  const press = new HeldPress();
  press.begin(key('keydown', 'Enter', 0));
  expect(press.swallows(key('keydown', 'Escape', 1))).toBe(false);
});

test('a press that no person made leaves nothing to wait for', () => {
  const press = new HeldPress();
  const scripted = Object.defineProperty(key('keydown', 'Enter', 0), 'isTrusted', { value: false });
  press.begin(scripted);
  expect(press.swallows(key('keydown', 'Enter', 1))).toBe(false);
});

test('the second click of a double click answers no dialog', () => {
  const press = new HeldPress();
  expect(press.swallows(new MouseEvent('click', { detail: 2 }))).toBe(true);
  expect(press.swallows(new MouseEvent('click', { detail: 1 }))).toBe(false);
});
