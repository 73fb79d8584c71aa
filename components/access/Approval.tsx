import { useState } from 'preact/hooks';
import { approvalSteps } from '../../lib/access/approval-step.ts';
import type { Approver } from '../../lib/records/record.ts';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { useAct } from '../shared/use-act.ts';
import { useFocusAfter } from '../shared/use-focus-after.ts';
import type { LineProps } from './AccessPage.tsx';
import { ApproverFields } from './ApproverFields.tsx';
import { approverFault, nobodyYet } from './approver.ts';
import { useAccesses } from './words.ts';

/**
 * Who approves, in which capacity (001, clause 10); who may not is refused, with the clause. Nothing where no step says
 * so: an officer deactivates an account without a form (001, clause 6).
 */
export function Approval({ page, line }: LineProps) {
  const { approval: words, actors } = useAccesses();
  const { access, template } = line;
  const { approver, resolution } = access;
  const act = useAct();
  const [told, setTold] = useState(nobodyYet);
  const { part, expect } = useFocusAfter<HTMLElement>(approver === null);
  if (approvalSteps(template, access.type).length === 0) return null;
  const { id } = access;
  const write = (given: Approver | null) =>
    act.run(() => {
      expect();
      return page.write('approveAccess', { id, approver: given });
    });
  const approve = async () => {
    const { role } = told;
    if (role === null) return act.refuse(words.missing);
    const fault = approverFault(template, access.profile, { ...told, role });
    if (fault?.kind === 'wrong-approver') {
      return act.refuse(
        words.wrong(
          fault.allowed.map((each) => actors[each]),
          fault.clause,
        ),
      );
    }
    if (fault) return act.refuse(words.resolutionMissing(fault.clause));
    const given = { role, self: told.self, resolution: told.resolution.trim() };
    await write(given);
  };
  return (
    <section ref={part}>
      <h2>{words.title}</h2>
      {approver ? (
        <>
          <p>{words.given(actors[approver.role])}</p>
          {approver.self && <p class="adv">{words.ownGiven}</p>}
          {resolution !== '' && <p>{words.resolutionGiven(resolution)}</p>}
          <button type="button" class="quiet" disabled={act.busy} onClick={() => void write(null)}>
            {words.take}
          </button>
        </>
      ) : (
        <form
          class="approval-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void approve();
          }}
        >
          <ApproverFields
            template={template}
            profile={access.profile}
            told={told}
            onTell={setTold}
          />
          <button type="submit" class="btn" disabled={act.busy}>
            {words.save}
          </button>
        </form>
      )}
      <ErrorNote error={act.error} />
    </section>
  );
}
