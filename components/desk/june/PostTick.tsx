import type { LedgerEntry } from '../../../lib/db/rows.ts';
import { Icon } from '../../shared/icon.tsx';
import { RemoveItem } from '../../shared/RemoveItem.tsx';
import { AvatarImage } from '../avatars/AvatarImage.tsx';
import type { StepProps } from './list-props.ts';
import { usePostWords } from './post-words.ts';
import type { Ticks } from './use-ticks.ts';
import { useJune } from './words.ts';

interface Props extends StepProps {
  post: LedgerEntry;
  ticks: Ticks;
}

const facesShown = 3;
const isAddress = (text: string) => /^https?:$/u.test(URL.parse(text)?.protocol ?? '');

/** One post: ticked once it is destroyed, opened in a tab of its own, marked where it is on hold. */
export function PostTick({ page, register, list, post, ticks }: Props) {
  const { destroy: words } = useJune();
  const { who: whoOf, when: whenOf, media } = usePostWords(register);
  const [who, when] = [whoOf(post), whenOf(post)];
  const item = `post:${post.id}`;
  const done = ticks.isTicked(item);
  const held = list.onHold.has(post.id);
  const shows = post.shows ?? [];
  const address = post.link ?? post.url;
  const opened = list.opened.has(post.id);
  const faces = post.students.flatMap((id) => list.avatars.get(id) ?? []).slice(0, facesShown);
  return (
    <li class={`tick ${done ? 'done' : ''}`}>
      <label>
        <input
          type="checkbox"
          checked={done}
          disabled={held || !(ticks.open || done)}
          onChange={(event) => void ticks.tick([item], event.currentTarget.checked)}
        />
        <span>{when}</span>
        <span class="what">
          <span class="with-icon">
            <Icon name={shows[0] ?? (post.media ? 'photo' : 'text')} />
            <span class="first-up">{media(post)}</span>
          </span>
          <span>
            <span class="faces">
              {faces.map((avatar) => (
                <AvatarImage key={avatar.animal} avatar={avatar} size={24} />
              ))}
            </span>
            {who}
          </span>
        </span>
      </label>
      <span class="tick-acts">
        {held && (
          <span class="hint with-icon">
            <Icon name="pause" small /> {words.held}
          </span>
        )}
        {done && <span class="hint">{words.destroyed}</span>}
        {post.elsewhere && !done && (
          <RemoveItem
            item={when}
            question={words.removeAsk}
            onAct={() => page.write('removePost', { post: post.id })}
          />
        )}
        {isAddress(address) && !done && (
          <a
            class="quiet with-icon"
            href={address}
            target="_blank"
            rel="noreferrer"
            aria-label={`${words.openPost(when)}${opened ? ` (${words.opened})` : ''}`}
            onClick={() => void page.write('noteOpened', { checklist: list.id, post: post.id })}
          >
            <Icon name="external" small />
            {opened ? words.opened : words.open}
          </a>
        )}
      </span>
    </li>
  );
}
