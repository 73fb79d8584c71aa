// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { addClass, answer, desk, draftOf } from '../../test/sample-class.ts';
import { openStore } from '../db/store.ts';
import { checkDraft } from './check-draft.ts';
import { planFixes } from './plan-fixes.ts';
import { register } from './register.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

let group = '';
let noah = '';
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:00:00Z') });
  const added = await addClass([
    { firstName: 'Léa', lastName: 'Tremblay' },
    { firstName: 'Noah', lastName: 'Bouchard' },
    { firstName: 'Grace', lastName: 'Okafor' },
    { firstName: 'Inès', lastName: 'Gagnon' },
  ]);
  group = added.group;
  noah = added.ids.Noah ?? '';
  await answer(added.ids.Léa, 'yes');
  await answer(added.ids.Grace, 'no');
  await answer(added.ids.Inès, 'yes');
  await answer(added.ids.Inès, 'withdrawn', '2026-10-01');
});
afterAll(() => void vi.useRealTimers());

const codes = async (text: string) =>
  (await checkDraft(draftOf(text))).reasons.map(({ level, code, clause }) => [
    level,
    code,
    clause.id,
  ]);

describe('in a class space', () => {
  test('a draft that names nobody is clear, but for the document that was never sent', async () => {
    const verdict = await checkDraft(draftOf('Bonne fin de semaine à tous!'));
    expect(verdict.level).toBe('advise');
    expect(verdict.reasons.map(({ code }) => code)).toEqual(['no-notice']);
    expect(verdict.question).toBeNull();
  });

  test('once the document is validated and sent, it is clear and silent', async () => {
    const days = { submittedOn: null, validatedOn: '2026-08-28', sentOn: '2026-09-01' };
    const steps = {
      ...days,
      groups: [group],
      platform: 'teams',
      validatedBy: 'Direction',
    } as const;
    await register.setNotices({ key: 'notice', ...steps }, desk);
    expect(await checkDraft(draftOf('Bonne fin de semaine à tous!'))).toMatchObject({
      level: 'clear',
      reasons: [],
      question: null,
    });
    expect((await checkDraft(draftOf('Bravo à Léa!'))).level).toBe('clear');
  });

  test('a student without consent is held, and neutral wording ends it', async () => {
    const draft = draftOf('Bravo à Noah pour sa maquette!');
    const verdict = await checkDraft(draft);
    expect(verdict.level).toBe('hold');
    const [reason] = verdict.reasons;
    expect(reason).toMatchObject({
      code: 'class-no-consent',
      clause: { id: '5.5' },
      spans: [{ start: 8, end: 12, kind: 'student' }],
    });
    expect(reason?.fixes.find(({ id }) => id === 'neutral')?.edits).toHaveLength(1);
    const plan = await planFixes({ draft, choices: [{ reason: 0, fix: 'neutral' }] });
    expect(plan.text).toBe('Bravo à un membre du groupe pour sa maquette!');
    expect((await checkDraft({ ...draft, text: plan.text })).level).toBe('clear');
  });

  test('a mention of the platform’s picker is its own, but a result still attaches to it', async () => {
    const displayed = [{ start: 0, end: 'Noah Bouchard'.length }];
    const greeting = { ...draftOf('Noah Bouchard, bravo pour ta maquette!'), displayed };
    expect((await checkDraft(greeting)).level).toBe('clear');
    const result = { ...draftOf('Noah Bouchard a eu 45 % à son examen.'), displayed };
    expect((await checkDraft(result)).reasons[0]).toMatchObject({
      level: 'hold',
      clause: { id: '5.5.2' },
    });
  });

  test('a refusal and a withdrawal read exactly like a missing consent', async () => {
    const [missing, refused, withdrawn] = await Promise.all(
      ['Noah', 'Grace', 'Inès'].map((name) => checkDraft(draftOf(`Bravo à ${name}!`))),
    );
    // Alike but for the name itself, its length and its « d’ ».
    const neutral = (verdict: unknown) =>
      JSON.stringify(verdict)
        .replaceAll(/"end":\d+/g, '')
        .replaceAll(/(de |d’)?(Noah|Grace|Inès)/g, '(nom)');
    expect(neutral(refused)).toBe(neutral(missing));
    expect(neutral(withdrawn)).toBe(neutral(missing));
    expect(await codes('Bravo à Noah, à Grace et à Inès!')).toEqual([
      ['hold', 'class-no-consent', '5.5'],
    ]);
  });

  test('a full name with consent is advised against; its first name stands in the draft', async () => {
    const verdict = await checkDraft(draftOf('Bravo à Léa Tremblay!'));
    expect(verdict.level).toBe('advise');
    expect(verdict.reasons[0]?.fixes).toMatchObject([
      { id: 'first-name', edits: [{ start: 8, end: 20, text: 'Léa' }] },
    ]);
  });

  test('words that the draft does not hold are told only when the fix is taken', async () => {
    const draft = draftOf('Le petit Tremblay a gagné le concours.');
    const verdict = await checkDraft(draft);
    const index = verdict.reasons.findIndex(({ code }) => code === 'long-name');
    expect(verdict.reasons[index]?.fixes).toMatchObject([{ id: 'first-name', edits: null }]);
    expect(JSON.stringify(verdict)).not.toContain('Léa');
    const plan = await planFixes({ draft, choices: [{ reason: index, fix: 'first-name' }] });
    expect(plan.text).toContain('Léa');
  });

  test('what the teacher says is no student’s name is left out', async () => {
    const draft = draftOf('Bravo à Noah!');
    const dismissed = [{ kind: 'student', text: 'Noah' }] as const;
    expect((await checkDraft({ ...draft, dismissed })).level).toBe('clear');
  });

  test('a file name is read, and a picture asks who appears', async () => {
    const attachments = [
      { kind: 'document', name: 'Noah_Bouchard.pdf', digest: null },
      { kind: 'photo', name: 'IMG_1.jpg', digest: null },
    ] as const;
    const { reasons } = await checkDraft({ ...draftOf('Voici.'), attachments });
    expect(reasons.map(({ code, attachments }) => [code, attachments])).toEqual([
      ['class-no-consent', [0]],
      ['who-appears', [1]],
    ]);
  });
});

