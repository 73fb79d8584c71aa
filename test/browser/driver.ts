import type { CDPSession } from 'playwright-core';

/** One small interface over two browsers. Whatever waits, waits on a condition; nothing is retried. */

export type BrowserName = 'chromium' | 'firefox';
export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

/** What stands at an address in the tests; null: nobody answers there. */
export type Serve = (url: string) => { contentType: string; body: Buffer } | null;

export interface LaunchOptions {
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  serve: Serve;
  headless: boolean;
  /** Folder of a profile that outlives the browser; null: one of its own, taken away at the end. */
  profile: string | null;
  /** What the school body's policy sets for Vigie; null: no policy. */
  policy: Readonly<Record<string, unknown>> | null;
  /** Match patterns that the browser gives where Vigie asks for them, without asking the person: no test can press its question. */
  grants: readonly string[];
}

export interface Tab {
  /** Runs in the page's own world; argument and result travel as JSON. */
  evaluate<A, T>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** Runs a script that comes as text, whatever the page's own policy says. */
  inject(source: string): Promise<void>;
  /** Runs with the closed shadow roots of the page, which only a debugger can hand over. */
  overlay<A, T>(run: (roots: ShadowRoot[], argument: A) => T, argument: A): Promise<T>;
  /** Real key presses, one a character. */
  type(text: string): Promise<void>;
  /** One real key, with modifiers: `Enter`, `Control+Enter`, `Shift+Tab`. */
  press(keys: string, times?: number): Promise<void>;
  /** Real mouse clicks at a point of the viewport, in CSS pixels. */
  clickAt(x: number, y: number, times?: number): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** PNG of the viewport. */
  screenshot(): Promise<Buffer>;
  /** Every string on the page's heap, isolated worlds included; null where the browser has no such view. */
  heap(): Promise<string | null>;
  /** The browser's own debugging protocol, for measuring; null where it has none (Firefox). */
  readonly protocol: CDPSession | null;
  show(): Promise<void>;
  close(): Promise<void>;
}

/** A way in which a browser ends the background. */
export interface Kill {
  name: string;
  act(): Promise<void>;
}

export interface Driver {
  readonly name: BrowserName;
  open(url: string): Promise<Tab>;
  /** A page of the extension itself: `desk.html`. */
  openOwn(path: string): Promise<Tab>;
  /** The tab of an extension page that the extension opened by itself (`ask.html`), once it is there. */
  findOwn(path: string): Promise<Tab>;
  killBackground(): Promise<void>;
  /** Every way that is known to end it while the browser goes on. */
  readonly kills: readonly Kill[];
  colours(scheme: 'light' | 'dark'): Promise<void>;
  /** Addresses that somebody asked for and that no practice page answers, browser chatter included. */
  readonly refused: readonly string[];
  /** Settles when the person has closed the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** The source of a call whose argument travels as JSON; `__name` is what some bundlers leave in functions. */
export function callSource(run: unknown, argument: unknown): string {
  return `(() => { const __name = (f) => f; return (${run})(${JSON.stringify(argument) ?? 'undefined'}); })()`;
}
/** The same for a function that receives the closed roots as its trailing arguments. */
export function overlaySource(run: unknown, argument: unknown): string {
  return `(...roots) => { const __name = (f) => f; return (${run})(roots, ${JSON.stringify(argument) ?? 'undefined'}); }`;
}
