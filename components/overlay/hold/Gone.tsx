import { useState } from 'preact/hooks';
import { trusted } from '../trusted.ts';
import type { HoldState, OverlayActions } from '../view.ts';
import { useWords } from '../words.ts';
import { Anyway } from './Anyway.tsx';
import { Head } from './Head.tsx';
import { NativeClose } from './NativeClose.tsx';
import { Primary } from './Primary.tsx';

interface Props {
  hold: Extract<HoldState, { kind: 'gone' }>;
  actions: OverlayActions;
}

/** No verdict came. The text is kept: the page is loaded again only once it was copied. */
export function Gone({ hold, actions }: Props) {
  const words = useWords().hold;
  const [copied, setCopied] = useState<boolean | null>(null);
  const [anyway, setAnyway] = useState(false);
  const copy = () => void actions.copy(hold.text).then(setCopied);
  const file = hold.verb === 'attach';
  const gone = (file ? words.fileGone : words.gone)[hold.cause];
  const said = copied === null ? gone : copied ? words.copied : words.notCopied;
  if (anyway) {
    return <Anyway verb={hold.verb} actions={actions} onBack={() => setAnyway(false)} />;
  }
  return (
    <>
      <Head title={words.nothingSent[hold.verb]} out>
        {said}
      </Head>
      <div class="hold-foot">
        {hold.cause === 'locked' ? (
          <Primary label={words.unlock} away onAct={actions.unlock} />
        ) : copied || file ? (
          <Primary key="reload" icon="refresh" label={words.reload} onAct={actions.reload} />
        ) : (
          <Primary key="copy" icon="copy" label={words.copyText} onAct={copy} />
        )}
        <NativeClose label={words.close} class="btn btn-bare" />
        {hold.cause !== 'updated' && (
          <button type="button" class="btn btn-quiet" onClick={trusted(() => setAnyway(true))}>
            {words.anyway[hold.verb]}
          </button>
        )}
      </div>
    </>
  );
}
