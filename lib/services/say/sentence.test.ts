import { describe, expect, test } from 'vitest';
import pack from '../../policy/packs/qc-csspb-2025.json' with { type: 'json' };
import { summary } from './summary.ts';
import { type BareReason, tell } from './tell.ts';
import { reasonWords } from './words.ts';

const platforms = { platformName: 'Teams', parentPlatform: 'portail-parents' } as const;
const text = 'Noah, Rose et Emma, Liam, Zoé, Inès, Théo et Alix';
const namedAs = (kind: 'student' | 'person', code: string, names: string[]): BareReason => ({
  level: 'hold',
  clause: { id: '5.5.3', text: 'La clause, en une phrase.' },
  code,
  source: 'directive',
  spans: names.map((name) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, kind };
  }),
  attachments: [],
  fixes: [],
});
const reason = (code: string, ...names: string[]) => namedAs('student', code, names);
const say = (lang: 'fr' | 'en', bare: BareReason) => tell(bare, text, lang, platforms).why;
const sum = (...bare: BareReason[]) =>
  summary(
    reasonWords.fr,
    bare.map((each) => tell(each, text, 'fr', platforms)),
    text,
    platforms,
  );

const shown = pack.rows.filter((row) => row.level !== 'clear');
describe.each(['fr', 'en'] as const)('in %s', (lang) => {
  test.each([...new Set(shown.map((row) => row.code))])('%s has a sentence', (code) => {
    expect(Object.keys(reasonWords[lang].sentences)).toContain(code);
    expect(say(lang, reason(code, 'Noah'))).not.toMatch(/undefined|null|[.]$/);
  });
  test.each([...new Set(shown.filter((row) => row.level === 'hold').map((row) => row.code))])(
    '%s has its part of a summary',
    (code) => {
      expect(Object.keys(reasonWords[lang].phrases)).toContain(code);
    },
  );
  test.each(['class', 'own-parent'])('a refusal reads like a missing consent: %s', (scope) => {
    const missing = say(lang, reason(`${scope}-no-consent`, 'Noah'));
    expect(say(lang, reason(`${scope}-refused`, 'Noah'))).toBe(missing);
    expect(say(lang, reason(`${scope}-withdrawn`, 'Noah'))).toBe(missing);
  });
});

test('a code that the overlay does not know is told by its clause', () => {
  expect(say('fr', reason('of-another-pack', 'Noah'))).toBe('La clause, en une phrase');
});

describe('the summary', () => {
  test('joins what the message does', () => {
    expect(sum(reason('content-result', 'Rose'), reason('class-no-consent', 'Noah'))).toBe(
      'Ce message donne le résultat de Rose et nomme Noah, pour qui aucun consentement n’est consigné sur Teams.',
    );
  });
  test('tells a refusal and a missing consent as one', () => {
    expect(sum(reason('class-refused', 'Rose'), reason('class-no-consent', 'Noah'))).toBe(
      'Ce message nomme Rose et Noah, pour qui aucun consentement n’est consigné sur Teams.',
    );
  });
  test('counts three names and more', () => {
    expect(sum(reason('class-no-consent', 'Noah', 'Rose', 'Emma'))).toBe(
      'Ce message nomme trois élèves pour qui aucun consentement n’est consigné sur Teams.',
    );
  });
  test('says « de » before each name, elided where French does', () => {
    expect(sum(reason('content-health', 'Rose', 'Emma'))).toBe(
      'Ce message parle de la santé de Rose et d’Emma.',
    );
    expect(sum(reason('content-health'))).toBe('Ce message parle de la santé d’un élève.');
  });
  test('does not elide before a count', () => {
    expect(sum(reason('content-health', ...text.split(/,? et |, /)))).toBe(
      'Ce message parle de la santé de huit élèves.',
    );
  });
  test('counts as people those who are not all students', () => {
    const parents = namedAs('person', 'official-personal', ['Noah', 'Rose', 'Emma']);
    expect(sum(parents)).toBe('Ce message identifie trois personnes sur une page officielle.');
    const code = 'own-other';
    expect(sum(reason(code, 'Noah', 'Rose'), namedAs('person', code, ['Emma']))).toContain(
      'trois personnes',
    );
  });
  test('counts the corrections when a code is not known', () => {
    expect(sum(reason('of-another-pack'), reason('content-result', 'Rose'))).toBe(
      'Ce message demande 2 corrections.',
    );
  });
});

describe('what a page is told', () => {
  const told = tell(
    {
      ...reason('class-no-consent', 'Noah', 'Rose'),
      fixes: [
        { id: 'own-parent', edits: null },
        { id: 'approved-platform', edits: null },
        { id: 'first-name', edits: null },
      ],
    },
    text,
    'fr',
    platforms,
  );
  test('a card speaks of its own words, the reason of all', () => {
    expect(told.why).toContain('Noah et Rose');
    expect(told.spans.map(({ why }) => why)).toEqual([
      'Aucun consentement valide pour Noah sur Teams',
      'Aucun consentement valide pour Rose sur Teams',
    ]);
  });
  test('a fix says what it does; words that are told later stand in no label', () => {
    expect(told.fixes.map(({ label }) => label)).toEqual([
      'Une note par famille',
      'Écrire sur Portail Parents',
      'Écrire le prénom',
    ]);
  });
});
