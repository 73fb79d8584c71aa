import { useContext } from 'preact/hooks';
import { platformById } from '../../../lib/platforms/index.ts';
import { siteHost } from '../../../lib/platforms/site.ts';
import type { Pack } from '../../../lib/policy/schema.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Answer } from '../../../lib/verdict/where-to-write.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Icon } from '../../shared/icon.tsx';
import { LanguageContext } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import { useAct } from '../../shared/use-act.ts';
import { useWhere } from './words.ts';

const icons = { clear: 'check', advise: 'warn', hold: 'eyeOff' } as const;

interface Props {
  page: Page;
  pack: Pack;
  /** Those that the person added. */
  sites: readonly string[];
  answer: Answer;
}

/** One place: whether, why, and a way to it. */
export function AnswerRow({ page, pack, sites, answer }: Props) {
  const words = useWhere();
  const lang = useContext(LanguageContext);
  const opening = useAct();
  const { platform, level, status, officialPage } = answer;
  const clauses = pack.clauses.filter(({ id }) => answer.clauses.includes(id));
  const name = platformName(platform);
  const conditions = [
    words.levels[level],
    status === 'exempt' ? words.workAccount : null,
    answer.consent ? words.withConsent(answer.consent) : null,
  ];
  // The pack's own address of an ENT is no school's.
  const here = siteHost(platform) === null || sites.some((each) => each === platform);
  const canOpen = here && level !== 'hold' && !officialPage && platformById(platform).home !== null;
  return (
    <li class={`answer is-${level}`}>
      <Icon name={icons[level]} />
      <div>
        <b>{officialPage ? words.officialPage(name) : name}</b>
        <p class="answer-level">{conditions.filter((each) => each !== null).join(', ')}</p>
        {clauses.map((clause) => (
          <p key={clause.id} class="sub">
            <a href="options.html#clauses">{clause.id}</a> {clause[lang]}
          </p>
        ))}
        {clauses.length === 0 && <p class="sub">{words.silent}</p>}
        <ErrorNote error={opening.error} />
      </div>
      {canOpen && (
        <button
          type="button"
          class="btn compact"
          onClick={() => void opening.run(() => page.openPlatform(platform))}
        >
          {words.open(name)}
        </button>
      )}
    </li>
  );
}
