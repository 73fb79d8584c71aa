import { useEffect, useRef, useState } from 'preact/hooks';

export interface Work {
  /** Done so far, and all there is to do; null while nothing runs. */
  progress: { done: number; all: number } | null;
  /** Runs it; `step` tells how far it is and returns false once it must stop. */
  run<T>(all: number, work: (step: (done: number) => boolean) => Promise<T>): Promise<T>;
  stop(): void;
}

/** A long task of the page that shows its count and can be stopped; it stops with the page. */
export function useWork(): Work {
  const [progress, setProgress] = useState<Work['progress']>(null);
  const stopped = useRef(false);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );
  return {
    progress,
    stop: () => {
      stopped.current = true;
    },
    async run(all, work) {
      stopped.current = false;
      setProgress({ done: 0, all });
      try {
        return await work((done) => {
          if (!stopped.current) setProgress({ done, all });
          return !stopped.current;
        });
      } finally {
        setProgress(null);
      }
    },
  };
}
