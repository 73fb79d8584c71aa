import { useState } from 'preact/hooks';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { useAct } from '../shared/use-act.ts';
import type { LineProps } from './AccessPage.tsx';
import { ApproverFields } from './ApproverFields.tsx';
import { approverFault, nobodyYet } from './approver.ts';
import { useAccesses } from './words.ts';

/** Who approves, in which capacity (001, clause 10); who may not is refused, with the clause. */
export function Approval({ page, line }: LineProps) {
  const { approval: words, actors } = useAccesses();
  const { access, template } = line;
  const { approver, resolution } = access;
  const act = useAct();
  const [told, setTold] = useState(nobodyYet);
  if (!template.approvals.some(({ profiles }) => profiles.includes(access.profile))) return null;
  const { id } = access;
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
    await act.run(() => page.write('approveAccess', { id, approver: given }));
  };
  return (
    <section>
      <h2>{words.title}</h2>
      {approver ? (
        <>
          <p>{words.given(actors[approver.role])}</p>
          {approver.self && <p class="adv">{words.ownGiven}</p>}
          {resolution !== '' && <p>{words.resolutionGiven(resolution)}</p>}
          <button
            type="button"
            class="quiet"
            disabled={act.busy}
            onClick={() => void act.run(() => page.write('approveAccess', { id, approver: null }))}
          >
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
