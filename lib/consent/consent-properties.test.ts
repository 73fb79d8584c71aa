import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ConsentEvent, ConsentScope } from './consent.ts';
import { refusalOf } from './refusal.ts';
import { consentState } from './state.ts';

/** Days of one school year, few enough that some fall together. */
const day = fc.constantFrom('2026-09-08', '2026-09-09', '2026-10-01', '2027-02-03', '2027-06-30');
const event = fc.record<ConsentEvent>({
  id: fc.uuid(),
  student: fc.constantFrom('a', 'b'),
  platform: fc.constantFrom('teams', 'classroom'),
  scope: fc.constantFrom('class', 'own-parent'),
  answer: fc.constantFrom('yes', 'no', 'withdrawn'),
  parent: fc.constantFrom(1, 2),
  on: day,
});
const events = fc.uniqueArray(event, { maxLength: 12, selector: ({ id }) => id });
const question = fc.record({
  student: fc.constant('a'),
  scope: fc.constant<ConsentScope>('class'),
  platforms: fc.constantFrom(['teams'], ['teams', 'classroom']),
  on: day,
});
const about = { student: 'a', scope: 'class', platform: 'teams' } as const;

test('the order in which events were recorded never matters', () => {
  const shuffled = events.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, question, ([list, other], asked) => {
      expect(consentState(other, asked)).toBe(consentState(list, asked));
      expect(refusalOf(other, asked)).toEqual(refusalOf(list, asked));
    }),
  );
});

test('a refusal or a withdrawal of the day asked about wins, whoever answered what else', () => {
  const restrictive = fc.constantFrom<['no', 'withdrawn'][number]>('no', 'withdrawn');
  fc.assert(
    fc.property(events, question, restrictive, fc.constantFrom(1, 2), (list, asked, answer, p) => {
      const parent = p === 1 ? 1 : 2;
      const said: ConsentEvent = { ...about, id: 'new', answer, parent, on: asked.on };
      expect(['no', 'withdrawn']).toContain(consentState([...list, said], asked));
      expect(refusalOf([...list, said], asked)?.student).toBe('a');
    }),
  );
});

test('an event that was corrected might as well never have been', () => {
  fc.assert(
    fc.property(events, event, question, fc.boolean(), (list, mistake, asked, replaced) => {
      const others = list.filter(({ id }) => id !== mistake.id);
      const right: ConsentEvent = { ...mistake, id: 'right', corrects: mistake.id ?? null };
      const correction: ConsentEvent = replaced
        ? { ...right, answer: 'no' }
        : { ...right, answer: 'none' };
      const never = replaced ? [...others, { ...correction, corrects: null }] : others;
      expect(consentState([...others, mistake, correction], asked)).toBe(
        consentState(never, asked),
      );
    }),
  );
});

test('a refusal stands exactly where the state says so, and has held since its first day', () => {
  fc.assert(
    fc.property(events, question, (list, asked) => {
      const refusal = refusalOf(list, asked);
      const state = consentState(list, asked);
      expect(refusal?.state ?? null).toBe(state === 'no' || state === 'withdrawn' ? state : null);
      if (!refusal) return;
      expect(refusal.since <= asked.on).toBe(true);
      for (const { on } of list) {
        if (on < refusal.since || on > asked.on) continue;
        expect(['no', 'withdrawn']).toContain(consentState(list, { ...asked, on }));
      }
    }),
  );
});
