import { useContext } from 'preact/hooks';
import type { JuneCard } from '../../../lib/screens/june.ts';
import { useAccesses } from '../../access/words.ts';
import { LanguageContext, useSpeech } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import { useJune } from '../june/words.ts';
import { useRecordName } from '../records/record-name.ts';
import { useRecordWords } from '../records/words.ts';
import type { Line } from './Today.tsx';
import type { YearTask } from './year-tasks.ts';

/** The lines of the year end and of the exchanges. */
export function useYearLines(): (task: YearTask) => Line {
  const { today: june } = useJune();
  const { today: words, record, kinds, states } = useRecordWords();
  const { today: access } = useAccesses();
  const lang = useContext(LanguageContext);
  const nameOf = useRecordName();
  const { date, list } = useSpeech();
  const namesOf = (cards: readonly JuneCard[]) =>
    list(cards.map(({ groupName, platform }) => `${groupName} · ${platformName(platform)}`));
  return (task) => {
    switch (task.kind) {
      case 'returned': {
        const { kept, answers } = task.given;
        const { about, id } = kept;
        const confirms = kept.kind === 'destruction-confirmation' && about !== null;
        return {
          title: confirms ? words.returned : `${kinds[kept.kind]} · ${states.returned}`,
          text: `${nameOf(kept.record)} · ${record.comment(answers[0]?.comment ?? '')}`,
          act: words.correct,
          href: confirms ? `#30-juin/${encodeURIComponent(about)}` : `#echanges/${id}`,
        };
      }
      case 'late-lists':
        return {
          title: june.late(task.cards.length),
          text: june.lateText(namesOf(task.cards), date(task.due)),
          act: june.lists,
          href: '#30-juin',
        };
      case 'unknown-key':
        return {
          title: words.unknownKey,
          text: words.unknownKeyText,
          act: words.compare,
          href: '#echanges',
        };
      case 'answered': {
        const { kept, state } = task.given;
        return {
          title: state === 'refused' ? words.refused : words.accepted,
          text: `${kinds[kept.kind]}, ${nameOf(kept.record)} · ${states[state]}`,
          act: words.see,
          href: `#echanges/${kept.id}`,
        };
      }
      case 'june':
        return {
          title: june.left(task.days),
          text: june.open(task.cards.length, namesOf(task.cards)),
          act: june.lists,
          href: '#30-juin',
        };
      case 'own-access': {
        const { about, line } = task;
        const { template, until, next } = line;
        const system = template[lang];
        const ends = about === 'ending' && until !== null;
        const [title, text] = {
          ending: [ends ? access.ending(system, until) : system, access.endingText],
          review: [access.review(system), access.reviewText],
          cancellation: [access.cancel(system), next ? access.nextStep(next[lang]) : ''],
        }[about] as [string, string];
        return {
          title,
          text,
          act: access.act,
          href: `#acces/${line.access.id}`,
        };
      }
      case 'to-give':
        return {
          title: words.toGive(task.count),
          text: words.toGiveText,
          act: words.give,
          href: '#echanges',
        };
    }
  };
}
