import { isReady } from '../../../lib/destruction/checklist.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Icon } from '../../shared/icon.tsx';
import { platformName } from '../../shared/platform-name.ts';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useRead } from '../../shared/use-read.ts';
import { SheetPaper } from '../records/SheetPaper.tsx';
import { useDesk } from '../words.ts';
import type { StepProps } from './list-props.ts';
import { useJune } from './words.ts';

/** The confirmation as the principal will read it, before it is signed. */
export function Preview({ page, register, list, onBack }: StepProps & { onBack(): void }) {
  const { confirm: words, steps } = useJune();
  const { options } = useDesk();
  const act = useAct();
  const { value: paper, error } = useRead(() => page.june.preview(list, register), list);
  const { person, school } = register.settings;
  const ready = isReady(list);
  const named = person !== '' && school !== '';
  const sign = () =>
    act.run(async () => {
      const { record } = await page.write('confirmDestruction', { checklist: list.id });
      location.assign(`#echanges/${record}`);
    });
  return (
    <>
      <button type="button" class="up quiet" onClick={onBack}>
        <Icon name="back" small /> {list.groupName} · {platformName(list.platform)}
      </button>
      <SectionHead wide title={steps.confirm} sub={ready ? words.signText : words.about}>
        {ready && (
          <button
            type="button"
            class="btn primary"
            disabled={act.busy || !named}
            onClick={() => void sign()}
          >
            {list.confirmation ? words.again : words.sign}
          </button>
        )}
      </SectionHead>
      {ready && !named && (
        <p class="error-note">
          {words.noName} <a href="options.html">{options}</a>
        </p>
      )}
      <ErrorNote error={act.error ?? error} />
      {paper && <SheetPaper paper={paper} />}
    </>
  );
}
