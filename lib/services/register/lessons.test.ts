// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { anotherDevice } from '../../../test/another-device.ts';
import { addClass, desk, draftOf, teamsPlace } from '../../../test/sample-class.ts';
import { writeBackup } from '../../backup/backup-file.ts';
import { contentOfGroup } from '../../backup/hand-over.ts';
import { readContent } from '../../backup/read-content.ts';
import { stageFile } from '../../backup/staged.ts';
import { browser } from '../../browser.ts';
import { sealRow } from '../../db/entry.ts';
import { readLessons } from '../../db/lessons.ts';
import type { LessonRow } from '../../db/rows.ts';
import { generationOf, openStore } from '../../db/store.ts';
import { broadcast } from '../../messages.ts';
import type { Lesson, LessonPlace } from '../../register-messages/lessons.ts';
import { checkDraft } from '../check-draft.ts';
import { register } from '../register.ts';
import { teach } from '../teach.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));
vi.mock('../../messages.ts', { spy: true });
const key = () => crypto.randomUUID();
const passphrase = 'le fleuve gèle en janvier';
const quiet = () => undefined;
const workshop = 'Atelier Jade impériale jeudi.';

let ids: Record<string, string>;
let group: string;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:00:00Z') });
  await anotherDevice();
  ({ ids, group } = await addClass([
    { firstName: 'Jade', lastName: 'Tremblay' },
    { firstName: 'Noah', lastName: 'Bouchard' },
  ]));
  vi.mocked(broadcast).mockClear();
  vi.mocked(browser.windows.create).mockClear();
  return () => void vi.useRealTimers();
});

const { platform, url } = teamsPlace;
const here: LessonPlace = { platform, url, conversation: 'here', group: null, student: null };
function nobody(more: Partial<Lesson> = {}): Lesson {
  return { word: 'Jade', before: '', after: ' impériale', nicknameOf: null, place: null, ...more };
}
const nickname = (word: string, student: string | undefined): Lesson => {
  return { word, before: '', after: '', nicknameOf: student ?? '', place: null };
};
const learn = (lesson: Lesson) => register.learn({ key: key(), lesson }, desk);
const lessons = async () => readLessons(await openStore());
/** The words that a draft is held for. */
async function heldFor(text: string, conversation = 'here'): Promise<string[]> {
  const { reasons } = await checkDraft(draftOf(text, { conversation }));
  return reasons
    .filter(({ level }) => level === 'hold')
    .flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
}
/** What the window that a page asked for would show; null: none was opened. */
async function shown(text: string, start: number) {
  await teach({ draft: draftOf(text, { conversation: 'here' }), start });
  const [call] = vi.mocked(browser.windows.create).mock.calls;
  const url = String(call?.[0]?.url ?? '');
  if (!url.startsWith('chrome-extension://vigie/teach.html#')) return null;
  return register.readTeach({ id: url.split('#')[1] ?? '' }, desk);
}
async function backup(only?: string) {
  const { content } = await readContent(await openStore(), quiet);
  const about = {
    kind: only ? 'handover' : 'backup',
    app: '0.1.0',
    madeAt: new Date().toISOString(),
    chain: { generation: 1, head: '' },
  } as const;
  return writeBackup(only ? contentOfGroup(content, only) : content, about, passphrase, quiet);
}
async function restore(bytes: Awaited<ReturnType<typeof backup>>): Promise<void> {
  const after = await generationOf(await openStore());
  const file = await stageFile(bytes);
  await register.restoreBackup({ key: key(), after, file, passphrase }, desk);
}

test('a word that is no student is silent in its context, until it is unlearnt', async () => {
  expect(await heldFor(workshop)).toEqual(['Jade']);
  const { id } = await learn(nobody());
  expect(broadcast).toHaveBeenCalledWith('registerChanged');
  expect(await heldFor(workshop)).toEqual([]);
  expect(await heldFor('Bravo à Jade!')).toEqual(['Jade']);
  expect(await heldFor('Jade Tremblay impériale')).toEqual(['Jade Tremblay']);
  expect(await lessons()).toMatchObject([
    { id, kind: 'nobody', word: 'Jade', after: ' impériale', learntOn: '2026-11-22', place: null },
  ]);
  await register.forgetLesson({ key: key(), id }, desk);
  expect(await heldFor(workshop)).toEqual(['Jade']);
  await expect(register.forgetLesson({ key: key(), id }, desk)).rejects.toMatchObject({
    name: 'EntryGone',
  });
});

test('in one conversation only, the word is a student in every other', async () => {
  await learn(nobody({ place: here }));
  expect(await heldFor(workshop)).toEqual([]);
  expect(await heldFor(workshop, 'elsewhere')).toEqual(['Jade']);
});

test('a nickname is held as the student’s name is', async () => {
  expect(await heldFor('Bravo à Titi!')).toEqual([]);
  const { id } = await learn(nickname('Titi', ids.Noah));
  expect(await heldFor('Bravo à Titi!')).toEqual(['Titi']);
  expect(await heldFor('Bravo à Titi Bouchard!')).toEqual(['Titi Bouchard']);
  await register.forgetLesson({ key: key(), id }, desk);
  expect(await heldFor('Bravo à Titi!')).toEqual([]);
});

