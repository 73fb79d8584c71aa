import { useState } from 'preact/hooks';
import { type CheckItem, checkItems, checkRound } from '../../../lib/access/check-round.ts';
import type { GroupEntry } from '../../../lib/db/rows.ts';
import type { PlatformId } from '../../../lib/platforms/platform.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { useSpeech } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { SectionUp } from '../SectionUp.tsx';
import { accessUses } from './access-uses.ts';
import { Gone } from './Gone.tsx';
import { useAccessPaths, useDocuments } from './words.ts';

interface Props {
  page: Page;
  register: Register;
  group: GroupEntry;
  platform: PlatformId;
}

/** Four looks at who can get in (5.4), each with where to look; saved at every tick. */
export function AccessCheck({ page, register, group, platform }: Props) {
  const { access: words } = useDocuments();
  const { seen, platforms } = useAccessPaths();
  const { date } = useSpeech();
  /** What was just ticked, while it is being written. */
  const [ticking, setTicking] = useState<Partial<Record<CheckItem, boolean>>>({});
  const [error, setError] = useState<unknown>(null);
  const paths = platforms[platform];
  const round = checkRound(register.today);
  if (!paths || round === null) return <Gone what="group" />;
  const check = accessUses(register).find(
    (each) => each.group.id === group.id && each.platform === platform,
  )?.check;
  const ticked = check?.ticked ?? [];
  const tick = async (item: CheckItem, on: boolean) => {
    setError(null);
    setTicking((others) => ({ ...others, [item]: on }));
    try {
      await page.write('tickAccess', { group: group.id, platform, round, item, ticked: on });
    } catch (thrown) {
      setError(thrown);
    }
    setTicking(({ [item]: _, ...others }) => others);
  };
  return (
    <>
      <SectionUp section="documents" />
      <SectionHead
        title={`${platformName(platform)} · ${group.name}`}
        sub={`${words.rounds[round]} · ${words.text}`}
      />
      <ul class="looks">
        {checkItems.map((item) => (
          <li key={item}>
            <label>
              <input
                type="checkbox"
                checked={ticking[item] ?? ticked.includes(item)}
                onChange={(event) => void tick(item, event.currentTarget.checked)}
              />
              <span>{paths[item].question}</span>
            </label>
            <p class="hint">
              <span class="vh">{words.where} </span>
              {paths[item].path}
            </p>
          </li>
        ))}
      </ul>
      <ErrorNote error={error} />
      <p role="status">{check?.doneOn ? words.finished(date(check.doneOn)) : ''}</p>
      <p class="hint">{words.seen(seen)}</p>
    </>
  );
}
