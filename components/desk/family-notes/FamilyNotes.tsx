import './family-notes.css';
import { useState } from 'preact/hooks';
import type { FamilyNotesScreen } from '../../../lib/screens/family-notes.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { useSpeech } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import { useAct } from '../../shared/use-act.ts';
import { WindowTop } from '../../shared/WindowTop.tsx';
import { NoteCard } from './NoteCard.tsx';
import { useFamilyNotes } from './words.ts';

interface Props {
  screen: FamilyNotesScreen;
  register: Register;
  onDone(): void;
}

/** A draft about several students as one text for each parent, copied in turn. */
export function FamilyNotes({ screen, register, onDone }: Props) {
  const words = useFamilyNotes();
  const { number } = useSpeech();
  const opening = useAct();
  const [copied, setCopied] = useState<ReadonlySet<string>>(new Set());
  const view = screen.view.value;
  if (view.kind === 'loading') return null;
  if (view.kind === 'failed') {
    return (
      <main class="families">
        <ErrorNote error={view.error} />
      </main>
    );
  }
  const { platform, notes } = view.about;
  const mark = (student: string, done: boolean) => {
    const others = [...copied].filter((each) => each !== student);
    setCopied(new Set(done ? [...others, student] : others));
  };
  return (
    <main class="families">
      <WindowTop />
      <header>
        <h1>{words.title}</h1>
        <p class="sub">{notes.length === 0 ? words.none : words.text}</p>
      </header>
      {notes.map((note) => {
        const { firstName = '', lastName = '' } = register.names.get(note.student) ?? {};
        return (
          <NoteCard
            key={note.student}
            note={note}
            name={`${firstName} ${lastName}`}
            judge={(text) => screen.judge(platform, note.student, text)}
            copied={copied.has(note.student)}
            onCopied={(done) => mark(note.student, done)}
          />
        );
      })}
      <ErrorNote error={opening.error} />
      <footer class="families-foot">
        <span class="hint" role="status">
          {notes.length > 0 && words.progress(number(copied.size), number(notes.length))}
        </span>
        <button
          type="button"
          class="btn"
          disabled={opening.busy}
          onClick={() => void opening.run(() => screen.open(platform))}
        >
          {words.open(platformName(platform))}
        </button>
        <button type="button" class="btn primary" onClick={onDone}>
          {words.done}
        </button>
        <span class="hint kept">{words.kept}</span>
      </footer>
    </main>
  );
}
