// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addClass, draftOf } from '../../test/sample-class.ts';
import { browser } from '../browser.ts';
import { readFamilyNotes, writeToFamilies } from './family-notes.ts';
import { judgeFamilyNote } from './judge-family-note.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));
const gone = expect.objectContaining({ name: 'QuestionGone' });
let ids: Record<string, string>;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:00:00Z') });
  ({ ids } = await addClass([
    { firstName: 'Léa', lastName: 'Tremblay' },
    { firstName: 'Noah', lastName: 'Roy' },
  ]));
});
afterAll(() => void vi.useRealTimers());

const text = 'Léa a obtenu 85 %. Noah a obtenu 71 %. La sortie est jeudi.';
async function open(): Promise<string> {
  await writeToFamilies({ draft: draftOf(text) });
  const [[{ url }]] = vi.mocked(browser.windows.create).mock.calls.slice(-1) as [[{ url: string }]];
  return url.split('#')[1] ?? '';
}

test('a text for each parent, where parents may be written to; told to the window alone, once', async () => {
  const id = await open();
  expect(await readFamilyNotes({ id })).toEqual({
    platform: 'portail-parents',
    notes: [
      { student: ids.Léa, text: 'Léa a obtenu 85 %. La sortie est jeudi.', mixed: [] },
      { student: ids.Noah, text: 'Noah a obtenu 71 %. La sortie est jeudi.', mixed: [] },
    ],
  });
  await expect(readFamilyNotes({ id })).rejects.toEqual(gone);
  await expect(readFamilyNotes({ id: 'another' })).rejects.toEqual(gone);
});

test('a note is judged in the space of that parent: another child holds it', async () => {
  const judged = (note: string) =>
    judgeFamilyNote({ platform: 'portail-parents', student: ids.Léa ?? '', text: note });
  const own = await judged('Léa a obtenu 85 %.');
  expect(own.level).not.toBe('hold');
  const both = await judged('Léa et Noah se sont disputés.');
  expect(both.level).toBe('hold');
  expect(both.reasons.map(({ code }) => code)).toContain('own-other');
});
