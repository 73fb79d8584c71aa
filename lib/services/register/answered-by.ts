import type { DecisionEntry, PinEntry } from '../../db/rows.ts';
import { decisionsOn, lastWords } from '../../records/decisions-on.ts';
import { personOf } from '../../records/person-of.ts';
import type { KeptRecord } from '../../records/read-records.ts';
import type { Answer } from '../../records/record.ts';
import type { Answered } from './approved-rows.ts';

/** A decision, with the record that it answers. */
export type Decided = DecisionEntry & { of: KeptRecord };

/** How a request stands once this office's own decision leaves: accepted while no other principal says otherwise. */
export function answeredBy({
  records,
  pins,
}: {
  records: readonly KeptRecord[];
  pins: readonly PinEntry[];
}): (decided: Decided) => Answered {
  const made = decisionsOn(records);
  const person = personOf(pins);
  return ({ id, of, answer, approver, on }) => {
    const others = lastWords(made.get(id) ?? [], person);
    const accepted = [answer, ...others.map((each) => each.answer)].every(isAccepted);
    return { of, approver, on, accepted };
  };
}

function isAccepted(answer: Answer): boolean {
  return answer === 'accepted';
}
