import { describe, expect, test } from 'vitest';
import { answered, find, photo, scene } from '../../test/fixtures/situation.ts';
import { packById } from '../policy/packs.ts';
import { withSwitches } from '../policy/switches.ts';
import { judge } from './judge.ts';
import type { Situation } from './verdict.ts';

const pack = packById('qc-csspb-2025');
if (!pack) throw new Error('no pack');
const text = 'Ruben Asselin a fini.';
const full = find(text, 'Ruben Asselin', 'student', ['s5'], 'full');
const first = find(text, 'Ruben', 'student', ['s5']);
const consents = [answered('s5', 'yes'), answered('s5', 'yes', '2025-09-10', 'facebook')];
const officialPage = {
  platform: 'facebook',
  space: 'public',
  officialPage: true,
} as const;
const portal = { platform: 'portail-parents', space: 'own-parent', student: 's5' } as const;
const mention = { ...full, reasons: ['platform-mention'] };

describe('each reading that matters for a post changes a verdict', () => {
  test.each<[string, boolean, Situation, string, string]>([
    ['A-01', true, scene({ text, findings: [first] }), 'hold', 'clear'],
    [
      'A-02',
      true,
      scene({ text, findings: [first], consents, place: { space: 'class-families' } }),
      'advise',
      'clear',
    ],
    ['A-03', true, scene({ place: { audience: 'parents' } }), 'advise', 'clear'],
    ['A-04', true, scene({ text, findings: [full], consents }), 'advise', 'clear'],
    [
      'A-05',
      true,
      scene({ text, findings: [first], consents, place: officialPage }),
      'hold',
      'clear',
    ],
    [
      'A-06',
      true,
      scene({
        group: {
          platforms: ['teams'],
          notice: { validatedOn: '2025-09-02', sentOn: '2025-08-29' },
        },
      }),
      'advise',
      'clear',
    ],
    ['A-08', true, scene({ text, findings: [first], place: portal }), 'advise', 'clear'],
    ['A-18', true, scene({ attachments: [photo(['s1', 's3', 's5'])] }), 'hold', 'clear'],
    ['A-22', false, scene({ attachments: [photo(['s5'], 'video')], consents }), 'advise', 'clear'],
    ['A-26', false, scene({ text, findings: [first], consents }), 'advise', 'clear'],
    ['achievement-only', false, scene({ text, findings: [first], consents }), 'advise', 'clear'],
    ['platform-mention', true, scene({ text, findings: [mention] }), 'clear', 'hold'],
  ])('%s, by default %s', (id, standard, situation, whenOn, whenOff) => {
    expect(judge(situation, withSwitches(pack, { [id]: true })).level).toBe(whenOn);
    expect(judge(situation, withSwitches(pack, { [id]: false })).level).toBe(whenOff);
    expect(judge(situation, pack).level).toBe(standard ? whenOn : whenOff);
  });

  test('A-01 off: a name with a result, or a face, still counts', () => {
    const lax = withSwitches(pack, { 'A-01': false });
    const findings = [first, find(text, 'fini', 'result', ['s5'])];
    expect(judge(scene({ text, findings }), lax).level).toBe('hold');
    expect(judge(scene({ attachments: [photo(['s5'])] }), lax).level).toBe('hold');
  });
  test('a mention’s result, health and conduct still attach to it', () => {
    const findings = [mention, find(text, 'fini', 'conduct')];
    expect(judge(scene({ text, findings }), pack)).toMatchObject({
      level: 'hold',
      students: ['s5'],
    });
  });
  test('a switch that the pack does not know changes nothing', () => {
    expect(withSwitches(pack, { 'Z-1': true })).toEqual(pack);
  });
});
