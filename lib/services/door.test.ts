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

/** Another tab each time, so that the turns of one do not end the next test. */
let tabs = 0;
const inNewTab = <T extends object>(sender: T) => {
  tabs += 1;
  return { ...sender, tab: { ...tab, id: tabs } };
};
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
  parent: 1,
  digest: null,
  corrects: null,
};

describe('let in', () => {
  test.each([
    ['viewPlace', teamsPlace],
    ['checkDraft', draftOf('Bonjour')],
    ['planFixes', { draft: draftOf(''), choices: [{ reason: 0, fix: 'neutral' }] }],
    ['ask', { place: teamsPlace, question: 'space' }],
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

describe('let in from', () => {
  const facebook = 'https://www.facebook.com/EcoleDesBouleaux';
  test.each([
    ['a blank frame of the page', teamsPlace, 'about:blank', 'https://teams.microsoft.com'],
    [
      'a page whose browser tells its origin',
      teamsPlace,
      teamsPlace.url,
      'https://teams.microsoft.com',
    ],
    [
      'a chat tab over another page',
      { ...teamsPlace, platform: 'messenger', url: facebook, conversation: null },
      facebook,
      'https://www.facebook.com',
    ],
  ])('%s', (_, place, url, origin) => {
    const sender = inNewTab({ ...content, url, origin });
    expect(admit('viewPlace', place, sender)).toBe('viewPlace');
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
    [
      'more than 256 KB in all',
      'checkDraft',
      {
        ...draftOf(''),
        dismissed: Array.from({ length: 300 }, () => ({ kind: 'student', text: 'a'.repeat(1024) })),
      },
      content,
    ],
    [
      'a platform of another address',
      'viewPlace',
      { ...teamsPlace, platform: 'classroom' },
      content,
    ],
    [
      'an address of no platform',
      'viewPlace',
      { ...teamsPlace, url: 'https://ecole.example/' },
      { ...content, url: 'https://ecole.example/' },
    ],
    [
      'a blank frame that tells no origin',
      'viewPlace',
      teamsPlace,
      { ...content, url: 'about:blank' },
    ],
    ['a sandboxed frame', 'viewPlace', teamsPlace, { ...content, origin: 'null' }],
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

  test('a tab that asks faster than anyone writes, and that tab only, until it waits', () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    const flood = inNewTab(content);
    const check = () => admit('checkDraft', draftOf('Bonjour'), flood);
    for (let sent = 0; sent < 300; sent += 1) check();
    const tooMany = expect.objectContaining({ name: 'TooManyMessages' });
    expect(check).toThrow(tooMany);
    expect(admit('checkDraft', draftOf(''), inNewTab(content))).toBe('checkDraft');
    expect(admit('checkDraft', draftOf(''), desk)).toBe('checkDraft');
    clock.mockReturnValue(1000);
    for (let sent = 0; sent < 60; sent += 1) check();
    expect(check).toThrow(tooMany);
    clock.mockRestore();
  });

  test('windows without end: ten at once, then one every two seconds; what is written is judged all the same', () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    const flood = inNewTab(content);
    const open = () => admit('openPage', { page: 'desk', section: null }, flood);
    const teach = () => admit('teach', { draft: draftOf('Bonjour'), start: 0 }, flood);
    for (let opened = 0; opened < 5; opened += 1) [open, teach].map((each) => each());
    const tooMany = expect.objectContaining({ name: 'TooManyMessages' });
    expect(open).toThrow(tooMany);
    expect(teach).toThrow(tooMany);
    expect(admit('checkDraft', draftOf('Bonjour'), flood)).toBe('checkDraft');
    clock.mockReturnValue(2000);
    expect(open()).toBe('openPage');
    expect(open).toThrow(tooMany);
    clock.mockRestore();
  });

  test('never someone who holds a key down: 40 letters a second, for ten minutes', () => {
    const clock = vi.spyOn(performance, 'now');
    const writer = inNewTab(content);
    for (let letter = 0; letter < 40 * 600; letter += 1) {
      clock.mockReturnValue(letter * 25);
      expect(admit('viewPlace', teamsPlace, writer)).toBe('viewPlace');
    }
    clock.mockRestore();
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
          const admitted = admit(called, given, from === content ? inNewTab(from) : from);
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
