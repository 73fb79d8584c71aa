import { useWords } from '../words.ts';
import { Head } from './Head.tsx';
import { NativeClose } from './NativeClose.tsx';

/** The message went, but the ledger could not be told: what must be destroyed in June is then the person's to note. */
export function NotNoted() {
  const words = useWords().hold;
  return (
    <>
      <Head title={words.notNoted.title}>{words.notNoted.text}</Head>
      <div class="hold-foot">
        <NativeClose label={words.understood} class="btn btn-main" first />
      </div>
    </>
  );
}
