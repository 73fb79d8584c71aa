import type { Register } from '../../../lib/screens/register.ts';
import type { Write } from '../../../lib/screens/write.ts';
import { useSpeech } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import { useScopeName } from '../use-scope-name.ts';
import { useTakedowns } from '../words.ts';
import type { RefusedPosts } from './by-refusal.ts';
import { PostLine } from './PostLine.tsx';

interface Props {
  list: RefusedPosts;
  register: Register;
  write: Write;
}

/** The posts that one refusal takes down: those still there first, then those that were ticked. */
export function RefusalPosts({ list, register, write }: Props) {
  const words = useTakedowns();
  const scopeName = useScopeName();
  const { date } = useSpeech();
  const { refusal, takedowns, left } = list;
  const student = register.names.get(refusal.student);
  const name = student ? `${student.firstName} ${student.lastName}` : '';
  const posts = new Map(register.refusedPosts.map((post) => [post.id, post]));
  const places = [...new Set(takedowns.flatMap(({ post }) => posts.get(post)?.platform ?? []))];
  return (
    <section class="refusal">
      <h2>{words.whose(name, places.map(platformName).join(', '))}</h2>
      <p class="sub">
        {scopeName(refusal.scope)} · {words.since[refusal.state](date(refusal.since))}
      </p>
      <p class="hint" role="status">
        {words.left(left, takedowns.length)}
      </p>
      <ul>
        {takedowns.map(({ post: id, doneOn }) => {
          const post = posts.get(id);
          return (
            post && (
              <PostLine
                key={id}
                post={post}
                student={refusal.student}
                doneOn={doneOn}
                register={register}
                write={write}
              />
            )
          );
        })}
      </ul>
    </section>
  );
}
