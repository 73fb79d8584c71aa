import { describe, expect, test } from 'vitest';
import { pack, rubenAs, sensitive, text, told } from '../../test/fixtures/judging.ts';
import { answered, find, photo, scene } from '../../test/fixtures/situation.ts';
import { judge } from './judge.ts';
import type { Place, Situation } from './verdict.ts';

const yes = answered('s5', 'yes');

describe('class spaces', () => {
  const spaces = ['class', 'class-families', 'unknown'] as const;
  const inSpace = (space: Place['space'], change: Partial<Situation> = {}) =>
    scene({ text, findings: [rubenAs('first')], ...change, place: { space } });

  test.each(sensitive)('%s is held in every shared space, even with consent (5.5.2)', (kind) => {
    const findings = [rubenAs('first'), find(text, '82 %', kind, ['s5'])];
    for (const space of [...spaces, 'public'] as const) {
      const { level, clauses, students } = told(inSpace(space, { findings, consents: [yes] }));
      expect({ level, students }).toEqual({ level: 'hold', students: ['s5'] });
      expect(clauses).toContain('5.5.2');
    }
  });

  test.each([
    ['no answer', [], '5.5.3'],
    ['another platform', [answered('s5', 'yes', '2025-09-10', 'classroom')], '5.5.3'],
    ['another scope', [answered('s5', 'yes', '2025-09-10', 'teams', 'own-parent')], '5.5.3'],
    ['last year', [answered('s5', 'yes', '2025-06-30')], '5.5.3'],
    ['after the post', [answered('s5', 'yes', '2025-11-13')], '5.5.3'],
    ['refused', [answered('s5', 'no')], '5.7'],
    ['withdrawn', [yes, answered('s5', 'withdrawn', '2025-10-01')], '5.8'],
    ['refused after a yes', [yes, answered('s5', 'no', '2025-10-01')], '5.8'],
  ])('consent: %s', (_, consents, clause) => {
    for (const space of spaces) {
      const want = { level: 'hold', clauses: [clause], students: ['s5'] };
      expect(told(inSpace(space, { consents }))).toEqual(want);
      const shown = { text: 'Bonjour.', findings: [], attachments: [photo(['s5'])] };
      expect(told(inSpace(space, { consents, ...shown }))).toEqual(want);
    }
  });

  test.each(['full', 'inverted', 'initial', 'last', 'handle'] as const)(
    '%s with consent: the first name is enough (5.4)',
    (form) => {
      const change = { findings: [rubenAs(form)], consents: [yes] };
      const want = { level: 'advise', clauses: ['5.4'], students: ['s5'] };
      expect(told(inSpace('class', change))).toEqual(want);
      expect(told(inSpace('unknown', change))).toEqual(want);
    },
  );
  test.each(['first', 'nickname', 'initials'] as const)('%s with consent: clear (5.5)', (form) => {
    const change = { findings: [rubenAs(form)], consents: [yes] };
    expect(told(inSpace('class', change))).toEqual({
      level: 'clear',
      clauses: ['5.5'],
      students: [],
    });
  });
  test.each(['photo', 'video', 'audio'] as const)('%s with consent: clear (5.5)', (kind) => {
    const change = { findings: [], attachments: [photo(['s5'], kind)], consents: [yes] };
    expect(told(inSpace('class', change)).clauses).toEqual(['5.5']);
  });
  test('families read too: the form covers classmates only (5.5.3)', () => {
    for (const change of [{}, { findings: [], attachments: [photo(['s5'])] }]) {
      expect(
        told(inSpace('class-families', { consents: [answered('s5', 'yes')], ...change })),
      ).toMatchObject({ level: 'advise', students: ['s5'] });
    }
  });
  test('a person who is not on the roster is held (5.5)', () => {
    for (const space of [...spaces, 'public'] as const) {
      const findings = [find(text, 'Ruben', 'person')];
      expect(told(inSpace(space, { findings }))).toEqual({
        level: 'hold',
        clauses: ['5.5'],
        students: [],
      });
    }
  });
  test('a public space of an approved platform takes no student, consent or not (5.5)', () => {
    expect(told(inSpace('public', { consents: [yes] }))).toMatchObject({
      level: 'hold',
      clauses: ['5.5'],
      students: ['s5'],
    });
  });
  test('a file name is text; who appears is not asked for a document', () => {
    const name = 'Phare_Ruben_Asselin.pdf';
    const findings = [find(name, 'Ruben_Asselin', 'student', ['s5'], 'full')];
    const attachments = [{ kind: 'document' as const, name, students: null, findings }];
    const verdict = judge(inSpace('class', { findings: [], attachments }), pack);
    expect(verdict).toMatchObject({ level: 'hold', students: ['s5'] });
    expect(verdict.reasons[0]?.fixes).toContain('rename-file');
    expect(verdict.reasons[0]?.fixes).not.toContain('neutral');
  });
});

test('who appears not answered is held in any space (5.5.2)', () => {
  for (const space of ['public', 'class', 'own-student', 'own-parent', 'unknown'] as const) {
    const attachments = [photo([]), photo(null, 'video')];
    const verdict = judge(scene({ attachments, place: { space, student: 's5' } }), pack);
    expect(verdict).toMatchObject({ level: 'hold', students: [] });
    expect(verdict.reasons[0]?.evidence).toEqual([{ finding: null, attachment: 1 }]);
  }
});

describe('homonyms', () => {
  const mias = 'Mia a gagné.';
  const mia = find(mias, 'Mia', 'student', ['s1', 's2']);
  test('a consent reason names those that lack it, every other reason all', () => {
    const consents = [answered('s1', 'yes')];
    expect(told(scene({ text: mias, findings: [mia], consents })).students).toEqual(['s2']);
    const place = { platform: 'messenger' } as const;
    expect(told(scene({ text: mias, findings: [mia], place })).students).toEqual(['s1', 's2']);
  });
  test('an initial that only tells them apart is not advised against', () => {
    const initial = 'Mia P. et Ruben A. jouent.';
    const findings = [
      find(initial, 'Mia P.', 'student', ['s2'], 'initial'),
      find(initial, 'Ruben A.', 'student', ['s5'], 'initial'),
    ];
    const consents = [answered('s2', 'yes'), yes];
    expect(told(scene({ text: initial, findings, consents }))).toMatchObject({
      level: 'advise',
      students: ['s5'],
    });
  });
});

describe('attribution', () => {
  const draft = 'Ruben a gagné. Grace, 12/20.\nBravo, 9/20!';
  const names = [find(draft, 'Ruben', 'student', ['s5']), find(draft, 'Grace', 'student', ['s3'])];
  const consents = [yes, answered('s3', 'yes')];
  test('a result is about its sentence’s students', () => {
    const findings = [...names, find(draft, '12/20', 'result')];
    expect(told(scene({ text: draft, findings, consents })).students).toEqual(['s3']);
  });
  test('else about all of the draft', () => {
    const findings = [...names, find(draft, '9/20', 'result')];
    expect(told(scene({ text: draft, findings, consents })).students).toEqual(['s5', 's3']);
  });
});
