import { describe, expect, test } from 'vitest';
import { told } from '../../test/fixtures/judging.ts';
import { answered, find, photo, scene } from '../../test/fixtures/situation.ts';
import { findingKinds } from '../detection/finding.ts';
import type { PlatformId } from '../platforms/platform.ts';
import type { Attachment, Place, Situation } from './verdict.ts';

const text = 'Bravo à Ruben pour son affiche.';
const ruben = find(text, 'Ruben', 'student', ['s5']);
const named = (place: Partial<Place> = {}, change: Partial<Situation> = {}) =>
  scene({ text, findings: [ruben], ...change, place });
const classdojo = { platform: 'classdojo', audience: 'both', space: 'class-families' } as const;
const dojoYear = [{ platform: 'classdojo', grantedOn: '2025-09-05', until: '2026-06-30' }] as const;
const messenger = { platform: 'messenger', account: 'personal', space: 'unknown' } as const;
const officialPage = {
  platform: 'facebook',
  account: 'unknown',
  space: 'public',
  audience: null,
  officialPage: true,
} as const;

describe('out of the directive', () => {
  test.each<[string, Partial<Place>]>([
    ['work Gmail', { platform: 'gmail', space: 'unknown', audience: 'parents' }],
    ['work Outlook', { platform: 'outlook', space: 'own-parent', student: 's5' }],
    ['a staff channel', { space: 'staff', audience: null }],
  ])('%s: clear whatever is written, and nothing else is said', (_, place) => {
    const group = { platforms: ['teams', 'classroom'] as PlatformId[], notice: null };
    const situation = named(place, { group, attachments: [photo(null)] });
    expect(told(situation)).toEqual({ level: 'clear', clauses: ['3.0'], students: [] });
  });

  test.each<[string, Partial<Place>]>([
    ['Gmail with a personal account', { platform: 'gmail', account: 'personal' }],
    ['Gmail, account not known yet', { platform: 'gmail', account: 'unknown' }],
    ['a staff channel on a personal account', { space: 'staff', account: 'personal' }],
    ['a staff channel of a forbidden platform', { platform: 'messenger', space: 'staff' }],
  ])('%s is not', (_, place) => {
    expect(told(named(place))).toMatchObject({ level: 'hold', clauses: ['4.0'] });
  });
});

describe('forbidden (4.0)', () => {
  const places: [string, Partial<Place>][] = [
    ['Messenger', messenger],
    ['a Facebook group', { platform: 'facebook', space: 'unknown', audience: 'parents' }],
    ['Instagram', { platform: 'instagram', space: 'public' }],
    ['Discord', { platform: 'discord' }],
    ['Teams with a personal account', { account: 'personal' }],
    ['ClassDojo with a personal account', { ...classdojo, account: 'personal' }],
  ];
  test.each(places)('%s: advice without, hold with personal information', (_, place) => {
    const authorisations = [...dojoYear];
    expect(told(scene({ place, authorisations }))).toMatchObject({
      level: 'advise',
      clauses: ['4.0'],
      students: [],
    });
    expect(told(named(place, { authorisations }))).toMatchObject({
      level: 'hold',
      students: ['s5'],
    });
  });

  test.each(findingKinds)('%s is personal information', (kind) => {
    const findings = [ruben, find(text, 'affiche', kind, ['s5'])].slice(kind === 'student' ? 0 : 1);
    expect(told(scene({ text, findings, place: messenger })).level).toBe('hold');
  });

  test('a photo in which a student appears is, one in which nobody does is not', () => {
    const shown = (who: string[]) => scene({ place: messenger, attachments: [photo(who)] });
    expect(told(shown(['s5', 's3'])).students).toEqual(['s5', 's3']);
    expect(told(shown([]))).toMatchObject({ level: 'advise', clauses: ['4.0'] });
  });

  test('a mark that concerns nobody in the draft is not', () => {
    const general = 'L’examen est noté sur 20.';
    const findings = [find(general, 'noté sur 20', 'result')];
    expect(told(scene({ text: general, findings, place: messenger })).level).toBe('advise');
  });

  test('consent changes nothing', () => {
    const consents = [answered('s5', 'yes', '2025-09-10', 'messenger')];
    expect(told(named(messenger, { consents })).level).toBe('hold');
  });
});

