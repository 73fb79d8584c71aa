import type { LedgerEntry } from '../../../lib/db/rows.ts';
import { Confirm } from '../../shared/Confirm.tsx';
import { Icon } from '../../shared/icon.tsx';
import { Pager } from '../../shared/Pager.tsx';
import { usePaging } from '../../shared/paging.ts';
import type { StepProps } from './list-props.ts';
import { PostTick } from './PostTick.tsx';
import type { Ticks } from './use-ticks.ts';
import { useJune } from './words.ts';

interface Props extends StepProps {
  /** The conversation. */
  name: string;
  posts: readonly LedgerEntry[];
  ticks: Ticks;
  open: boolean;
}

/** The posts of one conversation, ticked one by one or all at once; those on hold stay. */
export function PostGroup({ name, posts, ticks, open, ...list }: Props) {
  const { destroy: words } = useJune();
  const paging = usePaging(posts, 30);
  const free = posts.filter(({ id }) => !list.list.onHold.has(id));
  const items = free.map(({ id }) => `post:${id}`);
  const done = items.filter(ticks.isTicked).length;
  const all = items.length;
  return (
    <details open={open}>
      <summary>
        <span class="turn">
          <Icon name="down" small />
        </span>
        <span>{name}</span>
        <span class="frac">{words.fraction(done, all)}</span>
      </summary>
      <ul class="ticks">
        {paging.shown.map((post) => (
          <PostTick key={post.id} {...list} post={post} ticks={ticks} />
        ))}
      </ul>
      <Pager paging={paging} />
      <p class="tick-all">
        {ticks.open && all > 1 && done < all && (
          <Confirm
            label={words.tickAll(name)}
            question={words.tickAllAsk(all - done)}
            act={words.tick}
            onAct={() => ticks.tick(items, true)}
          />
        )}
        {all > 1 && done === all && (
          <button type="button" class="quiet" onClick={() => void ticks.tick(items, false)}>
            {words.untickAll(name)}
          </button>
        )}
      </p>
    </details>
  );
}
