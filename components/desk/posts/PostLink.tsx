import { useState } from 'preact/hooks';
import type { LedgerEntry } from '../../../lib/db/rows.ts';
import type { Page } from '../../../lib/screens/page.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Field } from '../../shared/Field.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useFocus } from '../../shared/use-focus.ts';
import { useFocusBack } from '../../shared/use-focus-back.ts';
import { useShared } from '../../shared/words.ts';
import { usePostWords } from './words.ts';

const isAddress = (text: string) => /^https?:$/u.test(URL.parse(text)?.protocol ?? '');

/** The way to the post, or to its place; the teacher may paste the post's own address. */
export function PostLink({ page, post }: { page: Page; post: LedgerEntry }) {
  const words = usePostWords();
  const shared = useShared();
  const act = useAct();
  const [typed, setTyped] = useState<string | null>(null);
  const field = useFocus<HTMLInputElement>(typed !== null);
  const opener = useFocusBack<HTMLButtonElement>(typed !== null);
  const link = post.link ?? null;
  const href = link ?? post.url;
  const close = () => {
    setTyped(null);
    act.refuse(null);
  };
  const save = async (address: string | null) => {
    if (address !== null && !isAddress(address)) return act.refuse(words.wrongLink);
    const done = await act.run(() => page.write('setPostLink', { id: post.id, link: address }));
    if (done) close();
  };
  if (typed === null) {
    return (
      <>
        {isAddress(href) && (
          <a class="quiet with-icon" href={href} target="_blank" rel="noreferrer">
            {link ? words.openPost : words.open}
            <Icon name="external" small />
          </a>
        )}
        <button ref={opener} type="button" class="quiet" onClick={() => setTyped(link ?? '')}>
          {link ? words.changeLink : words.addLink}
        </button>
      </>
    );
  }
  return (
    <form
      class="post-link"
      onSubmit={(event) => {
        event.preventDefault();
        void save(typed.trim());
      }}
    >
      <Field label={words.link} hint={words.linkHint}>
        <input
          ref={field}
          inputMode="url"
          value={typed}
          maxLength={8192}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </Field>
      <div class="btns">
        <button type="submit" class="btn compact" disabled={act.busy}>
          {shared.save}
        </button>
        <button type="button" class="btn compact" onClick={close}>
          {shared.cancel}
        </button>
        {link && (
          <button type="button" class="quiet" onClick={() => void save(null)}>
            {words.removeLink}
          </button>
        )}
      </div>
      <ErrorNote error={act.error} />
    </form>
  );
}
