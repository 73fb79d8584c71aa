import { useState } from 'preact/hooks';
import type { GroupEntry } from '../../../lib/db/rows.ts';
import { type PlatformId, platformIds } from '../../../lib/platforms/platform.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { platformName } from '../../shared/platform-name.ts';
import { useAct } from '../../shared/use-act.ts';
import { useDesk } from '../words.ts';

interface Props {
  page: Page;
  register: Register;
  group: GroupEntry;
}

/** Platforms in use for a group (5.2), and the way to their information documents (5.1). */
export function GroupPlatforms({ page, register, group }: Props) {
  const { groups: words } = useDesk();
  const act = useAct();
  const offered = platformIds.filter((id) => {
    const known = register.pack?.platforms.find((each) => each.id === id);
    return known && known.status !== 'forbidden';
  });
  /** What was just ticked, while it is being written. */
  const [ticked, setTicked] = useState<readonly PlatformId[] | null>(null);
  const shown = ticked ?? group.platforms;
  const toggle = async (id: PlatformId, used: boolean) => {
    const others = shown.filter((each) => each !== id);
    const platforms = used ? [...others, id] : others;
    setTicked(platforms);
    await act.run(() => page.write('setGroupPlatforms', { group: group.id, platforms }));
    setTicked(null);
  };
  return (
    <>
      <section class="part">
        <h2>{words.used}</h2>
        <p class="sub">{words.usedText}</p>
        <fieldset class="checks">
          <legend class="vh">{words.used}</legend>
          {offered.map((id) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={shown.includes(id)}
                disabled={act.busy}
                onChange={(event) => void toggle(id, event.currentTarget.checked)}
              />
              {platformName(id)}
            </label>
          ))}
        </fieldset>
        <ErrorNote error={act.error} />
      </section>
      {group.platforms.length > 0 && (
        <section class="part">
          <h2>{words.notice}</h2>
          <p class="sub">{words.noticeText}</p>
          <p>
            <a href="#documents">{words.noticeSee}</a>
          </p>
        </section>
      )}
    </>
  );
}
