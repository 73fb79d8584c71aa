import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../lib/messages.ts';
import type { Page, View } from '../../lib/screens/page.ts';
import type { Register } from '../../lib/screens/register.ts';
import { Required } from '../lock/Required.tsx';
import { Unlock } from '../lock/Unlock.tsx';
import { Recovery } from '../recovery/Recovery.tsx';
import { ErrorNote } from './ErrorNote.tsx';
import { LanguageContext } from './language.ts';
import { Notice } from './Notice.tsx';
import { PackSpoken } from './pack-spoken.ts';
import { namePlatforms } from './platform-name.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useShared } from './words.ts';

interface Props {
  page: Page;
  title(lang: Language): string;
  /** Shown on a shared computer that has no passphrase yet as well: the passphrase is chosen here. */
  free?: boolean;
  /** Shows the recovery of a damaged store itself; other pages lead there. */
  rescue?: boolean;
  children(register: Register): ComponentChildren;
}

/** What every page shares: its language and title, and what stands in for it while the store is read, damaged or silent. */
export function Shell({ page, title, free = false, rescue = false, children }: Props) {
  const lang = page.lang.value;
  const name = title(lang);
  useKeptFocus();
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = `${name} · Vigie`;
  }, [lang, name]);
  const view = page.view.value;
  const ready = view.kind === 'ready' ? view.register : null;
  namePlatforms(ready?.pack ?? null);
  const unprotected = ready?.settings.shared === true && !ready.hasPassphrase;
  return (
    <LanguageContext.Provider value={lang}>
      {view.kind === 'locked' && <Unlock onUnlock={page.lock.unlock} />}
      <PackSpoken.Provider value={ready?.pack ?? null}>
        {ready && (unprotected && !free ? <Required /> : children(ready))}
      </PackSpoken.Provider>
      {view.kind !== 'ready' && view.kind !== 'locked' && (
        <StandIn view={view} page={page} rescue={rescue} />
      )}
    </LanguageContext.Provider>
  );
}

interface StandInProps {
  view: Exclude<View, { kind: 'ready' } | { kind: 'locked' }>;
  page: Page;
  rescue: boolean;
}
function StandIn({ view, page, rescue }: StandInProps) {
  const words = useShared();
  const late = useLate(300);
  if (view.kind === 'loading') {
    return late ? (
      <main class="waiting">
        <p role="status">{words.loading}</p>
      </main>
    ) : null;
  }
  const retry = (
    <button type="button" class="btn primary" onClick={() => void page.reload()}>
      {words.retry}
    </button>
  );
  if (view.kind === 'failed') {
    return (
      <main class="notice-page">
        <ErrorNote error={view.error} />
        {retry}
      </main>
    );
  }
  if (rescue) return <Recovery page={page} />;
  return (
    <Notice title={words.damage.title}>
      <p>{words.damage.text(view.changes)}</p>
      <p>{words.damage.advice}</p>
      <p class="btns">
        <a class="btn primary" href="desk.html" target="_blank" rel="noopener">
          {words.damage.open}
        </a>
        <button type="button" class="btn" onClick={() => void page.reload()}>
          {words.retry}
        </button>
      </p>
    </Notice>
  );
}

/** True after that many milliseconds: a short wait shows nothing. */
function useLate(delay: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), delay);
    return () => clearTimeout(timer);
  }, [delay]);
  return late;
}
