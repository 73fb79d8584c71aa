// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { desk, draftOf, teamsPlace } from '../../test/sample-class.ts';
import { contentSchemas } from './door/content.ts';
import { registerSchemas } from './door/register.ts';
import { admit } from './door.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

const tab = { index: 0, highlighted: false, active: true, pinned: false, incognito: false };
const content = { id: 'vigie', url: teamsPlace.url, tab };
const refused = expect.objectContaining({ name: 'MessageRefused' });
const key = 'a key';
const consent = {
  student: 's1',
  platform: 'teams',
  scope: 'class',
  answer: 'yes',
  on: '2026-09-10',
  formDate: '2026-09-08',
  filedAt: 'classeur',
};

describe('let in', () => {
  test.each([
    ['viewPlace', teamsPlace],
    ['checkDraft', draftOf('Bonjour')],
    ['planFixes', { draft: draftOf(''), choices: [{ reason: 0, fix: 'neutral' }] }],
    ['ask', { place: teamsPlace, question: 'space', digests: ['0'.repeat(64)] }],
    ['noteSent', { key, draft: draftOf(''), release: 'safety' }],
    ['openPlatform', { platform: 'portail-parents' }],
    ['openPage', { page: 'desk', section: 'consents' }],
  ])('%s of a content script, and of a page', (name, payload) => {
    expect(admit(name, payload, content)).toBe(name);
    expect(admit(name, payload, desk)).toBe(name);
  });

  test.each([
    ['saveSettings', { key, patch: {} }],
    [
      'saveSettings',
      { key, patch: { role: null, timeZone: 'Europe/Paris', switches: { a: true } } },
    ],
    ['addGroup', { key, name: '401', schoolYear: '2026-2027' }],
    [
      'importStudents',
      { key, group: 'g', students: [{ firstName: 'X', lastName: 'Y', nicknames: [] }] },
    ],
    ['recordConsents', { key, events: [consent] }],
    [
      'recordConsents',
      { key, events: [{ ...consent, answer: 'no', formDate: null, filedAt: null }] },
    ],
  ])('%s of a page only', (name, payload) => {
    expect(admit(name, payload, { ...desk, tab })).toBe(name);
    expect(() => admit(name, payload, content)).toThrow(refused);
  });
});

describe('refused', () => {
  test.each([
    ['another extension', 'viewPlace', teamsPlace, { ...content, id: 'other' }],
    ['no tab and no page of ours', 'viewPlace', teamsPlace, { id: 'vigie' }],
    ['a page that looks like ours', 'readAsk', { id: 'a' }, { ...content, url: 'https://vigie/' }],
    ['an unknown name', 'toString', {}, desk],
    ['an inherited name', '__proto__', {}, desk],
    ['a place of another origin', 'viewPlace', { ...teamsPlace, url: 'https://a.b/' }, content],
    ['a draft of another origin', 'checkDraft', draftOf('', { url: 'https://a.b/' }), content],
    ['a script as address', 'viewPlace', { ...teamsPlace, url: 'javascript:1' }, desk],
    ['a field too many', 'viewPlace', { ...teamsPlace, more: 1 }, content],
    ['a text that is too long', 'checkDraft', draftOf('a'.repeat(256 * 1024 + 1)), content],
    ['an unknown section', 'openPage', { page: 'desk', section: '"><b>' }, content],
    ['an unknown page', 'openPage', { page: 'office', section: null }, content],
    [
      'a yes without a form',
      'recordConsents',
      { key, events: [{ ...consent, formDate: null }] },
      desk,
    ],
    [
      'a yes filed nowhere',
      'recordConsents',
      { key, events: [{ ...consent, filedAt: ' ' }] },
      desk,
    ],
    [
      'a day that is none',
      'recordConsents',
      { key, events: [{ ...consent, on: '2026-02-30' }] },
      desk,
    ],
    ['a place on no map', 'saveSettings', { key, patch: { timeZone: 'Mars/One' } }, desk],
    ['an undefined setting', 'saveSettings', { key, patch: { role: undefined } }, desk],
    ['a blank name', 'addGroup', { key, name: ' ', schoolYear: '2026-2027' }, desk],
    ['nobody', 'importStudents', { key, group: 'g', students: [] }, desk],
    [
      'an end before the beginning',
      'addAuthorisation',
      { key, platform: 'seesaw', grantedOn: '2026-09-02', until: '2026-09-01', by: 'Direction' },
      desk,
    ],
  ])('%s', (_, name, payload, sender) => {
    expect(() => admit(name, payload, sender)).toThrow(refused);
  });

  test('whatever is sent, by whomever, it is let in by name or refused by name', () => {
    const names = [...Object.keys(contentSchemas), ...Object.keys(registerSchemas)];
    const name = fc.oneof(fc.constantFrom(...names), fc.string());
    const shapes = fc.constantFrom<object>(
      teamsPlace,
      draftOf('a'),
      { key, patch: {} },
      { id: 'a' },
    );
    const payload = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
      fc.tuple(shapes, fc.object()).map(([shape, more]) => ({ ...shape, ...more })),
    );
    const sender = fc.constantFrom<object>(desk, content, { id: 'other' }, {});
    fc.assert(
      fc.property(name, payload, sender, (called, given, from) => {
        try {
          const admitted = admit(called, given, from);
          expect(admitted).toBe(called);
          if (from === content) expect(Object.keys(contentSchemas)).toContain(called);
          expect([desk, content]).toContain(from);
        } catch (error) {
          expect(error).toEqual(refused);
        }
      }),
      { numRuns: 2000 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
}, 30_000);
