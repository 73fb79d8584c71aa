import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Composer } from '../composers/composer.ts';
import type { PageVerdict } from '../messages.ts';
import { Marks } from './marks.ts';
import { paintRanges } from './paint.ts';

vi.mock('./paint.ts', () => ({ paintRanges: vi.fn(), paintBoxes: vi.fn() }));

const end = new AbortController();
let marks: Marks;
let composer: Composer;

const marked = () =>
  vi.mocked(paintRanges).mock.lastCall?.[0].map(({ range }) => range.toString()) ?? [];
const text = () => composer.field.firstChild as Text;
/** The caret moves there, and the page hears of it. */
function caret(at: number): void {
  document.getSelection()?.collapse(text(), at);
  document.dispatchEvent(new Event('selectionchange'));
}
function typed(words: string): void {
  text().data += words;
  marks.noteTyping();
  caret(text().data.length);
}
/** The verdict on the draft as it stands: whatever begins with « Léa » is found to its end. */
function judged(): void {
  const start = text().data.indexOf('Léa');
  const spans = start < 0 ? [] : [{ start, end: text().data.trimEnd().length }];
  const reasons = spans.length > 0 ? [{ level: 'advise', spans }] : [];
  marks.show(composer, { level: 'advise', reasons } as unknown as PageVerdict);
}

beforeEach(() => {
  vi.mocked(paintRanges).mockClear();
  document.body.innerHTML = '<div contenteditable="true">Bravo à </div>';
  const field = document.querySelector('div') as HTMLElement;
  composer = { field, also: [], button: null, recipe: {} as Composer['recipe'] };
  marks = new Marks(document.createElement('div'), () => undefined);
  marks.start(end.signal, () => false);
  field.focus();
});
afterEach(() => marks.clear());

test('a word is not marked before it ends, whenever its verdict comes', () => {
  typed('Léa');
  judged();
  typed(' Tremb');
  expect(marked()).toEqual([]);
  typed('lay');
  judged();
  expect(marked()).toEqual([]);
});

test('it is marked once something follows, or once the caret is elsewhere', () => {
  typed('Léa ');
  judged();
  expect(marked()).toEqual(['Léa']);
  typed('Tremblay');
  judged();
  expect(marked()).toEqual([]);
  caret(2);
  expect(marked()).toEqual(['Léa Tremblay']);
});
