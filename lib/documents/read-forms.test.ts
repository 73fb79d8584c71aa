// @vitest-environment node
import { expect, test } from 'vitest';
import { filled, fillForms } from '../../test/fill-form.ts';
import { formOrder } from '../../test/form-order.ts';
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
