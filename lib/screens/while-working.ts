import { send } from '../messages.ts';

/** Milliseconds between two looks; each also keeps the background awake (Firefox stops it after 30 s of silence). */
const every = 500;

/** Runs long work of the background and tells how far it is. */
export async function whileWorking<T>(
  progress: (share: number) => void,
  work: () => Promise<T>,
): Promise<T> {
  const look = async () => {
    const { share } = await send('readWork', {});
    if (share !== null) progress(share);
  };
  // A look that fails tells nothing: the work itself says what is wrong.
  const timer = setInterval(() => void look().catch(() => undefined), every);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
