import { useState } from 'preact/hooks';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Pager } from '../../shared/Pager.tsx';
import { useDesk } from '../words.ts';
import { everything, postsAsked } from './filter.ts';
import { PostFilters } from './PostFilters.tsx';
import { PostRow } from './PostRow.tsx';
import { usePosts } from './use-posts.ts';
import { usePostWords } from './words.ts';

const limit = 50;

/** What was posted, latest first: where, when, about whom; never the text. */
export function PostList({ page, register }: { page: Page; register: Register }) {
  const { sections } = useDesk();
  const words = usePostWords();
  const [filter, setFilter] = useState(everything);
  const [offset, setOffset] = useState(0);
  const { pack, today } = register;
  const asked = postsAsked(filter, { today, yearFrom: pack?.schoolYear.from ?? '07-01' });
  const found = usePosts(page, register, asked, { offset, limit });
  const { posts = [], all = 0 } = found.page ?? {};
  const narrowed = filter !== everything;
  const paging = {
    shown: posts,
    from: offset + 1,
    to: offset + posts.length,
    all,
    previous: offset > 0 ? () => setOffset(Math.max(0, offset - limit)) : null,
    next: offset + limit < all ? () => setOffset(offset + limit) : null,
  };
  return (
    <>
      <header class="head">
        <div>
          <h1>{sections.publications}</h1>
          <p class="sub">{words.text}</p>
        </div>
        <a class="btn" href="#publications/deja">
          {words.already}
        </a>
      </header>
      <PostFilters
        register={register}
        filter={filter}
        onChange={(chosen) => {
          setFilter(chosen);
          setOffset(0);
        }}
      />
      <ErrorNote error={found.error} />
      <p class="count" role="status">
        {found.page ? all > 0 && words.count(all) : words.reading}
      </p>
      {found.page && all === 0 && <p>{narrowed ? words.noMatch : words.empty}</p>}
      {posts.length > 0 && (
        <table class="data stack-narrow ledger">
          <thead>
            <tr>
              <th scope="col">{words.date}</th>
              <th scope="col">{words.place}</th>
              <th scope="col">{words.students}</th>
              <th scope="col">{words.media}</th>
              <th scope="col">{words.decision}</th>
              <th scope="col">{words.acts}</th>
            </tr>
          </thead>
          <tbody>
            {posts.map((post) => (
              <PostRow key={post.id} page={page} register={register} post={post} />
            ))}
          </tbody>
        </table>
      )}
      <Pager paging={paging} />
    </>
  );
}
