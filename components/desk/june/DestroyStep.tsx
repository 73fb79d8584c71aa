import './posts.css';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { useAct } from '../../shared/use-act.ts';
import { AddPost } from './AddPost.tsx';
import type { StepProps } from './list-props.ts';
import { Opener } from './Opener.tsx';
import { PostGroup } from './PostGroup.tsx';
import { RecipeItem } from './RecipeItem.tsx';
import { StepBox } from './StepBox.tsx';
import type { Ticks } from './use-ticks.ts';
import { useJune } from './words.ts';

/** Posts by conversation, then what else the platform keeps; or the statement that there was nothing. */
export function DestroyStep({ ticks, ...props }: StepProps & { ticks: Ticks }) {
  const { page, list } = props;
  const { destroy: words } = useJune();
  const act = useAct();
  const free = list.allPosts.filter(({ id }) => !list.onHold.has(id));
  const done = free.filter(({ id }) => ticks.isTicked(`post:${id}`)).length;
  const state = (nothing: boolean) =>
    act.run(() => page.write('stateNothing', { checklist: list.id, nothing }));
  return (
    <StepBox id="destroy" standing={list.steps.destroy}>
      {!ticks.open && !list.nothing && <p class="sub">{words.first}</p>}
      <ErrorNote error={ticks.error} />
      {!list.nothing && (
        <>
          <section class="rec posts">
            <h3>
              {words.posts} <span class="frac">{words.fraction(done, free.length)}</span>
            </h3>
            {list.recipe.postsLeave && (
              <p class="left">
                <b>{words.leaves}</b> {list.recipe.postsLeave}
              </p>
            )}
            {list.allPosts.length === 0 && <p>{words.none}</p>}
            {list.conversations.map(({ key, name, elsewhere, posts }, index) => (
              <PostGroup
                key={key}
                {...props}
                name={elsewhere ? words.elsewhere[elsewhere] : (name ?? words.noPlace)}
                posts={posts}
                ticks={ticks}
                open={index === 0}
              />
            ))}
          </section>
          {list.recipe.destroy.map((step) => (
            <RecipeItem key={step.id} {...props} step={step} ticks={ticks} />
          ))}
          {!list.withoutGroup && (
            <Opener label={words.add}>{(close) => <AddPost {...props} onDone={close} />}</Opener>
          )}
        </>
      )}
      {list.allPosts.length === 0 && (
        <label class="step-end">
          <input
            type="checkbox"
            checked={list.nothing}
            disabled={act.busy}
            onChange={(event) => void state(event.currentTarget.checked)}
          />
          <span>
            {list.nothing ? words.nothingStated : words.nothing}
            {!list.nothing && <small class="hint"> {words.nothingHint}</small>}
          </span>
        </label>
      )}
      <ErrorNote error={act.error} />
    </StepBox>
  );
}
