import { useState } from 'preact/hooks';
import type { AccessType } from '../../lib/access/access.ts';
import type { AccessLine } from '../../lib/screens/access-lines.ts';
import type { AccessSystem } from '../../lib/screens/accesses.ts';
import { SectionHead } from '../shared/SectionHead.tsx';
import { Select } from '../shared/Select.tsx';
import type { AccessProps } from './Accesses.tsx';
import { AccessForm } from './AccessForm.tsx';
import { AccessUp } from './AccessUp.tsx';
import { peopleOf } from './people.ts';
import { useAccesses } from './words.ts';

interface Props extends AccessProps {
  system: AccessSystem;
  type: AccessType;
  /** What it renews, changes or cancels. */
  of: AccessLine | null;
}

/** Begins a request; in the office also for somebody else. */
export function NewAccess({ page, register, read, side, system, type, of }: Props) {
  const { form: words } = useAccesses();
  const lang = page.lang.value;
  const { template, pack } = system;
  const former = of?.access ?? null;
  const people = peopleOf(read.accesses);
  const [who, setWho] = useState(side === 'desk' ? 'own' : '');
  const known = who === 'own' ? register.settings.person : people.get(who);
  const name = former?.name ?? known ?? '';
  const named = former === null && (who === '' || name === '');
  const profiles = template.profiles.map(({ id }) => id);
  const start = {
    name,
    profile: former?.profile ?? template.schoolProfile ?? profiles[0] ?? '',
    organisations: former?.organisations ?? [],
    mailbox: former?.mailbox ?? null,
    until: null,
    agreed: false,
    notes: '',
  };
  return (
    <>
      <AccessUp side={side} />
      <SectionHead
        title={words.titles[type](template[lang])}
        sub={`${former ? `${former.name}. ` : ''}${pack.notice[lang]}`}
      />
      <AccessForm
        // Somebody else: their name, and nothing typed for another.
        key={who}
        template={template}
        lang={lang}
        start={start}
        cancels={type === 'cancellation'}
        act={words.begin}
        named={named}
        who={
          side === 'office' &&
          former === null && (
            <Select
              label={words.who}
              value={who}
              options={[['', words.someone], ['own', words.own], ...people]}
              onChange={setWho}
            />
          )
        }
        onSave={async (draft) => {
          const person = former ? former.person : who === '' ? null : who;
          const asked = { template: template.id, type, person, of: former?.id ?? null, draft };
          const { id } = await page.write('addAccess', asked);
          location.assign(`#acces/${id}`);
        }}
      />
    </>
  );
}
