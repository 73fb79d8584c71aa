import { describe, expect, test } from 'vitest';
import { answered, find, photo, scene, students } from '../../test/fixtures/situation.ts';
import { detect } from '../detection/detect.ts';
import { compileRoster } from '../detection/roster.ts';
import { packs } from '../policy/packs.ts';
import { apart } from './apart.ts';
import { applyEdits } from './edits.ts';
import { fixesOf } from './fixes.ts';
import { judge } from './judge.ts';
import { removeEdits } from './remove.ts';
import type { Situation } from './verdict.ts';

const [pack] = packs;
if (!pack) throw new Error('no pack');
const roster = compileRoster(students);
/** The draft after each fix with edits, by fix id, for the gravest reason; null for a fix that leaves the page. */
function offered(situation: Situation) {
  const rejudge = (text: string) =>
    judge({ ...situation, text, findings: detect(text, roster) }, pack ?? never());
  const [fixes = []] = fixesOf(situation, judge(situation, pack ?? never()), rejudge);
  return Object.fromEntries(
    fixes.map(({ id, edits }) => [id, edits && applyEdits(situation.text, edits)]),
  );
}
function never(): never {
  throw new Error('no pack');
}

test('no consent: neutral wording, the parent’s space, the register', () => {
  const text = 'Bravo à Ruben pour son affiche.';
  const findings = [find(text, 'Ruben', 'student', ['s5'])];
  expect(offered(scene({ text, findings }))).toEqual({
    neutral: 'Bravo à un membre du groupe pour son affiche.',
    'own-parent': null,
    'record-consent': null,
  });
});

test('only the student without consent is made neutral', () => {
  const text = 'Ruben et Grace ont gagné.';
  const findings = [find(text, 'Ruben', 'student', ['s5']), find(text, 'Grace', 'student', ['s3'])];
  const consents = [answered('s5', 'yes')];
  expect(offered(scene({ text, findings, consents })).neutral).toBe(
    'Ruben et un membre du groupe ont gagné.',
  );
});

test('two sentences that follow each other can both be taken out', () => {
  const text = 'Bonjour. Grace dérange le groupe. Elle a vu l’orthophoniste.';
  const situation = scene({
    text,
    findings: detect(text, roster),
    consents: [answered('s3', 'yes')],
  });
  const rejudge = (draft: string) =>
    judge({ ...situation, text: draft, findings: detect(draft, roster) }, pack);
  const verdict = judge(situation, pack);
  const removals = fixesOf(situation, verdict, rejudge).flatMap(
    (fixes) => fixes.find(({ id }) => id === 'remove')?.edits ?? [],
  );
  expect(verdict.reasons.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['shared-health', 'shared-conduct']),
  );
  expect(applyEdits(text, apart(removals)).trim()).toBe('Bonjour.');
});

test('a long name with consent: the first name', () => {
  const text = 'Le tour d’Okafor, Grace vient.';
  const findings = [find(text, 'Okafor, Grace', 'student', ['s3'], 'inverted')];
  const consents = [answered('s3', 'yes')];
  expect(offered(scene({ text, findings, consents }))).toEqual({
    'first-name': 'Le tour de Grace vient.',
  });
});

test('homonyms of whom one has no consent are not shortened', () => {
  const text = 'Sam Diop lit.';
  const findings = [find(text, 'Sam Diop', 'student', ['s6', 's7'], 'full')];
  const situation = scene({ text, findings, consents: [answered('s6', 'yes')] });
  const verdict = judge(situation, pack);
  const advice = verdict.reasons.findIndex((each) => each.clause === '5.4');
  expect(fixesOf(situation, verdict, () => verdict)[advice]).toEqual([]);
});

test('a fix that does not help is not offered', () => {
  const text = 'Bravo à Ruben.';
  const findings = [find(text, 'Ruben', 'student', ['s5'])];
  const situation = scene({ text, findings });
  const verdict = judge(situation, pack);
  const [fixes = []] = fixesOf(situation, verdict, () => verdict);
  expect(fixes.map((each) => each.id)).toEqual(['own-parent', 'record-consent']);
});

