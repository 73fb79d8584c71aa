import type { Page } from '../../../lib/screens/page.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { useAct } from '../../shared/use-act.ts';

interface Props {
  page: Page;
  checklist: string;
  step: 'keep' | 'hold';
  done: boolean;
  label: string;
}

/** A step without items of its own ends when the person says so. */
export function EndStep({ page, checklist, step, done, label }: Props) {
  const act = useAct();
  return (
    <>
      <label class="step-end">
        <input
          type="checkbox"
          checked={done}
          disabled={act.busy}
          onChange={(event) => {
            const ticked = event.currentTarget.checked;
            void act.run(() => page.write('endStep', { checklist, step, done: ticked }));
          }}
        />
        {label}
      </label>
      <ErrorNote error={act.error} />
    </>
  );
}
