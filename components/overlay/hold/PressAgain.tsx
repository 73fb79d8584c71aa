import type { HoldState } from '../view.ts';
import { useWords } from '../words.ts';
import { Head } from './Head.tsx';
import { NativeClose } from './NativeClose.tsx';

/** The composer did not empty: the person's next press passes. */
export function PressAgain({ hold }: { hold: Extract<HoldState, { kind: 'press-again' }> }) {
  const words = useWords().hold;
  return (
    <>
      <Head title={words.pressAgain[hold.verb]}>{words.pressAgainText[hold.verb]}</Head>
      <div class="hold-foot">
        <NativeClose label={words.understood} class="btn btn-main" first />
      </div>
    </>
  );
}
