import type { Account, Space, Surface } from '../platform.ts';

/** An address, what its page shows, and the place that it is. */
export interface PlatformExample {
  url: string;
  /** What the page shows, by key of `reads`; left out: nothing. */
  values?: Readonly<Record<string, string>>;
  surface: Surface;
  account: Account;
  space: Space;
  conversation: string | null;
}