test('the same lesson twice is one; a word alone is none', async () => {
  const { id } = await learn(nobody());
  expect(await learn(nobody({ word: 'JADE', after: '\u00a0imperiale' }))).toEqual({ id });
  expect(await learn(nobody({ after: ' verte' }))).not.toEqual({ id });
  const titi = await learn(nickname('Titi', ids.Noah));
  expect(await learn(nickname('titi', ids.Noah))).toEqual(titi);
  expect(await learn(nickname('Titi', ids.Jade))).not.toEqual(titi);
  expect(await lessons()).toHaveLength(4);
  for (const after of ['', ' ', '…']) {
    await expect(learn(nobody({ after }))).rejects.toMatchObject({ name: 'ContextMissing' });
  }
  await expect(learn(nickname('Titi', 'nobody'))).rejects.toMatchObject({ name: 'EntryGone' });
});

test('no more than 500 are remembered', async () => {
  const store = await openStore();
  const clear = { kind: 'nickname', student: ids.Noah ?? '', group: null, place: null } as const;
  const secret = { word: 'Titi', before: '', after: '', url: null, conversation: null };
  const rows = Array.from({ length: 499 }, (_, index) => {
    const row = { id: `l${index}`, ...clear, platform: null, learntOn: '2026-11-22' };
    return sealRow<LessonRow>(store, 'lessons', row, { ...secret, word: 'Toto' });
  });
  await store.db.lessons.bulkAdd(await Promise.all(rows));
  await learn(nobody());
  await expect(learn(nickname('Titi', ids.Noah))).rejects.toMatchObject({
    name: 'TooManyLessons',
    detail: { most: 500 },
  });
  expect(await learn(nobody())).toMatchObject({ id: expect.any(String) });
});

test('what the window shows: the word with its phrases, never the rest of the draft', async () => {
  const text = `Un secret. ${workshop}`;
  const found = await shown(text, text.indexOf('Jade'));
  expect(found).toEqual({
    word: 'Jade',
    contexts: [
      { word: 'Jade', before: '', after: ' impériale' },
      { word: 'Jade', before: 'Atelier ', after: '' },
    ],
    sure: false,
    group,
    place: { ...here, group },
  });
  expect(JSON.stringify(found)).not.toContain('secret');
});

test.each([
  [
    'a full name is always found',
    'Atelier Jade Tremblay impériale',
    8,
    { sure: true, contexts: [] },
  ],
  ['what is said of pupils tells nothing', 'Bravo à Jade!', 8, { sure: false, contexts: [] }],
])('%s', async (_, text, start, expected) => {
  expect(await shown(text, start)).toMatchObject(expected);
});

test('no window opens where no name is found', async () => {
  expect(await shown(workshop, 0)).toBeNull();
  expect(await shown('Le 514 555-0142', 3)).toBeNull();
  expect(browser.windows.create).not.toHaveBeenCalled();
});

test('no word lies in clear in the store, and the chain has a link for each act', async () => {
  const { id } = await learn(nobody({ place: here }));
  await register.forgetLesson(
    { key: key(), id: (await learn(nickname('Titi', ids.Noah))).id },
    desk,
  );
  const { db } = await openStore();
  const [row] = await db.lessons.toArray();
  expect(row?.id).toBe(id);
  expect(JSON.stringify({ ...row, sealed: null })).not.toMatch(/Jade|impériale|teams\.microsoft/u);
  const kinds = (await db.chain.orderBy('seq').toArray()).map(({ kind }) => kind);
  expect(kinds.slice(-3)).toEqual(['learn', 'learn', 'forget-lesson']);
});

test('an erased student takes nicknames and conversations along, and no backup brings them back', async () => {
  await learn(nickname('Titi', ids.Noah));
  await learn(nobody({ place: { ...here, student: ids.Noah ?? '' } }));
  await learn(nobody({ after: ' verte' }));
  const file = await backup();
  const { counts } = await register.eraseStudent({ key: key(), id: ids.Noah ?? '' }, desk);
  expect(counts.lessons).toBe(2);
  const left = [['Jade', ' verte']];
  expect((await lessons()).map(({ word, after }) => [word, after])).toEqual(left);
  await restore(file);
  expect((await lessons()).map(({ word, after }) => [word, after])).toEqual(left);
});

test('a removed group takes what was learnt for its conversations along', async () => {
  await learn(nobody({ place: { ...here, group } }));
  await learn(nobody({ after: ' verte' }));
  await register.removeGroup({ key: key(), id: group }, desk);
  expect((await lessons()).map(({ after }) => after)).toEqual([' verte']);
});

test('another device knows the conversation; what was unlearnt here does not come back', async () => {
  await learn(nobody({ place: here }));
  const gone = await learn(nobody({ after: ' verte' }));
  const file = await backup();
  await register.forgetLesson({ key: key(), id: gone.id }, desk);
  await restore(file);
  expect((await lessons()).map(({ after }) => after)).toEqual([' impériale']);
  await anotherDevice();
  await restore(file);
  expect(await heldFor(workshop)).toEqual([]);
  expect(await heldFor(workshop, 'elsewhere')).toEqual(['Jade']);
});

test('a group that is handed over takes its nicknames and its conversations, not the rest', async () => {
  await learn(nickname('Titi', ids.Noah));
  await learn(nobody({ place: { ...here, group } }));
  await learn(nobody({ after: ' verte' }));
  const file = await backup(group);
  await anotherDevice();
  await restore(file);
  expect((await lessons()).map(({ word, after }) => [word, after])).toEqual([
    ['Jade', ' impériale'],
    ['Titi', ''],
  ]);
});
