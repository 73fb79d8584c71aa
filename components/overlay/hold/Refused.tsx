import { useState } from 'preact/hooks';
import { Passage } from '../Passage.tsx';
import { trusted } from '../trusted.ts';
import type { HoldState, OverlayActions } from '../view.ts';
import { useWords } from '../words.ts';
import { Anyway } from './Anyway.tsx';
import { Head } from './Head.tsx';
import { NativeClose } from './NativeClose.tsx';

interface Props {
  hold: Extract<HoldState, { kind: 'rewrite-refused' }>;
  actions: OverlayActions;
}

/** The site kept another text than ours: said plainly, the correction can be copied. */
export function Refused({ hold, actions }: Props) {
  const words = useWords().hold;
  const [copied, setCopied] = useState(false);
  const [anyway, setAnyway] = useState(false);
  if (anyway) {
    return <Anyway verb={hold.verb} actions={actions} onBack={() => setAnyway(false)} />;
  }
  return (
    <>
      <Head title={words.nothingSent[hold.verb]}>
        {copied ? words.correctionCopied : words.refused}
      </Head>
      <div class="hold-body">
        <p class="quote">
          <Passage pieces={[{ text: hold.corrected, mark: null }]} quoted />
        </p>
      </div>
      <div class="hold-foot">
        <NativeClose label={words.edit[hold.verb]} class="btn btn-main" first />
        <button
          type="button"
          class="btn btn-bare"
          onClick={trusted(() => void actions.copy(hold.corrected).then(setCopied))}
        >
          {words.copyCorrection}
        </button>
        <button type="button" class="btn btn-quiet" onClick={trusted(() => setAnyway(true))}>
          {words.anyway[hold.verb]}
        </button>
      </div>
    </>
  );
}
