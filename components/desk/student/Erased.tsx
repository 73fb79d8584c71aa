import type { ErasureProof } from '../../../lib/messages.ts';
import { useSpeech } from '../../shared/language.ts';
import { useStudent } from './words.ts';

interface Props {
  proof: ErasureProof;
  home: string;
  onSave(): Promise<void>;
}

/** After the erasure: what stays, and the proof to save. */
export function Erased({ proof, home, onSave }: Props) {
  const words = useStudent();
  const { date } = useSpeech();
  return (
    <>
      <h1>{words.erase.done}</h1>
      <p role="status">
        {date(proof.on)} · {words.erase.stays(proof.counts.posts)}
      </p>
      <ul class="proof">
        {words.proof.counts(proof.counts).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="hint proof-link">{words.proof.chain(proof.seq, proof.digest)}</p>
      <p>{words.erase.proofText}</p>
      <div class="btns">
        <button type="button" class="btn primary" onClick={() => void onSave()}>
          {words.erase.proof}
        </button>
        <a class="btn" href={home}>
          {words.erase.back}
        </a>
      </div>
    </>
  );
}
