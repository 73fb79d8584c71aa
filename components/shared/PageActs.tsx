import type { Page } from '../../lib/screens/page.ts';
import type { Register } from '../../lib/screens/register.ts';
import { useLockWords } from '../lock/words.ts';
import { useShared } from './words.ts';

/** At the foot of a page's navigation: lock what a passphrase opens, and the other language. */
export function PageActs({ page, register }: { page: Page; register: Register }) {
  const shared = useShared();
  const { lock } = useLockWords();
  const other = page.lang.value === 'fr' ? 'en' : 'fr';
  return (
    <>
      {register.hasPassphrase && (
        <button type="button" class="quiet" onClick={() => void page.lock.lock()}>
          {lock}
        </button>
      )}
      <button type="button" class="quiet" lang={other} onClick={() => page.setLanguage(other)}>
        {shared.other}
      </button>
    </>
  );
}
