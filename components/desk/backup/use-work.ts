import { useState } from 'preact/hooks';
import { type Act, useAct } from '../../shared/use-act.ts';

/** Long work with its share done: `useAct`, and how far it is (0 to 1; null: none runs). */
export function useWork(): Omit<Act, 'run'> & {
  share: number | null;
  run(work: (progress: (share: number) => void) => Promise<unknown>): Promise<boolean>;
} {
  const act = useAct();
  const [share, setShare] = useState<number | null>(null);
  return {
    ...act,
    share,
    async run(work) {
      setShare(0);
      try {
        return await act.run(() => work(setShare));
      } finally {
        setShare(null);
      }
    },
  };
}
