import type { LedgerEntry } from '../../../lib/db/rows.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { Confirm } from '../../shared/Confirm.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import { useDesk } from '../words.ts';
import { PostLink } from './PostLink.tsx';
import { usePostWords } from './words.ts';

interface Props {
  page: Page;
  register: Register;
  post: LedgerEntry;
}

const namesShown = 3;

/** One post: where, when, about whom, how it was decided, and what can be done about it. */
export function PostRow({ page, register, post }: Props) {
  const words = usePostWords();
  const { spaces } = useDesk().places;
  const { moment, list } = useSpeech();
  const { groups, places, names, settings } = register;
  const group = groups.find(({ id }) => id === post.group)?.name;
  const place = places.find(({ id }) => id === post.place);
  const known = post.students.flatMap((id) => names.get(id)?.firstName ?? []);
  const shown = known.slice(0, namesShown);
  const rest = known.length - shown.length;
  const whom = rest === 0 ? list(shown) : words.others(shown.join(', '), rest);
  const decided = post.decided ? words.decided[post.decided] : words.erased;
  return (
    <tr>
      <td class="when">{moment(post.sentAt, settings.timeZone)}</td>
      <td>
        <b>{platformName(post.platform)}</b> {group}
        {place && (
          <small class="sub address" title={place.conversation}>
            {spaces[place.space]} · {place.conversation}
          </small>
        )}
      </td>
      <td>{known.length === 0 ? words.nobody : whom}</td>
      <td>
        <span class="with-icon">
          <Icon name={post.media ? 'photo' : 'text'} />
          {post.media ? words.withMedia : words.textOnly}
        </span>
      </td>
      <td class="meta">
        {post.release ? words.release[post.release] : decided}{' '}
        {post.release && (
          <Confirm
            label={words.erase}
            question={words.eraseNote}
            act={words.erase}
            onAct={() => page.write('eraseRelease', { id: post.id })}
          />
        )}
      </td>
      <td class="post-acts">
        <PostLink page={page} post={post} />
        <a class="quiet" href={`#publications/deja/${post.id}`}>
          {words.mistake}
        </a>
      </td>
    </tr>
  );
}
