import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partner, sampleAccess, templateOf } from '../../test/sample-accesses.ts';
import { addDays } from '../consent/add-days.ts';
import { cancellationsOf } from './departure.ts';
import { accessStanding } from './standing.ts';
import { stepsFor } from './steps.ts';

const templates = [
  partner,
  templateOf('qc-charlemagne', 'charlemagne'),
  templateOf('fr-ent-college', 'ent-guest'),
];
const anyDay = fc.integer({ min: 0, max: 3652 }).map((each) => addDays('2024-01-01', each));
const held = fc.record({
  template: fc.constantFrom(...templates),
  person: fc.constantFrom('p', 'q'),
  /** Days before the departure on which every step was done; null: none was. */
  done: fc.option(fc.integer({ min: 0, max: 800 })),
  ended: fc.boolean(),
  renewed: fc.boolean(),
});

test('any departure of ten years: one cancellation for each access that is left, all at once, and none twice', () => {
  fc.assert(
    fc.property(anyDay, fc.array(held, { maxLength: 8 }), (leavesOn, given) => {
      const accesses = given.flatMap(({ template, person, done, ended, renewed }, at) => {
        const on = done === null ? null : addDays(leavesOn, -done);
        const steps =
          on === null ? [] : stepsFor(template, 'initial').map(({ id }) => ({ id, on }));
        const one = sampleAccess({
          id: `a${at}`,
          template: template.id,
          person,
          steps,
          endedOn: ended ? leavesOn : null,
        });
        const renewal = { ...one, id: `r${at}`, type: 'renewal', of: one.id, steps: [] } as const;
        return renewed && !ended ? [one, renewal] : [one];
      });
      const open = (id: string) => {
        const access = accesses.find((each) => each.id === id);
        const template = templates.find((each) => each.id === access?.template);
        if (!access || !template) return false;
        return accessStanding(template, access, leavesOn).state !== 'over';
      };
      const begun = cancellationsOf('p', accesses, templates, leavesOn);
      // A renewal that is begun stands for what it renews.
      const left = given.flatMap(({ person }, at) => {
        const last = [`r${at}`, `a${at}`].find((id) => accesses.some((each) => each.id === id));
        return person === 'p' && last && open(last) ? [last] : [];
      });
      expect(begun.map(({ ends }) => ends).sort()).toEqual(left.sort());
      const asked = begun.map(({ ends, ...same }, at) =>
        sampleAccess({ ...same, id: `c${at}`, type: 'cancellation', of: ends, until: leavesOn }),
      );
      expect(cancellationsOf('p', [...accesses, ...asked], templates, leavesOn)).toEqual([]);
    }),
  );
});
