import type { Pack } from '../../../lib/policy/schema.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Answer } from '../../../lib/verdict/where-to-write.ts';
import { AnswerRow } from './AnswerRow.tsx';
import { useWhere } from './words.ts';

interface Props {
  page: Page;
  pack: Pack;
  /** Those that the person added. */
  sites: readonly string[];
  answers: readonly Answer[];
}

/** The places where it may be written; those where it may not are folded below. */
export function AnswerList({ page, pack, sites, answers }: Props) {
  const words = useWhere();
  const fit = answers.filter(({ level, status }) => level !== 'hold' && isOpen(status));
  const others = answers.filter((each) => !fit.includes(each));
  const row = (answer: Answer) => (
    <AnswerRow
      key={`${answer.platform} ${answer.officialPage}`}
      page={page}
      pack={pack}
      sites={sites}
      answer={answer}
    />
  );
  return (
    <section class="answers" aria-live="polite">
      {fit.length === 0 ? <p>{words.none}</p> : <ul>{fit.map(row)}</ul>}
      <details>
        <summary>{words.others(others.length)}</summary>
        <ul>{others.map(row)}</ul>
      </details>
    </section>
  );
}

/** Whether the pack lets the place be used at all: advice on a platform that is ruled out is no way on (4.0). */
function isOpen(status: Answer['status']): boolean {
  return status !== 'forbidden' && status !== 'authorisation-required';
}
