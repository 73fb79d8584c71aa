import { useState } from 'preact/hooks';
import { trusted } from '../trusted.ts';
import type { HoldState, OverlayActions } from '../view.ts';
import { useWords } from '../words.ts';
import { Anyway } from './Anyway.tsx';
import { Head } from './Head.tsx';
import { NativeClose } from './NativeClose.tsx';
import { Primary } from './Primary.tsx';

interface Props {
  hold: Extract<HoldState, { kind: 'question' }>;
  actions: OverlayActions;
}

/** One question, once a place; it is answered in Vigie's own window, which no page can draw over. */
export function Question({ hold, actions }: Props) {
  const words = useWords().hold;
  const [anyway, setAnyway] = useState(false);
  if (anyway) {
    return <Anyway verb={hold.verb} actions={actions} onBack={() => setAnyway(false)} />;
  }
  return (
    <>
      <Head title={words.before[hold.verb]}>{words.question[hold.question]}</Head>
      <div class="hold-foot">
        <Primary away label={words.answer} onAct={() => actions.answer(hold.question)} />
        <NativeClose label={words.edit[hold.verb]} />
        <button type="button" class="btn btn-quiet" onClick={trusted(() => setAnyway(true))}>
          {words.anyway[hold.verb]}
        </button>
      </div>
    </>
  );
}
