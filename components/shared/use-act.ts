import { useState } from 'preact/hooks';

export interface Act {
  /** Runs one act at a time; another press while it runs does nothing. True once done. */
  run(act: () => Promise<unknown>): Promise<boolean>;
  busy: boolean;
  /** A sentence of the form's own, or what was thrown; null: nothing wrong. */
  error: unknown;
  refuse(sentence: string | null): void;
}

/** Keeps whether an act is running and what went wrong with it. */
export function useAct(): Act {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  return {
    busy,
    error,
    refuse: setError,
    async run(act) {
      if (busy) return false;
      setBusy(true);
      setError(null);
      try {
        await act();
        return true;
      } catch (thrown) {
        setError(thrown);
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
