import type { Listed } from '../../../lib/screens/june.ts';
import { useSpeech } from '../../shared/language.ts';
import { copiesOf } from './copies-of.ts';
import { useJune } from './words.ts';

/** What the principal will read, as it stands: counts, and nobody's name. */
export function Reader({ list, onSee }: { list: Listed; onSee: (() => void) | null }) {
  const { reader: words, confirm, copies } = useJune();
  const { list: join } = useSpeech();
  const { ticked, holds, nothing } = list;
  const done = list.allPosts.filter(({ id }) => ticked.has(`post:${id}`));
  const withMedia = done.filter(({ media }) => media).length;
  const elsewhere = done.filter((post) => post.elsewhere).length;
  const steps = list.recipe.destroy.filter(({ id }) => ticked.has(id)).length;
  const { done: checked, all } = copiesOf(list, (id) => ticked.has(id));
  const others = holds.filter(({ liftedOn, posts }) => liftedOn === null && posts.length === 0);
  const kept = list.kept.length;
  const held = [
    ...(list.held > 0 ? [words.posts(list.held)] : []),
    ...(others.length > 0 ? [words.items(others.length)] : []),
  ];
  const among = [
    ...(withMedia > 0 ? [words.withMedia(withMedia)] : []),
    ...(elsewhere > 0 ? [words.elsewhere(elsewhere)] : []),
  ];
  const posts = words.posts(done.length) + (among.length > 0 ? ` (${among.join(', ')})` : '');
  const destroyed = [posts, ...(steps > 0 ? [words.steps(steps)] : [])];
  return (
    <aside class="reader" aria-labelledby="reader">
      <h2 id="reader">{words.title}</h2>
      <dl>
        <div>
          <dt>{words.kept}</dt>
          <dd>{kept > 0 ? words.items(kept) : words.none}</dd>
        </div>
        <div>
          <dt>{words.held}</dt>
          <dd>{held.length > 0 ? join(held) : words.none}</dd>
        </div>
        <div>
          <dt>{words.destroyed}</dt>
          <dd>{nothing ? words.nothing : join(destroyed)}</dd>
        </div>
        <div>
          <dt>{words.copies}</dt>
          <dd>{copies.status(checked, all)}</dd>
        </div>
      </dl>
      <p>{words.promise}</p>
      {onSee && (
        <button type="button" class="btn" onClick={onSee}>
          {confirm.see}
        </button>
      )}
    </aside>
  );
}
