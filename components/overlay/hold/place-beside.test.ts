import { expect, test } from 'vitest';
import { placeBeside } from './place-beside.ts';

const view = { width: 1280, height: 800 };
const size = { width: 320, height: 220 };
const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

test('above the composer, at its right edge', () => {
  expect(placeBeside(box(300, 600, 700, 120), size, view)).toEqual({ left: 680, top: 372 });
});
test('below when there is no room above', () => {
  expect(placeBeside(box(300, 40, 700, 120), size, view)).toEqual({ left: 680, top: 168 });
});
test('beside a composer as tall as the window', () => {
  expect(placeBeside(box(300, 20, 500, 760), size, view)).toEqual({ left: 808, top: 560 });
  expect(placeBeside(box(700, 20, 570, 760), size, view)).toEqual({ left: 372, top: 560 });
});
test('at the far end of a window with no room, always inside it', () => {
  expect(
    placeBeside(box(0, 300, 400, 100), { width: 376, height: 580 }, { width: 400, height: 620 }),
  ).toEqual({ left: 12, top: 12 });
  expect(
    placeBeside(box(0, 100, 400, 100), { width: 376, height: 580 }, { width: 400, height: 620 }),
  ).toEqual({ left: 12, top: 28 });
});
