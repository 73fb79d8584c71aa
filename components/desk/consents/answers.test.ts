import { describe, expect, test } from 'vitest';
import type { ConsentState } from '../../../lib/consent/consent.ts';
import { type Draft, nextDraft, noDraft, yesDraft } from './answers.ts';

/** What pressing Space again and again gives, until it is back to no draft. */
function presses(recorded: ConsentState): Draft[] {
  const drafts: Draft[] = [];
  let draft: Draft = null;
  do {
    draft = nextDraft(recorded, draft);
    drafts.push(draft);
  } while (draft !== null && drafts.length < 10);
  return drafts;
}

describe('Space', () => {
  test.each<[ConsentState, Draft[]]>([
    ['none', ['yes', 'no', null]],
    ['yes', ['withdrawn', null]],
    ['no', ['yes', null]],
    ['withdrawn', ['yes', null]],
  ])('from a recorded %s', (recorded, expected) => {
    expect(presses(recorded)).toEqual(expected);
  });
});

test.each<[ConsentState, Draft, Draft]>([
  ['none', 'yes', 'no'],
  ['yes', null, 'withdrawn'],
  ['no', 'yes', null],
  ['withdrawn', 'yes', null],
])('from a recorded %s, O gives %s and N gives %s', (recorded, yes, no) => {
  expect(yesDraft(recorded)).toBe(yes);
  expect(noDraft(recorded)).toBe(no);
});
