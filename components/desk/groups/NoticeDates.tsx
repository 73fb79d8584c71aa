import type { PlatformId } from '../../../lib/platforms/platform.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Field } from '../../shared/Field.tsx';
import { platformName } from '../../shared/platform-name.ts';
import { useAct } from '../../shared/use-act.ts';
import { useDesk } from '../words.ts';

interface Props {
  page: Page;
  register: Register;
  group: string;
  platform: PlatformId;
}

/** When the information document was validated, then sent (5.1); written as each is changed. */
export function NoticeDates({ page, register, group, platform }: Props) {
  const { groups: words } = useDesk();
  const act = useAct();
  const notice = register.notices.find(
    (each) => each.group === group && each.platform === platform,
  );
  const { validatedOn = null, sentOn = null } = notice ?? {};
  const save = (validated: string | null, sent: string | null) => {
    if ((validated ?? '') > register.today || (sent ?? '') > register.today) {
      return act.refuse(words.future);
    }
    if (validated && sent && sent < validated) return act.refuse(words.beforeValidated);
    void act.run(() =>
      page.write('setNotice', { group, platform, validatedOn: validated, sentOn: sent }),
    );
  };
  return (
    <fieldset class="notice-dates">
      <legend>{platformName(platform)}</legend>
      <Field label={words.validated}>
        <input
          type="date"
          value={validatedOn ?? ''}
          max={register.today}
          onChange={(event) => save(event.currentTarget.value || null, sentOn)}
        />
      </Field>
      <Field label={words.sent}>
        <input
          type="date"
          value={sentOn ?? ''}
          max={register.today}
          onChange={(event) => save(validatedOn, event.currentTarget.value || null)}
        />
      </Field>
      <ErrorNote error={act.error} />
    </fieldset>
  );
}
