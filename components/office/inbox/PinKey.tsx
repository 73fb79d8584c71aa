import { useState } from 'preact/hooks';
import { foldName } from '../../../lib/destruction/office/same-name.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Select } from '../../shared/Select.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useAct } from '../../shared/use-act.ts';
import type { OfficeProps } from '../Office.tsx';
import { useOffice } from '../words.ts';
import type { UnknownKey } from './items.ts';

/** The words of the key were compared by voice: what it signed counts from now on. */
export function PinKey({ page, view, unknown }: OfficeProps & { unknown: UnknownKey }) {
  const { compare: words } = useOffice();
  const same = view.members.find(({ person }) => foldName(person) === foldName(unknown.person));
  const [staff, setStaff] = useState(same?.id ?? '');
  const [name, setName] = useState(unknown.person);
  const [role, setRole] = useState<'staff' | 'principal'>('staff');
  const act = useAct();
  const pin = async () => {
    const person = view.members.find(({ id }) => id === staff)?.person ?? name.trim();
    if (person === '') return act.refuse(words.missing);
    const { fingerprint } = unknown;
    await act.run(() =>
      page.write('pinKey', {
        fingerprint,
        person,
        staff: staff || null,
        role: staff ? 'staff' : role,
      }),
    );
  };
  return (
    <form
      class="pin-key"
      onSubmit={(event) => {
        event.preventDefault();
        void pin();
      }}
    >
      <p>{words.text(unknown.records)}</p>
      <div class="form-grid">
        <Select
          label={words.who}
          value={staff}
          options={[
            ...view.members.map(({ id, person }) => [id, person] as const),
            ['', words.other] as const,
          ]}
          onChange={setStaff}
        />
        {staff === '' && (
          <>
            <TextField label={words.name} value={name} maxLength={200} onText={setName} />
            <Select<'staff' | 'principal'>
              label={words.role}
              value={role}
              options={[
                ['staff' as const, words.roles.staff],
                ['principal' as const, words.roles.principal],
              ]}
              onChange={setRole}
            />
          </>
        )}
      </div>
      <ErrorNote error={act.error} />
      <button type="submit" class="btn primary" disabled={act.busy}>
        {words.act}
      </button>
    </form>
  );
}
