import { useEffect, useState } from 'preact/hooks';
import type { LedgerEntry } from '../../../lib/db/rows.ts';
import { type PlatformId, platformIds } from '../../../lib/platforms/platform.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { platformName } from '../../shared/platform-name.ts';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { Select } from '../../shared/Select.tsx';
import { SectionUp } from '../SectionUp.tsx';
import { IncidentForm } from './IncidentForm.tsx';
import { Takedown } from './Takedown.tsx';
import { useAlready, useTakedownSteps } from './words.ts';

interface Props {
  page: Page;
  register: Register;
  /** Id of a post of the ledger; null: one that Vigie did not see. */
  post: string | null;
}

/** *C'est déjà publié*: first taken down, then told to the person in charge. */
export function Already({ page, register, post: id }: Props) {
  const words = useAlready();
  const { known, other, after } = useTakedownSteps();
  const { post, error } = usePost(page, id);
  const [chosen, setChosen] = useState<PlatformId>('teams');
  const [ticked, setTicked] = useState<readonly number[]>([]);
  const platform = post?.platform ?? chosen;
  const steps = [...(known[platform] ?? other), ...after];
  const offered = platformIds.filter((each) => register.pack?.platforms.some((p) => p.id === each));
  return (
    <>
      <SectionUp section="publications" />
      <SectionHead title={words.title} sub={words.text} />
      <ErrorNote error={error} />
      {id !== null && post === null && <p>{words.gone}</p>}
      {(id === null || post) && (
        <>
          <section class="part">
            <h2>{words.remove}</h2>
            {post ? (
              <p class="sub">{platformName(platform)}</p>
            ) : (
              <div class="platform-choice">
                <Select
                  label={words.platform}
                  value={platform}
                  options={offered.map((each) => [each, platformName(each)] as const)}
                  onChange={(next) => {
                    setChosen(next);
                    setTicked([]);
                  }}
                />
              </div>
            )}
            <Takedown post={post ?? null} steps={steps} ticked={ticked} onTick={setTicked} />
          </section>
          <IncidentForm
            // Another platform or post: other words.
            key={`${platform} ${id}`}
            page={page}
            register={register}
            post={post ?? null}
            platform={platform}
            done={steps.filter((_, index) => ticked.includes(index))}
            left={steps.filter((_, index) => !ticked.includes(index))}
          />
        </>
      )}
    </>
  );
}

/** The post of that id; undefined while it is read, null: gone, or none asked for. */
function usePost(page: Page, id: string | null) {
  const [post, setPost] = useState<LedgerEntry | null | undefined>(undefined);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let current = true;
    if (id === null) return undefined;
    page.readPost(id).then((read) => current && setPost(read), setError);
    return () => {
      current = false;
    };
  }, [page, id]);
  return { post, error };
}
