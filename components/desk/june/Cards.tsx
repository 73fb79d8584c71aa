import { daysTo } from '../../../lib/destruction/due.ts';
import type { JuneView } from '../../../lib/screens/june.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import { useDesk } from '../words.ts';
import { Card } from './Card.tsx';
import { Exports } from './Exports.tsx';
import { useJune } from './words.ts';

interface Props {
  page: Page;
  june: JuneView;
  register: Register;
}

/** Every list of the year, gravest first; what is spared is said, and what Vigie cannot know. */
export function Cards({ page, june, register }: Props) {
  const { sections } = useDesk();
  const words = useJune();
  const { weekday, list } = useSpeech();
  const { cards, spared, lastDay, due } = june;
  const days = daysTo(lastDay, register.today);
  const first = cards.findIndex(({ state }) => state !== 'accepted' && state !== 'confirmed');
  return (
    <>
      <header class="head wide">
        <div>
          <h1>{sections['30-juin']}</h1>
          <p class="sub">
            {days <= 60 ? (days < 0 ? words.past(-days) : words.left(days)) : words.notYet}{' '}
            {days <= 60 && words.due(weekday(due))}
          </p>
        </div>
        <a class="btn" href="#30-juin/terminer">
          {words.end.open}
        </a>
      </header>
      {cards.length === 0 && <p>{words.empty}</p>}
      <div class="june-cards">
        {cards.map((card, index) => (
          <Card key={card.id} card={card} register={register} primary={index === first} />
        ))}
      </div>
      <Exports page={page} register={register} />
      <div class="june-foot">
        {spared.length > 0 && (
          <p>
            <Icon name="barred" /> {words.spared(list(spared.map(platformName)))} (5.9).
          </p>
        )}
        <p class="hint">{words.honesty}</p>
      </div>
    </>
  );
}
