import { makeAccesses } from './accesses.ts';
import { type Examples, examples } from './examples.ts';
import { accessExamples } from './examples-accesses.ts';
import { officeExamples } from './examples-office.ts';
import { recordExamples } from './examples-records.ts';
import { makeExchange } from './exchange.ts';
import { makeOffice } from './office.ts';
import { makeNotices, noticeExamples } from './page-notices.ts';
import { makeWorld } from './world.ts';

interface Act {
  name: string;
  /** Makes the register that the act is possible in; returns what the command is asked. */
  begin(): Promise<object>;
}

/** One act of every command that changes the register. */
export const acts: readonly Act[] = [
  ...from(examples, makeWorld),
  ...from(recordExamples, makeExchange),
  ...from(officeExamples, makeOffice),
  ...from(accessExamples, makeAccesses),
  ...from(noticeExamples, makeNotices),
];

function from<W>(each: Examples<W>, make: () => Promise<W>): Act[] {
  return Object.entries<(world: W) => object>(each).map(([name, example]) => ({
    name,
    begin: async () => ({ key: crypto.randomUUID(), ...example(await make()) }),
  }));
}
