import type { LessonEntry, StudentEntry } from '../../../lib/db/rows.ts';
import { useSpeech } from '../../shared/language.ts';
import { Pager } from '../../shared/Pager.tsx';
import { usePaging } from '../../shared/paging.ts';
import { platformName } from '../../shared/platform-name.ts';
import { useShared } from '../../shared/words.ts';
import { phraseOf } from './phrase.ts';
import { useLessons } from './words.ts';

interface Props {
  title: string;
  text: string;
  empty: string;
  lessons: readonly LessonEntry[];
  names: ReadonlyMap<string, StudentEntry>;
  busy: boolean;
  onForget(lesson: LessonEntry): void;
}

/** Lessons of one kind: the word among its neighbours, where it counts, since when. */
export function LessonList({ title, text, empty, lessons, names, busy, onForget }: Props) {
  const { desk: words } = useLessons();
  const shared = useShared();
  const { date } = useSpeech();
  const paging = usePaging(lessons);
  return (
    <section class="lessons">
      <h2>{title}</h2>
      <p class="sub">{lessons.length === 0 ? empty : text}</p>
      {lessons.length > 0 && (
        <ul class="cards-list">
          {paging.shown.map((lesson) => (
            <li key={lesson.id}>
              <div>
                <Phrase lesson={lesson} whose={names.get(lesson.student ?? '')} />
                <small class="sub">
                  {lesson.platform === null
                    ? words.everywhere
                    : words.place(platformName(lesson.platform))}{' '}
                  · {words.since(date(lesson.learntOn))}
                </small>
                {lesson.url !== null && <small class="sub address">{lesson.url}</small>}
              </div>
              <button
                type="button"
                class="quiet"
                disabled={busy}
                aria-label={shared.removeItem(phraseOf(lesson))}
                onClick={() => onForget(lesson)}
              >
                {shared.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Pager paging={paging} />
    </section>
  );
}

function Phrase({ lesson, whose }: { lesson: LessonEntry; whose: StudentEntry | undefined }) {
  const { kind, word, before, after } = lesson;
  if (kind === 'nickname') {
    return (
      <p>
        <b>{word}</b>
        {whose && ` · ${whose.firstName} ${whose.lastName}`}
      </p>
    );
  }
  return (
    <p>
      {before !== '' || after !== '' ? '… ' : ''}
      {before}
      <b>{word}</b>
      {after}
      {before !== '' || after !== '' ? ' …' : ''}
    </p>
  );
}
