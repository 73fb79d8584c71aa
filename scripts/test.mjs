// npm test: everything a change must pass. npm run test:full: the longer runs on top of it.
import { ensureBrowser, ensureDependencies } from './prepare.mjs';
import { run, tool } from './run.mjs';
import { finish, step, suite } from './suites.mjs';

const full = process.argv.includes('--full');
/** Browser tests of single rooms of the desk, and of all behaviours on every engine: in the longer run, so that `npm test` stays within a quarter of an hour. */
const rooms = [
  'avatars',
  'awkward',
  'damaged-profile',
  'display',
  'documents',
  'documents-a11y',
  'every-engine',
  'families',
  'forms',
  'frames',
  'hostile-all',
  'managed',
  'packs',
  'recover',
  'rewriting',
  'sites',
  'student',
  'trial',
].map((file) => `test/browser/${file}.test.ts`);
/** Random sequences of actions; by hand more: VIGIE_CASES=125 a page and browser. */
const soak = 'test/browser/soak.test.ts';
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
if (!full) {
  step('types', () => run(tool('tsc'), ['--noEmit']));
  step('lint', () => run(tool('biome'), ['check']));
  step('unit', () => suite('unit'));
}
step('build for Chromium', () => run(tool('wxt'), ['build']));
step('build for Firefox', () => run(tool('wxt'), ['build', '-b', 'firefox']));
if (full) {
  const { lintAddon } = await import('./addon.mjs');
  const seed = process.env.VIGIE_SEED ?? String(Date.now() % 2 ** 31);
  console.log(`\nVIGIE_SEED=${seed}`);
  step('properties, 2,000 cases each', () =>
    suite('unit', { VIGIE_CASES: '2000', VIGIE_SEED: seed }),
  );
  step('add-on lint', lintAddon);
  step('unused files, exports and dependencies', () => run(tool('knip'), []));
  step('rooms of the desk, every engine', () => suite('browser', {}, rooms));
  step('changes of the register, background killed at moments a millisecond and a half apart', () =>
    suite('browser', { VIGIE_LONG: '1' }, ['test/browser/kill.test.ts']),
  );
  step('random sequences of actions, against a model of what may leave', () =>
    suite('browser', { VIGIE_CASES: '12', VIGIE_SEED: seed }, [soak]),
  );
  step('practice pages, background killed before every act', () =>
    suite('browser', { VIGIE_KILL: '1' }, practice),
  );
} else {
  step('repository', () => suite('repository'));
  step('browser', () => suite('browser', {}, [], [...rooms, soak]));
}
finish();
