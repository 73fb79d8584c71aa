import { beforeAll, expect, test } from 'vitest';
import type { ComposerRecipe } from '../platforms/platform.ts';
import type { Composer } from './composer.ts';
import { readDraft } from './composer.ts';
import { replaceInDraft } from './replace.ts';

// happy-dom has no such command: the field is written by `setRangeText` then.
beforeAll(() => {
  Object.assign(document, { execCommand: () => false });
});

function mail(subject: string, message: string): Composer {
  const title = document.createElement('input');
  title.value = subject;
  const field = document.createElement('textarea');
  field.value = message;
  document.body.replaceChildren(title, field);
  return { field, also: [title], recipe: {} as ComposerRecipe, button: null };
}

test('a sentence that is the whole subject goes without the line break that parts it from the message', async () => {
  const composer = mail('Bravo Noah', 'Merci pour tout.');
  const edit = { start: 0, end: 'Bravo Noah\n'.length, text: '' };
  await replaceInDraft(composer, readDraft(composer).text, [edit], 'chromium');
  expect(readDraft(composer).text).toBe('\nMerci pour tout.');
});

test('words over both fields are changed in each', async () => {
  const composer = mail('Bravo Noah', 'Roy encore.');
  const edit = { start: 'Bravo '.length, end: 'Bravo Noah\nRoy'.length, text: 'à vous' };
  await replaceInDraft(composer, readDraft(composer).text, [edit], 'chromium');
  expect(readDraft(composer).text).toBe('Bravo à vous\n encore.');
});

test('a first line goes with the empty one under it, the subject stays', async () => {
  const composer = mail('Bravo', 'Noah a lu.\n\nMerci.');
  const edit = { start: 'Bravo\n'.length, end: 'Bravo\nNoah a lu.\n'.length, text: '' };
  await replaceInDraft(composer, readDraft(composer).text, [edit], 'chromium');
  expect(readDraft(composer).text).toBe('Bravo\nMerci.');
});

test('nothing is written when the draft has changed meanwhile', async () => {
  const composer = mail('Bravo', 'Merci.');
  const stale = replaceInDraft(
    composer,
    'Bravo\nMerci',
    [{ start: 0, end: 5, text: 'A' }],
    'chromium',
  );
  await expect(stale).rejects.toThrow();
  expect(readDraft(composer).text).toBe('Bravo\nMerci.');
});
