import { useState } from 'preact/hooks';
import { trusted } from '../trusted.ts';
import type { HoldState, OverlayActions } from '../view.ts';
import { useWords } from '../words.ts';
import { Head } from './Head.tsx';
import { NativeClose } from './NativeClose.tsx';
import { Primary } from './Primary.tsx';

interface Props {
  hold: Extract<HoldState, { kind: 'gone' }>;
  actions: OverlayActions;
}

/** No verdict came. The text is kept: copied first, then the page is loaded again. */
export function Gone({ hold, actions }: Props) {
  const words = useWords().hold;
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () => void actions.copy(hold.text).then(setCopied);
  const said = copied === null ? words.gone[hold.cause] : copied ? words.copied : words.notCopied;
  return (
    <>
      <Head title={words.nothingSent} out>
        {said}
      </Head>
      <div class="hold-foot">
        {copied ? (
          <Primary key="reload" icon="refresh" label={words.reload} onAct={actions.reload} />
        ) : (
          <Primary key="copy" icon="copy" label={words.copyText} onAct={copy} />
        )}
        <button
          type="button"
          class="btn btn-bare"
          onClick={trusted(() => (copied ? copy() : actions.reload()))}
        >
          {copied ? words.copyText : words.reload}
        </button>
        <NativeClose label={words.close} class="btn btn-quiet" />
      </div>
    </>
  );
}
