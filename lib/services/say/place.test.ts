import { describe, expect, test } from 'vitest';
import type { PlaceView } from '../../messages.ts';
import { sayPlace } from './place.ts';

const place: Omit<PlaceView, 'said'> = {
  lang: 'fr',
  status: 'approved-both',
  until: null,
  platformName: 'Teams',
  account: 'work',
  clause: null,
  decides: null,
  space: 'class',
  group: '401',
  consents: null,
  purpose: 'school',
  parentPlatform: null,
  advice: [],
  isNews: false,
  editable: true,
};
const readers = (over: Partial<PlaceView>) =>
  sayPlace({ ...place, ...over }).said.readers?.join('');

describe('who reads here', () => {
  test('the group is named where a class reads', () => {
    expect(readers({})).toBe('Lu par le groupe 401');
    expect(readers({ space: 'class-families' })).toBe('Lu par le groupe 401 et les familles');
    expect(readers({ group: null })).toBe('Lu par un groupe');
    expect(readers({ lang: 'en' })).toBe('Read by group 401');
  });
  test('and nowhere else', () => {
    expect(readers({ space: 'staff' })).toBe('Lu par des collègues');
    expect(readers({ space: 'unknown' })).toContain('considérés comme un groupe');
  });
  test('of a forbidden place only what was answered is said', () => {
    expect(readers({ status: 'forbidden', purpose: 'unanswered' })).toBeUndefined();
    expect(readers({ status: 'forbidden' })).toBe('Utilisé pour l’école');
    expect(readers({ status: 'forbidden', purpose: 'personal' })).toBe('Endroit personnel');
  });
  test('nothing is said where nobody was asked', () => {
    for (const status of ['exempt', 'official-page', 'not-set-up', 'locked'] as const) {
      expect(readers({ status })).toBeUndefined();
    }
  });
});

test('an authorisation says its last day', () => {
  const said = (over: Partial<PlaceView>) => sayPlace({ ...place, ...over }).said.status;
  expect(said({ status: 'authorised', until: '2027-07-01' })).toBe(
    'Autorisée jusqu’au 1er juillet 2027',
  );
  expect(said({ status: 'authorised', until: '2026-06-30', lang: 'en' })).toBe(
    'Authorised until 30 June 2026',
  );
});
