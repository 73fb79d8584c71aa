import type { GroupEntry, NoticeEntry } from '../../../lib/db/rows.ts';
import type { PlatformId } from '../../../lib/platforms/platform.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { noticeFault } from '../../../lib/verdict/notice-fault.ts';
import { useSpeech } from '../../shared/language.ts';
import { StepList } from '../../shared/StepList.tsx';
import { NoticeStep } from './NoticeStep.tsx';
import { type StepId, type Steps, stepIds, stepsOf } from './steps.ts';
import { useDocuments } from './words.ts';

interface Props {
  page: Page;
  register: Register;
  groups: readonly GroupEntry[];
  platform: PlatformId;
  notice: NoticeEntry | undefined;
}

/** To the principal, validated, sent: what is done, and the next one to note, for these groups at once. */
export function NoticeSteps({ page, register, groups, platform, notice }: Props) {
  const { steps: words } = useDocuments();
  const { date } = useSpeech();
  const steps = stepsOf(notice);
  const write = (changed: Steps) =>
    page.write('setNotices', { groups: groups.map(({ id }) => id), platform, ...changed });
  const faultOf = (changed: Steps) => {
    const { pack, today } = register;
    const faults = groups.map(
      ({ schoolYear }) => pack && noticeFault(changed, { today, schoolYear, pack }),
    );
    return faults.find((fault) => fault !== null) ?? null;
  };
  const said = (id: StepId) => {
    const day = date(steps[id] ?? '');
    const by = id === 'validatedOn' ? steps.validatedBy : null;
    return by === null ? day : words.byWhom(day, by);
  };
  return (
    <StepList
      steps={stepIds.map((id) => ({
        id,
        title: words[id],
        done: steps[id] !== null,
        said: steps[id] && <p class="sub">{said(id)}</p>,
      }))}
      words={words}
      form={(id, turn) => (
        <NoticeStep
          // Another step: its own day.
          key={id}
          id={id}
          steps={steps}
          today={register.today}
          turn={turn}
          faultOf={faultOf}
          onWrite={write}
        />
      )}
    />
  );
}