describe('private life', () => {
  const place = { ...messenger, purpose: 'unanswered' } as const;
  test('until answered only full names and identifiers count', () => {
    expect(told(named(place)).level).toBe('advise');
    const full = 'Ruben Asselin a fini. Code ASSR09051607.';
    const name = find(full, 'Ruben Asselin', 'student', ['s5'], 'full');
    const code = find(full, 'ASSR09051607', 'permanent-code');
    expect(told(scene({ text: full, findings: [name], place })).level).toBe('hold');
    expect(told(scene({ text: full, findings: [code], place })).level).toBe('hold');
    expect(told(scene({ place, attachments: [photo(null)] })).level).toBe('advise');
  });
  test('a personal place is silent, an official page never is', () => {
    expect(told(named({ ...messenger, purpose: 'personal' })).clauses).toEqual([]);
    expect(told(named({ ...officialPage, purpose: 'personal' })).level).toBe('hold');
  });
});

describe('official page (4.0 note)', () => {
  test('general information is clear, even from a personal account', () => {
    for (const account of ['personal', 'unknown'] as const) {
      const situation = scene({ place: { ...officialPage, account } });
      expect(told(situation)).toEqual({ level: 'clear', clauses: ['5.3'], students: [] });
    }
  });
  test.each<[string, Partial<Situation>, string[]]>([
    ['a student', { findings: [ruben], text }, ['s5']],
    ['another person', { findings: [find(text, 'Ruben', 'person')], text }, []],
    ['a photo of students', { attachments: [photo(['s5'])] }, ['s5']],
    ['a result', { findings: [ruben, find(text, 'affiche', 'result', ['s5'])], text }, ['s5']],
  ])('%s is held, consent or not', (_, change, who) => {
    const consents = [answered('s5', 'yes', '2025-09-10', 'facebook')];
    expect(told(scene({ ...change, consents, place: officialPage }))).toEqual({
      level: 'hold',
      clauses: ['4.0 note'],
      students: who,
    });
  });
  test('a listed Instagram account needs an authorisation', () => {
    const place = { ...officialPage, platform: 'instagram' } as const;
    expect(told(scene({ place }))).toMatchObject({ level: 'advise', clauses: ['4.0'] });
    const until = '2026-06-30';
    const authorisations = [{ platform: 'instagram', grantedOn: '2025-09-01', until }] as const;
    expect(told(scene({ place, authorisations })).level).toBe('clear');
    expect(told(named(place, { authorisations }))).toMatchObject({
      level: 'hold',
      clauses: ['5.5'],
    });
  });
});

describe('authorisation required (4.0)', () => {
  test.each([
    ['2025-09-04', 'advise'],
    ['2025-09-05', 'clear'],
    ['2026-06-30', 'clear'],
    ['2026-07-01', 'advise'],
  ])('ClassDojo on %s, authorised from 5 September to 30 June: %s', (on, level) => {
    expect(told(scene({ on, place: classdojo, authorisations: [...dojoYear] })).level).toBe(level);
  });
  test.each(['remind', 'seesaw', 'classdojo', 'google-chat'] as const)('%s', (platform) => {
    expect(told(named({ ...classdojo, platform }))).toMatchObject({
      level: 'hold',
      students: ['s5'],
    });
  });
  test.each([
    ['teams', 'parents', 'advise'],
    ['classroom', 'both', 'advise'],
    ['teams', null, 'clear'],
    ['teams', 'students', 'clear'],
    ['portail-parents', 'parents', 'clear'],
    ['mozaik-portail', 'students', 'clear'],
  ] as const)('%s for %s: %s', (platform, audience, level) => {
    expect(told(scene({ place: { platform, audience } })).level).toBe(level);
  });
  test('an authorisation lifts another audience', () => {
    const place = { audience: 'parents', space: 'own-parent', student: 's5' } as const;
    const consents = [answered('s5', 'yes', '2025-09-10', 'teams', 'own-parent')];
    expect(told(named(place, { consents }))).toMatchObject({ level: 'hold', clauses: ['4.0'] });
    const until = '2026-06-30';
    const authorisations = [{ platform: 'teams', grantedOn: '2025-09-01', until }] as const;
    expect(told(named(place, { consents, authorisations }))).toMatchObject({
      level: 'clear',
      clauses: ['5.6'],
    });
  });
});

describe('general information (5.3)', () => {
  test.each<[string, Attachment[]]>([
    ['no file', []],
    ['a photo of nobody', [photo([])]],
    ['a document', [photo(null, 'document')]],
  ])('%s: clear', (_, attachments) => {
    expect(told(scene({ attachments }))).toEqual({
      level: 'clear',
      clauses: ['5.3'],
      students: [],
    });
  });
  test('an empty draft, an unknown host and a day before the directive are silent', () => {
    const nothing = { level: 'clear', clauses: [], students: [] };
    expect(told(scene({ text: ' \n', place: messenger }))).toEqual(nothing);
    expect(told(named({ platform: null }))).toEqual(nothing);
    expect(told(named({}, { on: '2025-08-21' }))).toEqual(nothing);
    expect(told(named({}, { on: '2025-08-22' })).level).toBe('hold');
  });
});
