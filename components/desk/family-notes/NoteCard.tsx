import { useEffect, useId, useState } from 'preact/hooks';
import type { PageVerdict } from '../../../lib/messages.ts';
import type { FamilyNotesView } from '../../../lib/screens/family-notes.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Icon } from '../../shared/icon.tsx';
import { NoteReasons } from './NoteReasons.tsx';
import { useFamilyNotes } from './words.ts';

type Note = Extract<FamilyNotesView, { kind: 'ready' }>['about']['notes'][number];
interface Props {
  note: Note;
  /** First and last name: the window is Vigie's own. */
  name: string;
  judge(text: string): Promise<PageVerdict>;
  copied: boolean;
  onCopied(copied: boolean): void;
}

/** A note is read again this long after the last key, in milliseconds. */
const pause = 250;

/** The text for one parent: it can be changed, is judged as it stands, and copied. */
export function NoteCard({ note, name, judge, copied, onCopied }: Props) {
  const words = useFamilyNotes();
  const id = useId();
  const [text, setText] = useState(note.text);
  const [judged, setJudged] = useState<{ text: string; verdict: PageVerdict } | null>(null);
  const [error, setError] = useState<unknown>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `judge` is new each time; the text is what counts
  useEffect(() => {
    let late = false;
    const timer = setTimeout(
      () =>
        judge(text).then(
          (verdict) => !late && setJudged({ text, verdict }),
          (thrown: unknown) => !late && setError(thrown),
        ),
      judged === null ? 0 : pause,
    );
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [text]);
  const mixed = note.mixed.filter((sentence) => text.includes(sentence));
  const verdict = judged?.text === text ? judged.verdict : null;
  const isHeld = mixed.length > 0 || verdict?.level === 'hold';
  const act = isHeld ? words.copyAnyway : words.copy;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => onCopied(true),
      () => setError(words.notCopied),
    );
  return (
    <section class={copied ? 'family-note is-copied' : 'family-note'} aria-labelledby={id}>
      <h2 id={id}>
        <Icon name="parent" /> {words.noteFor(name)}
      </h2>
      <textarea
        aria-label={words.note(name)}
        rows={Math.min(10, text.split('\n').length + Math.ceil(text.length / 70))}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          onCopied(false);
        }}
      />
      {mixed.map((sentence) => (
        <div key={sentence} class="family-mixed">
          <Icon name="warn" small />
          <p>{words.mixed(sentence)}</p>
        </div>
      ))}
      {verdict && <NoteReasons verdict={verdict} />}
      <ErrorNote error={error} />
      <div class="family-act">
        <span class="sub" role="status">
          {copied && words.copied}
          {!copied && (verdict ? !isHeld && words.ready : words.checking)}
        </span>
        <button
          type="button"
          class={isHeld || copied ? 'btn' : 'btn primary'}
          aria-label={words.copyFor(act, name)}
          onClick={copy}
        >
          {act}
        </button>
      </div>
    </section>
  );
}
