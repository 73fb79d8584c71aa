import '../lists/lists.css';
import './lessons.css';
import { useState } from 'preact/hooks';
import type { LessonEntry } from '../../../lib/db/rows.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useFocus } from '../../shared/use-focus.ts';
import type { SectionProps } from '../Desk.tsx';
import { useDesk } from '../words.ts';
import { AddNickname } from './AddNickname.tsx';
import { LessonList } from './LessonList.tsx';
import { lessonOf } from './lesson-of.ts';
import { phraseOf } from './phrase.ts';
import { useLessons } from './words.ts';

/** What Vigie learnt; each lesson can be taken back, and that be undone. */
export function Lessons({ page, register }: SectionProps) {
  const { sections } = useDesk();
  const { desk: words } = useLessons();
  const act = useAct();
  const [last, setLast] = useState<{ lesson: LessonEntry; undone: boolean } | null>(null);
  const status = useFocus<HTMLDivElement>(last, '[tabindex], button');
  const forget = (lesson: LessonEntry) =>
    void act
      .run(() => page.write('forgetLesson', { id: lesson.id }))
      .then((done) => done && setLast({ lesson, undone: false }));
  const undo = (lesson: LessonEntry) =>
    void act
      .run(() => page.write('learn', { lesson: lessonOf(lesson) }))
      .then((done) => done && setLast({ lesson, undone: true }));
  const ofKind = (kind: LessonEntry['kind']) =>
    register.lessons.filter((lesson) => lesson.kind === kind);
  return (
    <>
      <SectionHead title={sections.mots} sub={words.text} />
      <div ref={status} class="lesson-status" role="status">
        {last && (
          <p tabIndex={last.undone ? -1 : undefined}>
            {(last.undone ? words.undone : words.forgotten)(phraseOf(last.lesson))}{' '}
            {!last.undone && (
              <button
                type="button"
                class="quiet"
                disabled={act.busy}
                onClick={() => undo(last.lesson)}
              >
                {words.undo}
              </button>
            )}
          </p>
        )}
      </div>
      <ErrorNote error={act.error} />
      <LessonList
        title={words.nobody}
        text={words.nobodyText}
        empty={words.nobodyEmpty}
        lessons={ofKind('nobody')}
        names={register.names}
        busy={act.busy}
        onForget={forget}
      />
      <LessonList
        title={words.nicknames}
        text={words.nicknamesText}
        empty={words.nicknamesEmpty}
        lessons={ofKind('nickname')}
        names={register.names}
        busy={act.busy}
        onForget={forget}
      />
      <AddNickname page={page} register={register} />
    </>
  );
}
