import type { Browser } from 'puppeteer-core';

/** WebDriver BiDi as the browser speaks it (https://w3c.github.io/webdriver-bidi/). */
export interface Bidi {
  send<T>(method: string, params: object): Promise<T>;
  on<T>(event: string, listener: (params: T) => void): void;
}
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
  on(event: string, listener: (params: never) => void): void;
}

/** Puppeteer starts the browser; we speak over its connection, which its types do not show. */
export function connect(browser: Browser): Bidi {
  const { connection } = browser as unknown as { connection: Connection };
  return {
    async send<T>(method: string, params: object) {
      return (await connection.send(method, params)).result as T;
    },
    on: (event, listener) => connection.on(event, listener),
  };
}

export interface RemoteValue {
  type: string;
  sharedId?: string;
  value?: unknown;
}
type Outcome =
  | { type: 'success'; result: RemoteValue }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Throws what the script threw. */
export function succeeded(outcome: Outcome): RemoteValue {
  if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
  return outcome.result;
}
export async function evaluate(bidi: Bidi, context: string, expression: string): Promise<unknown> {
  const target = { context };
  const sent = { expression, target, awaitPromise: true };
  return succeeded(await bidi.send<Outcome>('script.evaluate', sent)).value;
}
export async function callFunction(
  bidi: Bidi,
  context: string,
  functionDeclaration: string,
  sharedIds: readonly string[] = [],
  serializationOptions: object = {},
): Promise<RemoteValue> {
  const sent = {
    functionDeclaration,
    arguments: sharedIds.map((sharedId) => ({ sharedId })),
    target: { context },
    awaitPromise: true,
    serializationOptions,
  };
  return succeeded(await bidi.send<Outcome>('script.callFunction', sent));
}
