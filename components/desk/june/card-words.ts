import type { JuneCard } from '../../../lib/screens/june.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { useSpeech } from '../../shared/language.ts';
import { stepIds } from './steps.ts';
import { useJune } from './words.ts';

interface CardWords {
  title: string;
  text: string;
  act: string;
  href: string;
}

/** What a card says of its list, and where its button leads. */
export function useCardWords(): (card: JuneCard, register: Register) => CardWords {
  const words = useJune();
  const { date } = useSpeech();
  return (card, register) => {
    const { card: said } = words;
    const { confirmation, posts, held, state } = card;
    const open = `#30-juin/${encodeURIComponent(card.id)}`;
    const signed = confirmation ? `#echanges/${confirmation.kept.id}` : open;
    const answer = confirmation?.answers[0];
    const now = stepIds.find((id) => card.steps[id].state === 'now') ?? 'keep';
    const at = words.at(stepIds.indexOf(now) + 1, words.steps[now]);
    const student = card.student === null ? undefined : register.names.get(card.student);
    const left =
      student?.leftOn != null
        ? [said.left(`${student.firstName} ${student.lastName}`, date(student.leftOn))]
        : [];
    const notes = [...left, ...(held > 0 ? [said.held(held)] : [])];
    switch (state) {
      case 'not-due':
        return {
          title: at,
          text: [...notes, said.seen(posts.all)].join(' '),
          act: said.start,
          href: open,
        };
      case 'in-progress':
      case 'late': {
        const progress = card.nothing ? said.nothing : said.progress(posts.done, posts.all);
        return { title: at, text: [`${progress}.`, ...notes].join(' '), act: said.go, href: open };
      }
      case 'returned':
        return {
          title: at,
          text: [...left, said.writes(answer?.comment ?? '')].join(' '),
          act: said.correct,
          href: open,
        };
      case 'signed':
        return {
          title: said.notGiven(date(confirmation?.kept.record.issuedOn ?? '')),
          text: [...left, said.notGivenText].join(' '),
          act: said.see,
          href: signed,
        };
      case 'confirmed':
        return {
          title: said.given(date(confirmation?.kept.delivered?.on ?? '')),
          text: [...left, said.givenText].join(' '),
          act: said.see,
          href: signed,
        };
      case 'on-hold':
      case 'accepted':
        return {
          title: said.accepted(date(answer?.on ?? '')),
          text: [...left, said.acceptedText].join(' '),
          act: said.proof,
          href: signed,
        };
    }
  };
}
