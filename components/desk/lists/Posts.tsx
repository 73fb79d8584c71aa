import './lists.css';
import type { LedgerEntry } from '../../../lib/db/rows.ts';
import { Confirm } from '../../shared/Confirm.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import type { SectionProps } from '../Desk.tsx';
import { useDesk } from '../words.ts';

const namesShown = 3;

/** The ledger, latest first: where, when, about whom; never the text. */
export function Posts({ page, register }: SectionProps) {
  const { sections, posts: words } = useDesk();
  const { moment, list } = useSpeech();
  const whom = ({ students }: LedgerEntry) => {
    const names = students.flatMap((id) => register.names.get(id)?.firstName ?? []);
    if (names.length === 0) return words.nobody;
    const shown = names.slice(0, namesShown);
    const rest = names.length - shown.length;
    return rest === 0 ? list(shown) : words.others(shown.join(', '), rest);
  };
  const decision = ({ decided, release }: LedgerEntry) => {
    if (release) return words.release[release];
    return decided ? words.decided[decided] : words.erased;
  };
  const groupName = (id: string | null) => register.groups.find((each) => each.id === id)?.name;
  return (
    <>
      <header class="head">
        <div>
          <h1>{sections.publications}</h1>
          <p class="sub">{words.text}</p>
        </div>
      </header>
      {register.posts.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <table class="data stack-narrow ledger">
          <thead>
            <tr>
              <th scope="col">{words.date}</th>
              <th scope="col">{words.place}</th>
              <th scope="col">{words.students}</th>
              <th scope="col">{words.media}</th>
              <th scope="col">{words.decision}</th>
              <th scope="col">
                <span class="vh">{words.open}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {register.posts.map((post) => (
              <tr key={post.id}>
                <td class="when">{moment(post.sentAt, register.settings.timeZone)}</td>
                <td>
                  <b>{platformName(post.platform)}</b> {groupName(post.group)}
                </td>
                <td>{whom(post)}</td>
                <td>
                  <span class="with-icon">
                    <Icon name={post.media ? 'photo' : 'text'} />
                    {post.media ? words.withMedia : words.textOnly}
                  </span>
                </td>
                <td class="meta">
                  {decision(post)}{' '}
                  {post.release && (
                    <Confirm
                      label={words.erase}
                      question={words.eraseNote}
                      act={words.erase}
                      onAct={() => page.write('eraseRelease', { id: post.id })}
                    />
                  )}
                </td>
                <td class="end">
                  {/^https?:/u.test(post.url) && (
                    <a
                      class="icon-btn"
                      href={post.url}
                      target="_blank"
                      rel="noreferrer"
                      aria-label={words.open}
                    >
                      <Icon name="external" />
                    </a>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {register.posts.length >= page.posts.value && (
        <button
          type="button"
          class="btn more"
          onClick={() => {
            page.posts.value += 50;
            void page.reload();
          }}
        >
          {words.more}
        </button>
      )}
    </>
  );
}
