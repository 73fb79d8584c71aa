import './chase.css';
import { type Chased, chaseList } from '../../../lib/destruction/office/chase.ts';
import type { KeptRecord } from '../../../lib/records/read-records.ts';
import { CopyText } from '../../shared/CopyText.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { Pager } from '../../shared/Pager.tsx';
import { usePaging } from '../../shared/paging.ts';
import { platformName } from '../../shared/platform-name.ts';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { useAct } from '../../shared/use-act.ts';
import type { OfficeProps } from '../Office.tsx';
import { StateMark } from '../StateMark.tsx';
import { useOffice, useReport, useSchool } from '../words.ts';

/** One calm draft a person; nothing is sent from here. */
export function Chase(props: OfficeProps) {
  const { view, office, rest } = props;
  const { chase: words } = useReport();
  const { sections } = useOffice();
  const people = chaseList(view.cells, view.members);
  const paging = usePaging(people, 40);
  const answers = rest[0] === 'reponses' ? office.toSend.value : [];
  return (
    <>
      <SectionHead title={sections.relances} sub={words.text} />
      {answers.length > 0 && (
        <section class="chase-answers">
          <h2>{words.answers}</h2>
          <p class="sub">{words.answersText}</p>
          <ul class="chased">
            {answers.map((kept) => (
              <Answer key={kept.id} {...props} kept={kept} />
            ))}
          </ul>
        </section>
      )}
      {people.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <ul class="chased">
          {paging.shown.map((chased) => (
            <Person key={chased.owner} {...props} chased={chased} />
          ))}
        </ul>
      )}
      <Pager paging={paging} />
    </>
  );
}

function Person({ chased, office, register, view }: OfficeProps & { chased: Chased }) {
  const { chase: words } = useReport();
  const { states, leaves } = useSchool();
  const { date } = useSpeech();
  const act = useAct();
  const { person, email, cells, leavesOn } = chased;
  const lines = cells
    .map(({ group, platform, state }) => words.line(group, platformName(platform), states[state]))
    .join('\n');
  const text = words.body(person, lines, date(leavesOn ?? view.due), register.settings.person);
  const subject = words.subject(view.year);
  const draft = () =>
    act.run(() => office.saveLetter({ kept: null, register, to: email, subject, text }));
  return (
    <li>
      <div>
        <b>{person}</b>{' '}
        <span class="sub">
          {email || words.noEmail}
          {leavesOn && ` · ${leaves(date(leavesOn))}`}
        </span>
        <ul class="chased-cells">
          {cells.map(({ group, platform, state }) => (
            <li key={`${group}${platform}`}>
              {group}, {platformName(platform)} <StateMark state={state} />
            </li>
          ))}
        </ul>
        <details>
          <summary>{words.see}</summary>
          <p class="letter">{text}</p>
        </details>
        <ErrorNote error={act.error} />
      </div>
      <div class="btns">
        <Draft person={person} busy={act.busy} onDraft={draft} />
        <CopyText text={text} label={words.copy} done={words.copied} />
      </div>
    </li>
  );
}

/** A signed answer as a draft to the person whose key it answers. */
function Answer({ kept, office, page, register, view }: OfficeProps & { kept: KeptRecord }) {
  const { chase: words } = useReport();
  const act = useAct();
  const to = kept.record.kind === 'decisions' ? kept.record.body.to : '';
  const received = view.received.find((each) => each.kept.signer === to);
  const person = received?.person ?? '';
  const email = view.members.find(({ id }) => id === received?.staff)?.email ?? '';
  const text = words.answerBody(person, register.settings.person);
  const draft = () =>
    act.run(async () => {
      const subject = words.answerSubject;
      await office.saveLetter({ kept, register, to: email, subject, text });
      await page.write('noteDelivered', { records: [kept.id], by: 'mail' });
    });
  return (
    <li>
      <div>
        <b>{person}</b> <span class="sub">{email || words.noEmail}</span>
        <ErrorNote error={act.error} />
      </div>
      <Draft person={person} busy={act.busy} onDraft={draft} />
    </li>
  );
}

interface DraftProps {
  person: string;
  busy: boolean;
  onDraft(): Promise<unknown>;
}

/** A draft of a letter, as a file for the person's own mail program. */
function Draft({ person, busy, onDraft }: DraftProps) {
  const { chase: words } = useReport();
  return (
    <button
      type="button"
      class="btn"
      aria-label={words.draftOf(person)}
      disabled={busy}
      onClick={() => void onDraft()}
    >
      <Icon name="mail" /> {words.draft}
    </button>
  );
}
