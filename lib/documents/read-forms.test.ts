// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { spoiled } from '../../test/browser/spoiled-forms.ts';
import { filled, fillForms } from '../../test/fill-form.ts';
import { formOrder } from '../../test/form-order.ts';
import { PdfTooLarge, PdfTooSlow } from './errors.ts';
import { makeOneFile } from './make-forms.ts';
import { openReader } from './pdf-reader.ts';
import { readForms } from './read-forms.ts';

const make = async (names: readonly string[]) => {
  const bytes = await makeOneFile({
    forms: names.map((name, index) => formOrder(`s${index}`, name)),
    paper: 'letter',
    on: '2026-09-01',
    sign: async ({ student }) => `seal of ${student}`,
    made: async () => true,
  });
  if (!bytes) throw new Error('no file');
  return bytes;
};

test('what another program filled is read, form by form', async () => {
  const names = ['Léa Tremblay', 'Nguyễn Thị Ưu', 'ᐃᓄᒃ Łukasz'];
  const bytes = await fillForms(await make(names), [
    filled,
    { ...filled, class: ['no'], ownParent: ['yes'], parent: 'Nguyễn Văn Đạt' },
  ]);
  const file = await openReader(null).read(bytes, readForms);
  if (file.kind !== 'forms') throw new Error(file.kind);
  expect(file.forms.map(({ identity, sameWords }) => [identity?.student, sameWords])).toEqual([
    ['s0', true],
    ['s1', true],
    ['s2', true],
  ]);
  expect(file.forms[0]).toMatchObject({
    boxes: { class: { yes: true, no: false }, 'own-parent': { yes: false, no: true } },
    parent: 'Mélanie Tremblay',
    place: 'Roberval',
    date: '2026-09-05',
  });
  expect(file.forms[1]?.parent).toBe('Nguyễn Văn Đạt');
  expect(file.forms[2]?.boxes.class).toEqual({ yes: false, no: false });
});

test('every way to be no whole form is told apart', async () => {
  const form = await make(['Léa Tremblay']);
  const told = { signed: '2026-09-05', lastYear: '2025-2026', otherStudent: 's9' };
  const reader = openReader(null);
  const seen: string[] = [];
  for (const { name, bytes } of await spoiled(form, form, told)) {
    const read = reader.read(new Uint8Array(bytes), readForms);
    seen.push(
      `${name} ${await read.then(
        (file) => (file.kind === 'forms' ? `same words: ${file.forms[0]?.sameWords}` : file.kind),
        (error: Error) => error.name,
      )}`,
    );
  }
  expect(seen).toEqual([
    'another student.pdf same words: true',
    'another sentence.pdf same words: false',
    'another school’s form.pdf foreign',
    'last year.pdf same words: true',
    'half filled.pdf same words: true',
    'both boxes.pdf same words: true',
    'unsigned.pdf same words: true',
    'a date of two readings.pdf same words: true',
    'flattened.pdf no-fields',
    'encrypted.pdf PdfEncrypted',
    'damaged.pdf PdfDamaged',
    'a photo.pdf NotPdf',
  ]);
  await expect(reader.read(new Uint8Array(20_000_001), readForms)).rejects.toThrow(PdfTooLarge);
});

test('a file whose reading never ends is given up, and its thread is ended', async () => {
  vi.useFakeTimers();
  const terminate = vi.fn();
  const silent = { addEventListener: vi.fn(), removeEventListener: vi.fn(), postMessage: vi.fn() };
  const reader = openReader(() => ({ ...silent, terminate }) as unknown as Worker);
  const reading = reader.read(new TextEncoder().encode('%PDF-1.7'), readForms);
  const given = expect(reading).rejects.toThrow(PdfTooSlow);
  await vi.advanceTimersByTimeAsync(30_000);
  await given;
  expect(terminate).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