test('in a parent’s own space the child is known without a name', async () => {
  const text = 'Votre fils a obtenu 85 % en mathématique.';
  const draft = draftOf(text, { conversation: 'parent of Noah' });
  const own = { space: 'own-parent', group, student: noah, purpose: 'school' } as const;
  await register.answerPlace({ key: 'parent', place: draft.place, answer: own }, desk);
  await register.addAuthorisation(
    {
      key: 'with parents',
      platform: 'teams',
      grantedOn: '2026-09-01',
      until: '2027-06-30',
      by: 'Direction',
    },
    desk,
  );
  expect(await checkDraft(draft)).toMatchObject({
    level: 'hold',
    reasons: [{ code: 'own-parent-no-consent', clause: { id: '5.6' } }],
    view: { space: 'own-parent', status: 'authorised', consents: null },
  });
  const authorisation = await (await openStore()).db.authorisations.toCollection().first();
  await register.removeAuthorisation({ key: 'gone', id: authorisation?.id ?? '' }, desk);
});

describe('what must be asked', () => {
  const unknown = { space: 'unknown', conversation: '19:new@thread.v2' } as const;
  test('an unknown conversation, once something is found there', async () => {
    expect((await checkDraft(draftOf('Bonjour à tous', unknown))).question).toBeNull();
    const draft = draftOf('Bravo à Noah!', unknown);
    expect((await checkDraft(draft)).question).toBe('space');
    const answered = { space: 'staff', group: null, student: null, purpose: 'school' } as const;
    await register.answerPlace({ key: 'staff', place: draft.place, answer: answered }, desk);
    expect(await checkDraft(draft)).toMatchObject({ level: 'clear', question: null });
  });

  test('a conversation that the page does not tell is held without a question', async () => {
    const verdict = await checkDraft(draftOf('Bravo à Noah!', { ...unknown, conversation: null }));
    expect(verdict).toMatchObject({ level: 'hold', question: null, view: { editable: false } });
  });

  test('private life: a first name is let be, a full name asks once, « personnel » ends it', async () => {
    const place = {
      platform: 'facebook',
      url: 'https://www.facebook.com/groups/12345',
      surface: 'group',
      account: 'personal',
      space: 'unknown',
      conversation: 'groups/12345',
    } as const;
    expect((await checkDraft(draftOf('Bravo à Noah!', place))).level).not.toBe('hold');
    const draft = draftOf('Bravo à Noah Bouchard!', place);
    expect(await checkDraft(draft)).toMatchObject({ level: 'hold', question: 'purpose' });
    const personal = { space: 'unknown', group: null, student: null, purpose: 'personal' } as const;
    await register.answerPlace({ key: 'mine', place: draft.place, answer: personal }, desk);
    expect(await checkDraft(draft)).toMatchObject({
      level: 'clear',
      reasons: [],
      view: { status: 'personal' },
    });
  });

  test('an e-mail account is asked about once, by its domain', async () => {
    const place = {
      platform: 'gmail',
      url: 'https://mail.google.com/mail/u/0/',
      surface: 'mail',
      account: 'unknown',
      accountDomain: 'ecole.example',
      space: 'unknown',
      conversation: null,
    } as const;
    const draft = draftOf('Bravo à Noah Bouchard!', place);
    expect(await checkDraft(draft)).toMatchObject({ level: 'hold', question: 'account' });
    const gmail = draftOf('Bravo à Noah Bouchard!', { ...place, accountDomain: 'gmail.com' });
    expect(await checkDraft(gmail)).toMatchObject({
      level: 'hold',
      question: null,
      view: { status: 'forbidden', account: 'personal' },
    });
    const asWork = { key: 'gmail', domain: 'gmail.com', account: 'work' } as const;
    await expect(register.answerAccount(asWork, desk)).rejects.toMatchObject({
      name: 'PublicMailDomain',
      detail: { domain: 'gmail.com' },
    });
    await register.answerAccount({ key: 'work', domain: 'ecole.example', account: 'work' }, desk);
    expect(await checkDraft(draft)).toMatchObject({
      level: 'clear',
      question: null,
      view: { status: 'exempt' },
    });
  });
});

test('without a pack nothing is held, and the chip says so', async () => {
  await register.saveSettings({ key: 'unset', patch: { pack: null } }, desk);
  expect(await checkDraft(draftOf('Bravo à Noah Bouchard!'))).toMatchObject({
    level: 'clear',
    reasons: [],
    view: { status: 'not-set-up', clause: null },
  });
  await register.saveSettings({ key: 'set', patch: { pack: 'qc-csspb-2025' } }, desk);
});
