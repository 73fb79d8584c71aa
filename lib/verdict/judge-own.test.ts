import { describe, expect, test } from 'vitest';
import { pack, rubenAs, sensitive, text, told } from '../../test/fixtures/judging.ts';
import { answered, find, photo, scene } from '../../test/fixtures/situation.ts';
import type { Finding } from '../detection/finding.ts';
import type { PlatformId } from '../platforms/platform.ts';
import { judge } from './judge.ts';
import type { Place, Situation } from './verdict.ts';

describe('the space of one student', () => {
  const own = (findings: Finding[], change: Partial<Situation> = {}) =>
    scene({ text, findings, ...change, place: { space: 'own-student', student: 's5' } });
  test('that student, a result and a photo of them: clear', () => {
    const findings = [rubenAs('full'), find(text, '82 %', 'result', ['s5'])];
    const attachments = [photo(['s5'])];
    const consents = [answered('s5', 'no')];
    expect(told(own(findings, { attachments, consents }))).toEqual({
      level: 'clear',
      clauses: [],
      students: [],
    });
  });
  test.each(sensitive.filter((kind) => kind !== 'result'))(
    '%s: Vigie advises the parent’s space (5.6)',
    (kind) => {
      const verdict = judge(own([find(text, '82 %', kind)]), pack);
      expect(verdict).toMatchObject({ level: 'advise', students: ['s5'] });
      expect(verdict.reasons[0]).toMatchObject({ clause: '5.6', source: 'vigie' });
    },
  );
  test('another student, named, shown or spoken of, or an outsider: held (5.5)', () => {
    const grace = 'Grace est tombée.';
    const other = { text: grace, findings: [find(grace, 'Grace', 'student', ['s3'])] };
    const want = { level: 'hold', clauses: ['5.5'], students: ['s3'] };
    expect(told(own([], other))).toEqual(want);
    expect(told(own([], { attachments: [photo(['s5', 's3'])] }))).toEqual(want);
    expect(told(own([find(text, '82 %', 'permanent-code', ['s3'])]))).toEqual(want);
    expect(told(own([find(text, 'Ruben', 'person')]))).toEqual({ ...want, students: [] });
  });
});

describe('the space of one parent', () => {
  const own = (change: Partial<Situation> = {}, place: Partial<Place> = {}) => {
    const classdojo = {
      platform: 'classdojo',
      grantedOn: '2025-09-01',
      until: '2026-06-30',
    } as const;
    const here = {
      platform: 'classdojo',
      space: 'own-parent',
      student: 's5',
      audience: 'parents',
    } as const;
    return scene({
      text,
      findings: [rubenAs('first')],
      authorisations: [classdojo],
      ...change,
      place: { ...here, ...place },
    });
  };
  const parent = (answer: 'yes' | 'no' | 'withdrawn', platform: PlatformId = 'classdojo') => [
    answered('s5', answer, '2025-09-10', platform, 'own-parent'),
  ];
  test.each([
    ['yes', parent('yes'), 'clear', '5.6'],
    ['no answer', [], 'hold', '5.6'],
    ['the class scope only', [answered('s5', 'yes', '2025-09-10', 'classdojo')], 'hold', '5.6'],
    ['refused', parent('no'), 'hold', '5.7'],
    ['withdrawn', parent('withdrawn'), 'hold', '5.8'],
  ])('consent: %s', (_, consents, level, clause) => {
    const students = level === 'clear' ? [] : ['s5'];
    expect(told(own({ consents }))).toEqual({ level, clauses: [clause], students });
  });
  test.each(['portail-parents', 'mozaik-portail', 'clic-ecole'] as const)(
    'on %s no answer is advice; a refusal still holds; one consent serves the three',
    (platform) => {
      expect(told(own({}, { platform }))).toMatchObject({ level: 'advise', clauses: ['5.6'] });
      const refused = parent('no', 'clic-ecole');
      expect(told(own({ consents: refused }, { platform })).level).toBe('hold');
      const agreed = parent('yes', 'mozaik-portail');
      expect(told(own({ consents: agreed }, { platform })).level).toBe('clear');
    },
  );
  test('the child counts even unnamed: « votre fille a obtenu 85 % »', () => {
    const unnamed = 'Votre fille a obtenu 85 %.';
    const findings = [find(unnamed, '85 %', 'result')];
    expect(told(own({ text: unnamed, findings }))).toMatchObject({
      level: 'hold',
      students: ['s5'],
    });
    const general = scene({ place: { platform: 'portail-parents', space: 'own-parent' } });
    expect(told(general).clauses).toEqual(['5.3']);
  });
  test('the name of the parent written to does not take the child’s place', () => {
    const letter = 'Bonjour Mme Asselin, votre fils a obtenu 85 %.';
    const findings = [find(letter, 'Asselin', 'person'), find(letter, '85 %', 'result')];
    expect(told(own({ text: letter, findings }))).toMatchObject({
      level: 'hold',
      students: ['s5'],
    });
  });
  test('whose space it is unknown: held', () => {
    expect(told(own({}, { student: null }))).toMatchObject({ level: 'hold', clauses: ['5.5'] });
    const unnamed = 'Votre fille a obtenu 85 %.';
    const findings = [find(unnamed, '85 %', 'result')];
    expect(told(own({ text: unnamed, findings }, { student: null })).level).toBe('hold');
  });
  test('another child is held though the own child may be told of; a homonym is the own child', () => {
    const both = 'Mia et Ruben se sont parlé.';
    const mia = find(both, 'Mia', 'student', ['s1', 's2']);
    const consents = [answered('s1', 'yes', '2025-09-10', 'classdojo', 'own-parent')];
    const change = { text: both, findings: [mia], consents };
    expect(told(own(change, { student: 's1' }))).toMatchObject({
      level: 'clear',
      clauses: ['5.6'],
    });
    const findings = [mia, find(both, 'Ruben', 'student', ['s5'])];
    expect(told(own({ ...change, findings }, { student: 's1' }))).toMatchObject({
      level: 'hold',
      students: ['s5'],
    });
  });
  test('the parent written to is no outsider, another one is', () => {
    const consents = parent('yes');
    const letter = 'Bonjour Mme Asselin, Ruben va bien.';
    const addressed = [find(letter, 'Asselin', 'person'), find(letter, 'Ruben', 'student', ['s5'])];
    expect(told(own({ text: letter, findings: addressed, consents })).level).toBe('clear');
    const news = 'Bonjour, Ruben joue avec Coralie Huot.';
    const outsider = [find(news, 'Coralie Huot', 'person')];
    expect(told(own({ text: news, findings: outsider, consents })).level).toBe('hold');
  });
});
