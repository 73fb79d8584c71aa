/** How far the background's long work is, 0 to 1; null while it does none. */
let share: number | null = null;

export async function readWork(): Promise<{ share: number | null }> {
  return { share };
}

/** Runs long work of one or several steps and tells how far it is. */
export async function working<T>(
  steps: number,
  work: (step: (index: number) => (part: number) => void) => Promise<T>,
): Promise<T> {
  share = 0;
  try {
    return await work((index) => (part) => {
      share = (index + part) / steps;
    });
  } finally {
    share = null;
  }
}
