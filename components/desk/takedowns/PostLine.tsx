import type { LedgerEntry } from '../../../lib/db/rows.ts';
import type { Register } from '../../../lib/screens/register.ts';
import type { Write } from '../../../lib/screens/write.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import { useAct } from '../../shared/use-act.ts';
import { useTakedowns } from '../words.ts';

interface Props {
  post: LedgerEntry;
  student: string;
  /** `YYYY-MM-DD`; null while it is still there. */
  doneOn: string | null;
  register: Register;
  write: Write;
}

/** One post: where and when it was sent, the way there, and a tick once it is taken down. */
export function PostLine({ post, student, doneOn, register, write }: Props) {
  const words = useTakedowns();
  const { date, moment } = useSpeech();
  const act = useAct();
  const when = moment(post.sentAt, register.settings.timeZone);
  const group = register.groups.find(({ id }) => id === post.group)?.name;
  const href = post.link ?? post.url;
  const done = doneOn !== null;
  const toggle = () =>
    act.run(() => write(done ? 'untickTakedown' : 'tickTakedown', { post: post.id, student }));
  return (
    <li class={done ? 'taken-down' : ''}>
      <label>
        <input type="checkbox" checked={done} onChange={() => void toggle()} />
        <span>
          <b>{platformName(post.platform)}</b> {group && words.group(group)} · {when}
          <small class="sub">
            {post.media ? words.media : words.textOnly}
            {done && ` · ${words.doneOn(date(doneOn))}`}
          </small>
        </span>
      </label>
      {/^https?:/u.test(href) && (
        <a class="btn compact" href={href} target="_blank" rel="noreferrer">
          {post.link ? words.openPost : words.openPlace} <Icon name="external" small />
        </a>
      )}
      <ErrorNote error={act.error} />
    </li>
  );
}
