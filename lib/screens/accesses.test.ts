// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';
import { add, keepRegisters, partner, settings } from '../../test/keep-accesses.ts';
import { readSettings } from '../db/settings.ts';
import { openStore } from '../db/store.ts';
import { packById } from '../policy/packs.ts';
import { accesses } from './accesses.ts';
import type { Register } from './register.ts';
import { saveFile } from './save-file.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));
vi.mock('./save-file.ts', () => ({ saveFile: vi.fn() }));

beforeAll(async () => {
  await keepRegisters();
  await add(partner);
  await add({ ...partner, name: 'Marc Côté', mailbox: 'marc@ecole.example' }, { person: 'own' });
});

/** Whose accesses a page has, and what its file for a spreadsheet says, for somebody in that role. */
async function seenBy(role: 'teacher' | 'staff' | 'principal') {
  await settings({ role });
  const register = {
    settings: await readSettings(await openStore()),
    given: packById('qc-csspb-2025'),
    today: '2026-11-22',
  } as Register;
  const read = await accesses.read(register);
  const system = read.systems.find(({ lines }) => lines.length > 0);
  if (!system) throw new Error('no access is seen');
  await accesses.saveSystemCsv(system, register, 'fr');
  const file = new TextDecoder().decode(vi.mocked(saveFile).mock.lastCall?.[1] as Uint8Array);
  const names = [...read.accesses, ...system.lines.map(({ access }) => access)];
  return { names: [...new Set(names.map(({ name }) => name))].sort(), file };
}

test.each(['teacher', 'staff'] as const)(
  'a page of %s has their own accesses alone, in what it prints and saves too',
  async (role) => {
    const { names, file } = await seenBy(role);
    expect(names).toEqual(['Marc Côté']);
    expect(file).toContain('marc@ecole.example');
    expect(file).not.toContain('ines@ecole.example');
  },
);

test('a principal’s has everybody’s', async () => {
  const { names, file } = await seenBy('principal');
  expect(names).toEqual(['Inès Gagnon', 'Marc Côté']);
  expect(file).toContain('ines@ecole.example');
});
