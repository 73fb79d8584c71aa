import { useEffect, useState } from 'preact/hooks';

/**
 * What an asynchronous reading gave; undefined until the first one is there. Read again whenever `on` is another one:
 * until that is there what was read before stays, so that nothing flickers.
 */
export function useRead<T>(
  read: () => Promise<T>,
  on: unknown,
): { value: T | undefined; error: unknown } {
  const [state, setState] = useState<{ value: T | undefined; error: unknown }>({
    value: undefined,
    error: null,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller says what it depends on
  useEffect(() => {
    let current = true;
    read().then(
      (value) => current && setState({ value, error: null }),
      (error: unknown) => current && setState((former) => ({ ...former, error })),
    );
    return () => {
      current = false;
    };
  }, [on]);
  return state;
}
