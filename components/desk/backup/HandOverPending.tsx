import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { Confirm } from '../../shared/Confirm.tsx';
import { presentStudents } from '../../shared/present-students.ts';
import { useShared } from '../../shared/words.ts';
import { useBackupWords } from './words.ts';

interface Props {
  page: Page;
  register: Register;
  group: string;
  /** The day its file was written. */
  on: string;
}

/** A group whose file was written: it goes from here when the other person has it, or stays. */
export function HandOverPending({ page, register, group, on }: Props) {
  const { handOver: words } = useBackupWords();
  const shared = useShared();
  const known = register.groups.find(({ id }) => id === group);
  if (!known) return null;
  const here = presentStudents(register, group).length;
  const left = (register.studentsOf.get(group)?.length ?? 0) - here;
  return (
    <section class="hand-over">
      <h2>{words.pending(known.name, on)}</h2>
      <p>{words.pendingText}</p>
      <div class="btns">
        <Confirm
          class="btn"
          label={words.received}
          question={words.receivedAsk(known.name, shared.studentsAndLeft(here, left))}
          act={words.erase}
          onAct={() => page.write('eraseHandedOver', { group })}
        />
        <Confirm
          label={words.cancel}
          question={words.cancelAsk}
          act={words.keep}
          onAct={() => page.write('noteHandover', { group, given: false })}
        />
      </div>
    </section>
  );
}
