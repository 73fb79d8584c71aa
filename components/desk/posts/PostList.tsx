import { useState } from 'preact/hooks';
import type { LedgerEntry } from '../../../lib/db/rows.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { useDesk } from '../words.ts';
import { everything, postsAsked } from './filter.ts';
import { PostFilters } from './PostFilters.tsx';
import { PostPager } from './PostPager.tsx';
import { PostRow } from './PostRow.tsx';
import { usePosts } from './use-posts.ts';
import { usePostWords } from './words.ts';

const limit = 50;

/** What was posted, latest first: where, when, about whom; never the text. */
export function PostList({ page, register }: { page: Page; register: Register }) {
  const { sections } = useDesk();
  const words = usePostWords();
  const [filter, setFilter] = useState(everything);
  /** The last post of each page before this one. */
  const [former, setFormer] = useState<readonly LedgerEntry[]>([]);
  const { pack, today } = register;
  const asked = postsAsked(filter, { today, yearFrom: pack?.schoolYear.from ?? '07-01' });
  const found = usePosts(page, register, asked, { after: former.at(-1) ?? null, limit });
  const { posts = [], more = false, all = null } = found.page ?? {};
  const last = posts.at(-1);
  return (
    <>
      <SectionHead wide title={sections.publications} sub={words.text}>
        <a class="btn" href="#publications/deja">
          {words.already}
        </a>
      </SectionHead>
      <PostFilters
        register={register}
        filter={filter}
        onChange={(chosen) => {
          setFilter(chosen);
          setFormer([]);
        }}
      />
      <ErrorNote error={found.error} />
      <p class="count" role="status">
        {found.page ? all !== null && all > 0 && words.count(all) : words.reading}
      </p>
      {found.page && posts.length === 0 && (
        <p>{filter === everything ? words.empty : words.noMatch}</p>
      )}
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
      <PostPager
        from={former.length * limit + 1}
        to={former.length * limit + posts.length}
        all={all}
        previous={former.length > 0 ? () => setFormer(former.slice(0, -1)) : null}
        next={more && last ? () => setFormer([...former, last]) : null}
      />
    </>
  );
}
