import { ErrorNote } from './ErrorNote.tsx';
import { useSites } from './sites-words.ts';
import { useAct } from './use-act.ts';

interface Props {
  label: string;
  /** For a screen reader, where the label is not enough. */
  name?: string;
  /** Asks at once, in the person's own press; false where the browser or the person refused. */
  ask(): Promise<boolean>;
}

/** A button after which the browser itself asks the person; a refusal is said. */
export function AskBrowser({ label, name, ask }: Props) {
  const words = useSites();
  const act = useAct();
  const press = async () => {
    let allowed = true;
    const asked = act.run(async () => {
      allowed = await ask();
    });
    if ((await asked) && !allowed) act.refuse(words.refused);
  };
  return (
    <>
      <button
        type="button"
        class="btn compact"
        aria-label={name}
        disabled={act.busy}
        onClick={() => void press()}
      >
        {label}
      </button>
      <ErrorNote error={act.error} />
    </>
  );
}
