import type { PlaceEntry } from '../../../lib/db/rows.ts';
import { isOfficialPage } from '../../../lib/platforms/official-page.ts';
import type { PlaceReading } from '../../../lib/platforms/platform.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { SpaceQuestion } from '../../ask/SpaceQuestion.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { platformName } from '../../shared/platform-name.ts';
import { useAct } from '../../shared/use-act.ts';

interface Props {
  page: Page;
  register: Register;
  place: PlaceEntry;
  onDone(): void;
}

/** The question of the ask window again, for an answer that is kept. */
export function EditPlace({ page, register, place, onDone }: Props) {
  const act = useAct();
  const { platform, url, conversation } = place;
  const reading: PlaceReading = {
    platform,
    url,
    conversation,
    surface: 'other',
    account: 'unknown',
    accountDomain: null,
    space: 'unknown',
  };
  return (
    <div class="edit-place">
      <SpaceQuestion
        register={register}
        text={platformName(platform)}
        personal={!isOfficialPage(url, register.settings.officialPages)}
        busy={act.busy}
        now={{
          space: place.space,
          group: place.group,
          student: place.student,
          purpose: place.purpose,
        }}
        onLater={onDone}
        onAnswer={(answer) =>
          void act
            .run(() => page.write('answerPlace', { place: reading, answer }))
            .then((done) => done && onDone())
        }
      />
      <ErrorNote error={act.error} />
    </div>
  );
}
