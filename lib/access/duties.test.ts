import { describe, expect, test } from 'vitest';
import fixture from '../../test/fixtures/access-duties.json';
import type { AccessTemplate } from '../policy/access-template.ts';
import { packs } from '../policy/packs.ts';
import type { Access, AccessType } from './access.ts';
import { approvalSteps } from './approval-step.ts';
import { registersIn } from './registers-in.ts';
import { stepFault } from './step-fault.ts';
import { nextStep, stepsFor } from './steps.ts';

interface StepDuty {
  duty: string;
  step: string;
  by: string;
  proof: string;
  approval?: boolean;
  /** Asked for in a cancellation; left out: not. In a new request; left out: yes. */
  cancellation?: boolean;
  initial?: boolean;
}
interface RuleDuty {
  duty: string;
  rule: keyof AccessTemplate;
  value: unknown;
}
const { from: _, ...registers } = fixture;
const duties = Object.entries(registers).map(([id, all]) => ({
  id,
  steps: all.filter((each): each is typeof each & StepDuty => 'step' in each) as StepDuty[],
  rules: all.filter((each) => 'rule' in each) as RuleDuty[],
}));
/** The packs of documents 000, 001 and 003. */
const sources = ['qc-charlemagne', 'qc-services-partenaires', 'fr-ent-college'];
const templates = registersIn(packs.filter(({ id }) => sources.includes(id))).map(
  ({ template }) => template,
);
function templateOf(id: string): AccessTemplate {
  const found = templates.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
}
/** How the packs number the clauses: 003 has its chapter of the homework book under C. */
const clauseOf = (duty: string) => duty.replace(/^\d+\//u, '').replace(/^T(?=\d$)/u, 'C');
const access = (template: AccessTemplate, type: AccessType, steps: Access['steps']): Access => ({
  id: 'a',
  template: template.id,
  type,
  person: 'p',
  of: null,
  organisations: [],
  steps,
  profile: template.profiles[0]?.id ?? '',
  approver: { role: 'management', self: false, resolution: false },
  until: null,
  agreed: false,
  mailbox: null,
  reviewedOn: null,
  endedOn: null,
});

test('every register of their packs is in the table, and no other', () =>
  expect(duties.map(({ id }) => id).sort()).toEqual(templates.map(({ id }) => id).sort()));

describe.each(duties)('$id', ({ id, steps, rules }) => {
  const template = templateOf(id);

  test('each step of the documents is there, by whom and with its proof, under its clause, in order', () => {
    const asked = template.steps.map(({ id: step, clause, by, proof, approval = false }) => {
      return { step, clause, by, proof, approval };
    });
    const told = steps.map(({ duty, step, by, proof, approval = false }) => {
      return { step, clause: clauseOf(duty), by, proof, approval };
    });
    expect(asked).toEqual(told);
  });

  test.each(['initial', 'modification', 'renewal', 'cancellation'] as const)(
    '%s: each step can be noted in its turn, and none before it',
    (type) => {
      const mine = steps.filter(({ initial = true, cancellation = false }) =>
        type === 'cancellation' ? cancellation || id === 'charlemagne-agreement' : initial,
      );
      const done: { id: string; on: string }[] = [];
      const day = { on: '2026-11-20', today: '2026-11-22' };
      const all = stepsFor(template, type);
      for (const [at, { step }] of mine.entries()) {
        const now = access(template, type, done);
        expect(nextStep(template, now)?.id).toBe(step);
        expect(stepFault(template, now, { step, ...day })).toBeNull();
        for (const later of all.slice(at + 1)) {
          expect(stepFault(template, now, { step: later.id, ...day })).toBe('too-early');
        }
        expect(stepFault(template, now, { step, ...day, on: '2026-11-23' })).toBe('in-future');
        done.push({ id: step, on: day.on });
      }
      expect(nextStep(template, access(template, type, done))).toBeNull();
    },
  );

  test('its rules are those of the documents', () => {
    for (const { duty, rule, value } of rules) {
      const shape = typeof value === 'object' && value !== null;
      if (rule === 'approvals') {
        const clause = clauseOf(duty);
        const told = (value as object[]).map((each) => ({ ...each, clause }));
        expect(template.approvals, duty).toEqual(told);
      } else if (shape) expect(template[rule], duty).toMatchObject(value);
      else expect(template[rule], duty).toBe(value);
    }
  });
});

test.each(registersIn(packs).map(({ template }) => [template.id, template] as const))(
  '%s: who approves is noted before the one step that says so',
  (_id, template) => {
    const [step = '', ...more] = approvalSteps(template, 'initial');
    expect(more).toEqual([]);
    const before = stepsFor(template, 'initial').map(({ id }) => id);
    const done = before.slice(0, before.indexOf(step)).map((id) => ({ id, on: '2026-11-20' }));
    const now = access(template, 'initial', done);
    const at = { step, on: '2026-11-20', today: '2026-11-22' };
    expect(stepFault(template, { ...now, approver: null }, at)).toBe('not-approved');
    expect(stepFault(template, now, at)).toBeNull();
  },
);

test('what is sent has the address of its document, each mailing its own (A-14)', () => {
  const sent = ['charlemagne-agreement', 'charlemagne', 'services-partenaires'].map((id) =>
    templateOf(id)
      .steps.filter(({ proof }) => proof === 'sent')
      .map(({ to }) => to),
  );
  const floors = sent.map((steps) =>
    steps.map((to) => /\d+er? étage/u.exec(to?.post.join() ?? '')?.[0]),
  );
  expect(floors).toEqual([['23e étage'], ['25e étage'], ['1er étage']]);
  expect(sent.flat().map((to) => to?.mail?.split('@')[1])).toEqual([
    ...[undefined, 'education.gouv.qc.ca', undefined],
  ]);
});

test('every duty of documents 000 and 001 that a register answers is told', () => {
  const told = new Set(
    duties.flatMap(({ steps, rules }) => [...steps, ...rules]).map((each) => each.duty),
  );
  const of = (document: string, ids: readonly string[]) => ids.map((each) => `${document}/${each}`);
  const numbers = Array.from({ length: 15 }, (_each, at) => String(at + 1));
  expect([...told].filter((each) => each.startsWith('000')).sort()).toEqual(
    of('000', [
      'DG1',
      'DG2',
      'DG3',
      'DG4',
      'DG5',
      'R1',
      'R1.1',
      'R1.2',
      'R1.3',
      'R1.4',
      'R1.5',
      'R1.6',
      'R2',
      'R3',
      'R4',
    ]),
  );
  expect([...told].filter((each) => each.startsWith('001')).sort()).toEqual(
    of('001', numbers).sort(),
  );
});
