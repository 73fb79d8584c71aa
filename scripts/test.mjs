// npm test: everything a change must pass. npm run test:full: the longer runs on top of it. npm run test:long: those of an hour.
import { ensureBrowser, ensureDependencies, ensurePdfPrograms } from './prepare.mjs';
import { run, tool } from './run.mjs';
import { finish, step, suite } from './suites.mjs';

const full = process.argv.includes('--full');
const long = process.argv.includes('--long');
/** Browser tests of single rooms: in the longer run, so that `npm test` stays within a quarter of an hour. */
const rooms = [
  'accesses',
  'accesses-a11y',
  'accesses-keys',
  'avatars',
  'awkward',
  'benign',
  'damaged-profile',
  'display',
  'documents',
  'documents-a11y',
  'engines',
  'families',
  'forms',
  'frames',
  'incidents',
  'june',
  'june-a11y',
  'managed',
  'office',
  'overlay-lost',
  'packs',
  'page-notices',
  'recover',
  'sites',
  'student',
  'trial',
  'year-end',
].map((file) => `test/browser/${file}.test.ts`);
/** Every behaviour and rewriting on every engine, every trick at every moment, random sequences (VIGIE_CASES a page and browser). */
const longest = ['every-engine', 'rewriting', 'hostile-all', 'soak'].map(
  (file) => `test/browser/${file}.test.ts`,
);
/** The practice pages that are run under kill. */
const practice = ['teams', 'classroom', 'classdojo', 'facebook', 'messenger', 'react-textarea'].map(
  (page) => `test/browser/${page}.test.ts`,
);

step('dependencies', () => {
  ensureDependencies();
  return true;
});
step('browsers', () => {
  console.log(ensureBrowser('chromium'));
  console.log(ensureBrowser('firefox'));
  return true;
});
if (!long) {
  step('programs that read PDF', () => {
    ensurePdfPrograms();
    return true;
  });
}
if (!full && !long) {
  step('types', () => run(tool('tsc'), ['--noEmit']));
  step('lint', () => run(tool('biome'), ['check']));
  step('unit', () => suite('unit'));
}
step('build for Chromium', () => run(tool('wxt'), ['build']));
step('build for Firefox', () => run(tool('wxt'), ['build', '-b', 'firefox']));
if (long) {
  const seed = process.env.VIGIE_SEED ?? String(Date.now() % 2 ** 31);
  console.log(`\nVIGIE_SEED=${seed}`);
  const cases = process.env.VIGIE_CASES ?? '12';
  step('every engine, every trick, random sequences against a model of what may leave', () =>
    suite('browser', { VIGIE_CASES: cases, VIGIE_SEED: seed }, longest),
  );
} else if (full) {
  const { lintAddon } = await import('./addon.mjs');
  // The gate tries the same cases each time; VIGIE_SEED tries others (test/properties.ts).
  const seed = process.env.VIGIE_SEED ?? '20250822';
  console.log(`\nVIGIE_SEED=${seed}`);
  step('properties, 2,000 cases each', () =>
    suite('unit', { VIGIE_CASES: '2000', VIGIE_SEED: seed }),
  );
  step('add-on lint', lintAddon);
  step('unused files, exports and dependencies', () => run(tool('knip'), []));
  step('rooms of the desk, awkward pages', () => suite('browser', {}, rooms));
  step('changes of the register, background killed at moments a millisecond and a half apart', () =>
    suite('browser', { VIGIE_LONG: '1' }, ['test/browser/kill.test.ts']),
  );
  step('practice pages, background killed before every act', () =>
    suite('browser', { VIGIE_KILL: '1' }, practice),
  );
} else {
  step('repository', () => suite('repository'));
  step('browser', () => suite('browser', {}, [], [...rooms, ...longest]));
}
finish();
