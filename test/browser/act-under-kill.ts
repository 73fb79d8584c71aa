import type { Tab } from './driver.ts';
import { sendFrom } from './register.ts';

interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}
declare global {
  interface Window {
    act: Promise<boolean>;
  }
}

/**
 * Sends one change, kills the background `delay` milliseconds later, and sends it again under the same key where no
 * answer came, as Vigie's pages do. True when the kill took the answer away.
 */
export async function actUnderKill(
  own: Tab,
  name: string,
  payload: object,
  kill: () => Promise<void>,
  delay: number,
): Promise<boolean> {
  await own.evaluate(
    (message) => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
      const sent = (scope.browser ?? scope.chrome)?.runtime.sendMessage(message);
      window.act = Promise.resolve(sent).then(
        (reply) => reply !== undefined,
        () => false,
      );
    },
    { vigie: name, payload },
  );
  // Not a wait for something to be over: the moment of death is what is varied.
  await new Promise((resolve) => setTimeout(resolve, delay));
  await kill();
  const answered = await own.evaluate(() => window.act, null);
  if (!answered) await sendFrom(own, name, payload);
  return !answered;
}
