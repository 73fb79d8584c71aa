import type { Piece } from './pieces.ts';
import { useWords } from './words.ts';

/** A removal that ends a sentence, or is as long as one, is told as a sentence. */
const wholeSentence = /[.!?…]\s*$|(\S+\s+){3}\S/;

/** A run of the draft, its marks drawn; quoted unless it is the whole draft. */
export function Passage({ pieces, quoted }: { pieces: readonly Piece[]; quoted?: boolean }) {
  const words = useWords();
  const [open = '', close = ''] = words.quote('\0').split('\0');
  return (
    <span class="passage">
      {quoted && open}
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their order
        <Run key={index} piece={piece} />
      ))}
      {quoted && close}
    </span>
  );
}

function Run({ piece: { text, mark } }: { piece: Piece }) {
  const words = useWords();
  switch (mark) {
    case 'hold':
    case 'advise':
      return <mark class={`m-${mark}`}>{text}</mark>;
    case 'ins':
      return <ins>{text}</ins>;
    case 'del':
      return <del>{text}</del>;
    case 'gone':
      return (
        <span class="gone">
          {wholeSentence.test(text) ? words.hold.sentenceGone : words.hold.wordsGone}
        </span>
      );
    case null:
      return <>{text}</>;
  }
}
