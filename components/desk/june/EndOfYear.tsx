import './end-of-year.css';
import type { JuneView } from '../../../lib/screens/june.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { EraseYear } from '../backup/EraseYear.tsx';
import { isOver } from '../backup/over-years.ts';
import { SectionUp } from '../SectionUp.tsx';
import { ConsentsExport } from './ConsentsExport.tsx';
import { StateMark } from './StateMark.tsx';
import { useJune } from './words.ts';

interface Props {
  page: Page;
  register: Register;
  june: JuneView;
}

/** The end of a school year: what is accepted, what is missing, the consents for the principal, then the erasure. */
export function EndOfYear({ page, register, june }: Props) {
  const { end: words } = useJune();
  const listed = [...register.groups, ...june.cards].map(({ schoolYear }) => schoolYear);
  const years = [...new Set(listed)].sort();
  const gone = register.milestones.filter(({ id }) => id.startsWith('purge|'));
  const { date } = useSpeech();
  return (
    <>
      <SectionUp section="30-juin" />
      <SectionHead title={words.title} sub={words.text} />
      {years.length === 0 && gone.length === 0 && <p>{words.nothing}</p>}
      {years.map((year) => (
        <OneYear key={year} page={page} register={register} june={june} year={year} />
      ))}
      {gone.map(({ id, on }) => (
        <p key={id} class="sub end-gone">
          {id.slice('purge|'.length)} · {words.erased(date(on))}
        </p>
      ))}
    </>
  );
}

function OneYear({ page, register, june, year }: Props & { year: string }) {
  const { end: words, departure } = useJune();
  const cards = june.cards.filter(({ schoolYear }) => schoolYear === year);
  // What is on hold keeps its year from being erased (reading A-10).
  const left = cards.filter(({ state }) => state !== 'accepted');
  const exported = june.consents.find(({ kept }) => kept.record.schoolYear === year);
  const opened = exported?.state === 'accepted';
  const over = isOver(year, register);
  const settled = left.length === 0;
  return (
    <section class="part">
      <h2>{year}</h2>
      <ol class="end-steps">
        <li class={settled ? 'done' : ''}>
          <Icon name={settled ? 'check' : 'ring'} />
          <div>
            <h3>
              {words.steps.confirmed}{' '}
              <span class="frac">{words.all(cards.length - left.length, cards.length)}</span>
            </h3>
            <ul class="end-left">
              {left.map((card) => (
                <li key={card.id}>
                  <a href={`#30-juin/${encodeURIComponent(card.id)}`}>
                    {card.groupName} · {platformName(card.platform)}
                    {card.student !== null && `, ${departure}`}
                  </a>{' '}
                  <StateMark state={card.state} />
                </li>
              ))}
            </ul>
          </div>
        </li>
        <li class={opened ? 'done' : ''}>
          <Icon name={opened ? 'check' : exported ? 'sent' : 'ring'} />
          <div>
            <h3>{words.steps.export}</h3>
            {exported && (
              <p>
                <a href={`#echanges/${exported.kept.id}`}>{words.see}</a>
              </p>
            )}
            <ConsentsExport page={page} year={year} made={exported !== undefined} />
          </div>
        </li>
        <li>
          <Icon name="trash" />
          <div>
            <h3>{words.steps.erase}</h3>
            {!over && <p class="sub">{words.notOver}</p>}
            {over && settled && opened && (
              <EraseYear page={page} register={register} year={year} unsettled={false} />
            )}
          </div>
        </li>
      </ol>
    </section>
  );
}
