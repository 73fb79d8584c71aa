import type { JuneCard } from '../../../lib/screens/june.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { platformName } from '../../shared/platform-name.ts';
import { Bar } from './Bar.tsx';
import { useCardWords } from './card-words.ts';
import { StateMark } from './StateMark.tsx';
import { useJune } from './words.ts';

interface Props {
  card: JuneCard;
  register: Register;
  /** The one that needs a hand first. */
  primary: boolean;
}

/** A group on a platform: how far its list is, and the way on. */
export function Card({ card, register, primary }: Props) {
  const words = useJune();
  const wordsOf = useCardWords();
  const { title, text, act, href } = wordsOf(card, register);
  const name = `${card.groupName} · ${platformName(card.platform)}`;
  return (
    <article class="june-card">
      <header>
        <h2>
          {card.groupName} <span>·</span> {platformName(card.platform)}
          {card.student !== null && `, ${words.departure}`}
        </h2>
        <StateMark state={card.state} />
      </header>
      <Bar steps={card.steps} />
      <p class="at">
        <b>{title}</b>
      </p>
      <p class="txt">{text}</p>
      <a
        class={`btn ${primary ? 'primary' : ''}`}
        href={href}
        aria-label={words.card.of(act, name)}
      >
        {act}
      </a>
    </article>
  );
}
