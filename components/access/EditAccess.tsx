import type { AccessLine } from '../../lib/screens/access-lines.ts';
import type { AccessSystem } from '../../lib/screens/accesses.ts';
import { SectionHead } from '../shared/SectionHead.tsx';
import { Up } from '../shared/Up.tsx';
import type { AccessProps } from './Accesses.tsx';
import { AccessForm } from './AccessForm.tsx';
import { useAccesses } from './words.ts';

interface Props extends AccessProps {
  system: AccessSystem;
  line: AccessLine;
}

/** Corrects what was written of an access; its steps stay. */
export function EditAccess({ page, system, line }: Props) {
  const { form: words } = useAccesses();
  const lang = page.lang.value;
  const { id, type, name, profile, organisations, mailbox, until, agreed, notes } = line.access;
  return (
    <>
      <Up href={`#acces/${id}`} label={name} />
      <SectionHead title={words.edit} />
      <AccessForm
        template={system.template}
        lang={lang}
        start={{ name, profile, organisations, mailbox, until, agreed, notes }}
        cancels={type === 'cancellation'}
        act={words.save}
        who={null}
        named
        onSave={async (draft) => {
          await page.write('editAccess', { id, draft });
          location.assign(`#acces/${id}`);
        }}
      />
    </>
  );
}
