import type { HoldState } from '../view.ts';
import { useWords } from '../words.ts';
import { Head } from './Head.tsx';
import { NativeClose } from './NativeClose.tsx';

/** The verdict is awaited; the message has not left. */
export function Checking({ hold }: { hold: Extract<HoldState, { kind: 'checking' }> }) {
  const words = useWords().hold;
  return (
    <>
      <Head title={words.checking}>{words.checkingText[hold.verb]}</Head>
      <div class="hold-foot">
        <NativeClose label={words.edit[hold.verb]} first />
      </div>
    </>
  );
}
