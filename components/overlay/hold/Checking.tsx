import { useWords } from '../words.ts';
import { Head } from './Head.tsx';
import { NativeClose } from './NativeClose.tsx';

/** The verdict is awaited; the message has not left. */
export function Checking() {
  const words = useWords().hold;
  return (
    <>
      <Head title={words.checking}>{words.checkingText}</Head>
      <div class="hold-foot">
        <NativeClose label={words.edit} first />
      </div>
    </>
  );
}
