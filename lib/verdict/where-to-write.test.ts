import { expect, test } from 'vitest';
import { packById } from '../policy/packs.ts';
import {
  type Known,
  type Matter,
  matters,
  type Reader,
  readers,
  whereToWrite,
} from './where-to-write.ts';

const pack = packById('qc-csspb-2025');
const known: Known = {
  on: '2026-11-22',
  authorisations: [],
  group: () => null,
  officialPages: [],
  sites: [],
};
function ask(matter: Matter, reader: Reader, more: Partial<Known> = {}) {
  if (!pack) throw new Error('no pack');
  return whereToWrite(matter, reader, pack, { ...known, ...more });
}
const of = (answers: ReturnType<typeof ask>, id: string) =>
  answers.find(({ platform }) => platform === id);

test('general news to the class: an approved platform, without any consent (5.3)', () => {
  const answers = ask('general', 'class');
  expect(of(answers, 'teams')).toMatchObject({ level: 'clear', clauses: ['5.3'], consent: null });
  expect(of(answers, 'classdojo')).toMatchObject({ level: 'advise', clauses: ['4.0'] });
  expect(answers[0]?.level).toBe('clear');
});
test('a photo to the class: where a consent is recorded (5.5.3)', () => {
  expect(of(ask('photo', 'class'), 'teams')).toMatchObject({ level: 'clear', consent: '5.5.3' });
});
test('a result to the class: nowhere, whatever was agreed (5.5.2)', () => {
  const answers = ask('result', 'class').filter(({ platform }) => platform === 'teams');
  expect(answers).toMatchObject([{ level: 'hold', clauses: ['5.5.2'], consent: null }]);
});
test('a result to one parent: the portal first, with a consent; Teams is not for parents (4.0)', () => {
  const answers = ask('result', 'own-parent');
  expect(of(answers, 'portail-parents')).toMatchObject({ level: 'clear', consent: '5.6' });
  expect(of(answers, 'teams')).toMatchObject({ level: 'hold', clauses: ['4.0'] });
  expect(of(answers, 'gmail')).toMatchObject({ level: 'clear', clauses: ['3.0'], consent: null });
});
test('an authorisation opens a platform while it lasts', () => {
  const authorisations = [
    { platform: 'classdojo', grantedOn: '2026-09-01', until: '2027-06-30' } as const,
  ];
  const opened = ask('general', 'class', { authorisations });
  expect(of(opened, 'classdojo')).toMatchObject({ level: 'clear', status: 'authorised' });
  const over = ask('general', 'class', { authorisations, on: '2027-07-01' });
  expect(of(over, 'classdojo')).toMatchObject({ level: 'advise' });
});
test('to everyone: the page that the school listed, apart from the network', () => {
  const answers = ask('general', 'public', { officialPages: ['facebook'] });
  const facebook = answers.filter(({ platform }) => platform === 'facebook');
  expect(facebook.map(({ officialPage, level }) => [officialPage, level])).toEqual([
    [true, 'clear'],
    [false, 'advise'],
  ]);
  const [page] = ask('achievement', 'public', { officialPages: ['facebook'] }).filter(
    ({ officialPage }) => officialPage,
  );
  expect(page).toMatchObject({ level: 'hold', clauses: ['4.0 note'] });
});
test('every question has an answer for every platform, best first', () => {
  for (const matter of matters) {
    for (const reader of readers) {
      const answers = ask(matter, reader);
      expect(answers).toHaveLength(19);
      const order = answers.map(({ level }) => ['clear', 'advise', 'hold'].indexOf(level));
      expect(order).toEqual(order.toSorted());
    }
  }
});

test('a platform that only the pack names stands at the school’s own address, else at one that the pack knows', () => {
  const college = packById('fr-ent-college');
  if (!college) throw new Error('no pack');
  const sites = ['site:briord.ent.auvergnerhonealpes.fr'] as const;
  const answers = whereToWrite('general', 'class', college, { ...known, sites });
  expect(of(answers, sites[0])).toMatchObject({ level: 'clear', status: 'approved' });
  expect(of(answers, 'site:index-education.net')).toMatchObject({ level: 'clear' });
  const photo = whereToWrite('photo', 'class', college, { ...known, sites });
  expect(of(photo, sites[0])).toMatchObject({ level: 'clear', consent: 'g' });
});