test('a removal that would leave nothing is not offered', () => {
  const text = 'Ruben a 12/20.';
  const findings = [find(text, 'Ruben', 'student', ['s5']), find(text, '12/20', 'result')];
  expect(offered(scene({ text, findings, consents: [answered('s5', 'yes')] }))).toEqual({
    'own-parent': null,
  });
});

test('a picture is not reworded, a file is renamed', () => {
  expect(offered(scene({ attachments: [photo(['s5'])] }))).toEqual({
    'who-appears': null,
    'own-parent': null,
    'record-consent': null,
  });
});

describe('removal', () => {
  const removed = (text: string, words: string, kind: 'result' | 'phone' | 'birth-date') => {
    const findings = [find(text, 'Ruben', 'student', ['s5']), find(text, words, kind, ['s5'])];
    return offered(scene({ text, findings, consents: [answered('s5', 'yes')] })).remove;
  };
  test.each([
    [
      'the sentence',
      'Voici Ruben. Il a eu 12/20. Bravo!',
      '12/20',
      'result',
      'Voici Ruben. Bravo!',
    ],
    ['the last sentence', 'Voici Ruben. Il a eu 12/20.', '12/20', 'result', 'Voici Ruben.'],
    [
      'the line of a list',
      'Notes :\nRuben – 12/20\nÀ lundi!',
      '12/20',
      'result',
      'Notes :\nÀ lundi!',
    ],
    [
      'a paragraph with the empty line after it',
      'Bonjour,\n\nRuben a eu 12/20.\n\nMerci!',
      '12/20',
      'result',
      'Bonjour,\n\nMerci!',
    ],
    ['the first paragraph', 'Ruben a eu 12/20.\n\nMerci!', '12/20', 'result', 'Merci!'],
    [
      'a line right under another, but not the empty one that parts it from the next',
      'Bonjour,\nRuben a eu 12/20.\n\nMerci!',
      '12/20',
      'result',
      'Bonjour,\n\nMerci!',
    ],
    [
      'words with their label',
      'Inscription : Ruben, né le 9 mai 2016; venez!',
      'le 9 mai 2016',
      'birth-date',
      'Inscription : Ruben; venez!',
    ],
    [
      'words in brackets',
      'Écrire à Ruben (418 555-0199) ce soir.',
      '418 555-0199',
      'phone',
      'Écrire à Ruben ce soir.',
    ],
    [
      'words at the end',
      'Voici Ruben, maison : 418 555-0199.',
      '418 555-0199',
      'phone',
      'Voici Ruben.',
    ],
    [
      'the sentence around words',
      'Voici Ruben. Appelez au 418 555-0199 avant lundi.',
      '418 555-0199',
      'phone',
      'Voici Ruben.',
    ],
    [
      'a sentence after an abbreviation',
      'Voici Ruben. Dire à M. Roy : 12/20. Merci!',
      '12/20',
      'result',
      'Voici Ruben. Merci!',
    ],
  ] as const)('%s', (_, text, words, kind, want) => {
    expect(removed(text, words, kind)).toBe(want);
  });
  test('a list at the end leaves no empty line; a comma inside a name parts nothing', () => {
    const text = 'Notes :\nAsselin, Ruben | 418 555-0199\nGrace – 12/20\n';
    const findings = [
      find(text, 'Asselin, Ruben', 'student', ['s5'], 'inverted'),
      find(text, 'Grace', 'student', ['s3']),
    ];
    const data = [find(text, '418 555-0199', 'phone'), find(text, '12/20', 'result')];
    const edits = removeEdits(text, data, [...findings, ...data]);
    expect(applyEdits(text, edits)).toBe('Notes :\nAsselin, Ruben');
  });
  test('several findings of one sentence are one edit', () => {
    const text = 'Voici Ruben. Il a eu 12/20 et 14/20. Bravo!';
    const findings = [
      find(text, 'Ruben', 'student', ['s5']),
      find(text, '12/20', 'result', ['s5']),
      find(text, '14/20', 'result', ['s5']),
    ];
    expect(offered(scene({ text, findings, consents: [answered('s5', 'yes')] })).remove).toBe(
      'Voici Ruben. Bravo!',
    );
  });
});
