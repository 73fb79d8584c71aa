import { isPersons, onFirstHand } from '../first-hand.ts';
import { isBelow, levelOf, raiseAgain } from './raise.ts';
import { isUncovered } from './uncovered.ts';

/** `covered`: the page hides, moves or covers the button; it arms by itself once that has ended. */
export type ArmState = 'still' | 'arming' | 'ready' | 'covered';

export interface Arm {
  /** A reason was ticked. */
  start(): void;
  /** To be told each key that is pressed: what was held down before the button was armed does not count. */
  press(event: Event): void;
  /** Whether the click or key releases: looked at anew at the end of the press, and as it is drawn after it. */
  allows(event: Event): Promise<boolean>;
  end(): void;
}

/** How long the button must lie still in plain sight, in milliseconds: no click meant for the page can reach it. */
const delay = 500;
/** Between two looks, in milliseconds. */
const pace = 100;

/** Arms a button half a second after a tick, and only while the page leaves it alone all that time. */
export function armButton(
  button: HTMLButtonElement,
  dialog: HTMLDialogElement,
  onState: (state: ArmState) => void,
): Arm {
  const root = button.getRootNode() as ShadowRoot;
  let state: ArmState = 'still';
  /** null: not told yet. */
  let inSight: boolean | null = null;
  let since: number | null = null;
  /** Where it lay, and what it stood above, when it came in sight. */
  let laid = '';
  let level: unknown;
  /** Since when it was armed as the press now under way began; `false`: it was not; null: no press was seen. */
  let pressed: number | false | null = null;

  const become = (next: ArmState) => {
    if (next !== state) onState(next);
    state = next;
  };
  const look = () => {
    if (state === 'still' || inSight === null) return;
    const now = performance.now();
    const lies = JSON.stringify(button.getBoundingClientRect());
    if (!inSight || !isUncovered(button)) {
      since = null;
      // Once for what cannot be told, as often as allowed for what stands above.
      if (state !== 'covered' || isBelow(dialog)) raiseAgain(dialog);
      become('covered');
    } else if (since === null || lies !== laid || level !== levelOf(dialog)) {
      since = now;
      laid = lies;
      level = levelOf(dialog);
      become('arming');
    } else if (now - since >= delay) become('ready');
  };
  const isReady = () => {
    if (state === 'ready') look();
    return state === 'ready';
  };
  const press = (event: Event) => {
    const { button: which = 0, repeat = false } = event as Partial<PointerEvent & KeyboardEvent>;
    pressed = event.isTrusted && which === 0 && !repeat && isReady() && since;
  };
  const timer = setInterval(look, pace);
  const ends = [
    () => clearInterval(timer),
    watchSight(button, (told) => {
      inSight = told;
    }),
    onFirstHand((event) => {
      if (event.type !== 'pointerdown') return;
      const { clientX, clientY } = event as PointerEvent;
      if (button.contains(root.elementFromPoint(clientX, clientY))) press(event);
    }),
  ];
  return {
    start() {
      since = null;
      if (state === 'still') become('arming');
      else look();
    },
    press,
    async allows(event) {
      const began = pressed;
      pressed = null;
      if (!isPersons(event) || !isReady()) return false;
      const byPointer = event instanceof MouseEvent && event.detail > 0;
      const armed = since;
      if (began !== armed && (began !== null || byPointer)) return false;
      // A cover that came while it was pressed may be in a root that no script sees into.
      const seen = await new Promise<boolean>((resolve) => {
        const unwatch = watchSight(button, (told) => {
          unwatch();
          resolve(told);
        });
      });
      return seen && isReady() && since === armed;
    },
    end() {
      for (const end of ends) end();
    },
  };
}

/** Tells whether the whole button is in sight, at first and at each change. Returns what ends it. */
function watchSight(button: HTMLButtonElement, tell: (inSight: boolean) => void): () => void {
  const watch = new IntersectionObserver(
    (entries) => {
      // Chromium alone can tell what is drawn above: elsewhere `isVisible` is undefined.
      const last = entries.at(-1) as IntersectionObserverEntry & { isVisible?: boolean };
      tell(last.isVisible ?? last.isIntersecting);
    },
    { threshold: 1, trackVisibility: true, delay: pace } as IntersectionObserverInit,
  );
  watch.observe(button);
  return () => watch.disconnect();
}
