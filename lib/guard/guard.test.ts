import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageDraft, PageVerdict } from '../messages.ts';
import type { Level } from '../verdict/verdict.ts';
import { Guard } from './guard.ts';
import { Marks } from './marks.ts';
import type { GuardPorts } from './ports.ts';
import type { OverlayState } from './view.ts';

const held = 'Bravo à Noah!';
let level: Level;
let answer: () => Promise<PageVerdict>;
let shown: Partial<OverlayState>;
let sent: string[];
let noted: { draft: PageDraft; release: unknown }[];
let noteFails: boolean;
let empties: boolean;
let end: AbortController;
let guard: Guard;

const area = () => document.querySelector('textarea') as HTMLTextAreaElement;
const button = () => document.querySelector('button') as HTMLButtonElement;
const verdict = () => ({ level, reasons: [], question: null, view: { lang: 'fr' } });
const settled = () => vi.advanceTimersByTimeAsync(0);

function ports(): GuardPorts {
  return {
    engine: 'chromium',
    viewPlace: () => Promise.reject(new Error('not asked here')),
    judge: () => answer(),
    planFixes: async () => ({ edits: [], text: '' }),
    async noteSent(_, draft, release) {
      if (noteFails) throw new Error('the store is closed');
      noted.push({ draft, release });
    },
    ask: async () => undefined,
    writeToFamilies: async () => undefined,
    teach: async () => undefined,
    askWhoAppears: async () => undefined,
    openPlatform: async () => undefined,
    openUnlock: async () => undefined,
    openPage: async () => undefined,
    show: (patch) => void Object.assign(shown, patch),
    endPrompt() {
      if (shown.hold?.kind === 'press-again') shown.hold = null;
    },
    isUpdated: () => false,
    owns: () => false,
    newKey: () => 'key',
  };
}

async function write(text: string): Promise<void> {
  area().value = text;
  area().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled();
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then));
  vi.spyOn(console, 'warn').mockReturnValue();
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    'https://teach.classdojo.com/#/classes/697d7ed028ab93052f78c9aa/story',
  );
  document.body.innerHTML = '<div><textarea></textarea><button type="button">Post</button></div>';
  [level, shown, sent, noted, noteFails, empties] = ['hold', {}, [], [], false, true];
  answer = async () => verdict() as unknown as PageVerdict;
  button().addEventListener('click', () => {
    sent.push(area().value);
    if (empties) area().value = '';
  });
  end = new AbortController();
  const marks = new Marks(document.createElement('div'), () => undefined);
  vi.spyOn(marks, 'show').mockReturnValue();
  vi.spyOn(marks, 'clear').mockReturnValue();
  guard = new Guard(ports(), marks, () => undefined);
  guard.start(end.signal);
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a send', () => {
  test('passes when the verdict for exactly this draft is clear, and is noted', async () => {
    level = 'clear';
    await write('Bonjour');
    button().click();
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toEqual(['Bonjour']);
    expect(noted.map(({ draft }) => draft.text)).toEqual(['Bonjour']);
  });

  test('is held when the register changed since the verdict', async () => {
    level = 'clear';
    await write(held);
    level = 'hold';
    guard.reconsider();
    button().click();
    await settled();
    expect(sent).toEqual([]);
    expect(shown.hold?.kind).toBe('reasons');
  });

  test('that outran its verdict goes out once it is known to be clear', async () => {
    level = 'clear';
    area().value = 'Bonjour';
    button().click();
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toEqual(['Bonjour']);
    expect(shown.hold).toBeNull();
  });

  test('while Vigie is locked is held and says so, and goes once it is unlocked and clear', async () => {
    const locked = Object.assign(new Error('locked'), { name: 'StoreLocked' });
    answer = () => Promise.reject(locked);
    area().value = 'Bonjour';
    button().click();
    await settled();
    expect(shown.hold).toMatchObject({ kind: 'gone', cause: 'locked' });
    expect(sent).toEqual([]);
    level = 'clear';
    answer = async () => verdict() as unknown as PageVerdict;
    guard.reconsider();
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toEqual(['Bonjour']);
  });

  test('without any verdict is held, and can be posted anyway', async () => {
    answer = () => Promise.reject(new Error('the store is damaged'));
    await write(held);
    button().click();
    await settled();
    expect(shown.hold).toMatchObject({ kind: 'gone', cause: 'failed', text: held });
    expect(sent).toEqual([]);
    void guard.hold?.postAnyway('safety');
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toEqual([held]);
    expect(noted[0]?.release).toBe('safety');
  });
});

describe('post anyway', () => {
  beforeEach(async () => {
    await write(held);
    button().click();
    await settled();
    expect(sent).toEqual([]);
  });

  test('sends once', async () => {
    void guard.hold?.postAnyway('other');
    await vi.advanceTimersByTimeAsync(100);
    await write(held);
    button().click();
    await settled();
    expect(sent).toEqual([held]);
    expect(shown.hold?.kind).toBe('reasons');
  });

  test('on a slow site asks for another press, then notes the post when it goes', async () => {
    empties = false;
    void guard.hold?.postAnyway('other');
    await vi.advanceTimersByTimeAsync(2_200);
    expect(shown.hold?.kind).toBe('press-again');
    area().value = '';
    await vi.advanceTimersByTimeAsync(100);
    expect(shown.hold).toBeNull();
    expect(noted).toHaveLength(1);
  });

  test('does not ask for another press while the site is busy with the first', async () => {
    empties = false;
    button().addEventListener('click', () => {
      button().disabled = true;
    });
    void guard.hold?.postAnyway('other');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(shown.hold).toBeNull();
  });

  test('that the ledger could not note is said, never as “nothing was sent”', async () => {
    noteFails = true;
    void guard.hold?.postAnyway('other');
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toEqual([held]);
    expect(shown.hold?.kind).toBe('not-noted');
  });
});
