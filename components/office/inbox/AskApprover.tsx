import { approvalSteps } from '../../../lib/access/approval-step.ts';
import type { AccessRequest } from '../../../lib/records/record.ts';
import { ApproverFields } from '../../access/ApproverFields.tsx';
import { approverFault } from '../../access/approver.ts';
import { useAccesses } from '../../access/words.ts';
import { useRead } from '../../shared/use-read.ts';
import type { PreviewProps } from './Preview.tsx';

/** In which capacity the principal approves an access; what stands against it is said before they press. */
export function AskApprover({
  page,
  register,
  decision,
  body,
}: PreviewProps & { body: AccessRequest }) {
  const { approval: words, actors, noRegister, registers } = useAccesses();
  const { value } = useRead(() => page.accesses.read(register), register);
  const template = value?.systems.find((each) => each.template.id === body.template)?.template;
  if (!value) return null;
  if (!template) {
    return (
      <p class="adv">
        {noRegister} <a href="#acces/registres">{registers.open}</a>
      </p>
    );
  }
  if (approvalSteps(template, body.type).length === 0) return null;
  const { approving } = decision;
  const { role } = approving;
  const fault = role && approverFault(template, body.profile.id, { ...approving, role });
  const sentence =
    fault?.kind === 'wrong-approver'
      ? words.wrong(
          fault.allowed.map((each) => actors[each]),
          fault.clause,
        )
      : fault && words.resolutionMissing(fault.clause);
  return (
    <div class="approval-form">
      <ApproverFields
        template={template}
        profile={body.profile.id}
        told={approving}
        onTell={decision.tell}
      />
      {sentence && <p class="adv">{sentence}</p>}
    </div>
  );
}
