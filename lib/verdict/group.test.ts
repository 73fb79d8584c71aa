import { describe, expect, test } from 'vitest';
import { told } from '../../test/fixtures/judging.ts';
import { scene } from '../../test/fixtures/situation.ts';
import type { PlatformId } from '../platforms/platform.ts';

describe('a known group', () => {
  const teams: PlatformId[] = ['teams'];
  const notice = (validatedOn: string | null, sentOn: string | null) => ({
    group: { platforms: teams, notice: { validatedOn, sentOn } },
  });
  test.each([
    ['validated then sent', notice('2025-08-25', '2025-08-29'), 'clear'],
    ['both the same day', notice('2025-08-29', '2025-08-29'), 'clear'],
    ['sent on the day of the post', notice('2025-08-25', '2025-11-12'), 'clear'],
    ['sent later', notice('2025-08-25', '2025-11-13'), 'advise'],
    ['sent before it was validated', notice('2025-08-29', '2025-08-25'), 'advise'],
    ['not sent', notice('2025-08-29', null), 'advise'],
    ['never validated', notice(null, '2025-08-29'), 'advise'],
    ['validated last year', notice('2025-06-30', '2025-08-29'), 'advise'],
    ['no document', { group: { platforms: teams, notice: null } }, 'advise'],
    ['no group', { group: null }, 'clear'],
  ])('information document (5.1): %s', (_, change, level) => {
    expect(told(scene(change)).level).toBe(level);
  });
  test.each<[PlatformId[], string]>([
    [['teams'], 'clear'],
    [[], 'clear'],
    [['classroom'], 'advise'],
    [['teams', 'classdojo'], 'advise'],
    [['mozaik-portail', 'portail-parents', 'clic-ecole'], 'clear'],
    [['messenger', 'facebook', 'gmail'], 'clear'],
  ])('platforms of the group (5.2): %j on Teams: %s', (platforms, level) => {
    const done = { validatedOn: '2025-08-25', sentOn: '2025-08-29' };
    const { level: got, clauses } = told(scene({ group: { platforms, notice: done } }));
    expect({ got, cited: clauses.includes('5.2') }).toEqual({
      got: level,
      cited: level !== 'clear',
    });
  });
});
