import type { AccessTemplate } from '../../lib/policy/access-template.ts';
import { Select } from '../shared/Select.tsx';
import { TextField } from '../shared/TextField.tsx';
import { type Approving, approvers } from './approver.ts';
import { useAccesses } from './words.ts';

interface Props {
  template: AccessTemplate;
  profile: string;
  told: Approving;
  onTell(told: Approving): void;
}

/** In which capacity somebody approves, with the board's resolution where that is the president. */
export function ApproverFields({ template, profile, told, onTell }: Props) {
  const { approval: words, actors } = useAccesses();
  const rules = template.approvals.filter(({ profiles }) => profiles.includes(profile));
  const allowed = [...new Set(rules.flatMap(({ by }) => by))].map((each) => actors[each]);
  const resolution = rules.some(
    (rule) => rule.resolution && told.role !== null && rule.by.includes(told.role),
  );
  return (
    <>
      <Select
        label={words.who}
        hint={words.allowed(allowed, rules[0]?.clause ?? template.clause)}
        value={told.role ?? ''}
        options={[['', words.choose], ...approvers.map((each) => [each, actors[each]] as const)]}
        onChange={(role) => onTell({ ...told, role: role === '' ? null : role })}
      />
      {resolution && (
        <TextField
          label={words.resolution}
          hint={words.resolutionHint}
          value={told.resolution}
          maxLength={300}
          onText={(text) => onTell({ ...told, resolution: text })}
        />
      )}
      <label class="check-line">
        <input
          type="checkbox"
          checked={told.self}
          onChange={(event) => onTell({ ...told, self: event.currentTarget.checked })}
        />
        {words.self}
      </label>
      {told.self && <p class="adv">{words.selfAdvice}</p>}
    </>
  );
}
