import { type Composer, isEmpty } from '../composers/composer.ts';
import { composerAround, composerIn } from '../composers/find.ts';
import type { FindingKind } from '../detection/finding.ts';
import type { PageDraft, PageVerdict } from '../messages.ts';
import { FileGuard } from './attachments/file-guard.ts';
import { HeldPress } from './held-press.ts';
import { readPlace, recipesHere } from './here.ts';
import { Hold } from './hold.ts';
import { isPlainKey, sendIntent, watchedEvents } from './intent.ts';
import type { Marks } from './marks.ts';
import type { GuardPorts } from './ports.ts';
import { follow } from './release.ts';
import { keyOf, Session } from './session.ts';
import { stop } from './stop.ts';
import { Typing } from './typing.ts';

/**
 * Stands between every composer of the page and its send. Listeners are on `window`, capture, and find composer
 * and button at event time, so a page that mounts or re-mounts its editor escapes nothing.
 */
export class Guard {
  private readonly sessions = new WeakMap<HTMLElement, Session>();
  private registerChanges = 0;
  hold: Hold | null = null;
  private readonly heldPress = new HeldPress();
  private readonly typing: Typing;
  private readonly fileGuard: FileGuard;

  constructor(
    private readonly ports: GuardPorts,
    private readonly marks: Marks,
    /** A composer has the focus, or is typed in. */
    onComposer: (composer: Composer) => void,
  ) {
    this.typing = new Typing({
      owns: ports.owns,
      onComposer,
      onTyped: () => marks.noteTyping(),
      judge: (composer) => this.judgeNow(composer),
    });
    this.fileGuard = new FileGuard(ports, {
      composerFor: (target) => this.composerFor(target),
      sessionOf: (composer) => this.sessionOf(composer),
      isHolding: () => this.hold !== null,
      begin: (hold) => this.begin(hold, null),
      end: (composer) => {
        this.hold = null;
        this.judgeNow(composer);
      },
    });
  }

  start(signal: AbortSignal): void {
    const options = { capture: true, signal };
    for (const type of watchedEvents) {
      window.addEventListener(type, (event) => this.onSendEvent(event), options);
    }
    window.addEventListener(
      'keyup',
      (event) => this.heldPress.swallows(event) && stop(event),
      options,
    );
    this.fileGuard.start(signal);
    this.typing.start(signal);
    signal.addEventListener('abort', () => this.marks.clear());
  }

  /** The register changed: what is known is asked anew, an open dialog included. */
  reconsider(): void {
    this.registerChanges += 1;
    const { hold } = this;
    const { current } = this.typing;
    if (current) this.judgeNow(current);
    if (hold) void this.judgeHeld(hold, hold.locked && !hold.verdict ? 'send' : 'wait');
  }

  /** The held draft, or the one whose mark has its card open: their buttons are the same. */
  heldOrMarked(): Hold | null {
    if (this.hold) return this.hold;
    const shown = this.marks.current;
    if (!shown) return null;
    const session = this.sessionOf(shown.composer);
    const draft = this.draftOf(session, shown.composer);
    if (!draft || !session.known(keyOf(draft))) return null;
    const marked = new Hold(this.ports, session, shown.composer, draft, () => this.marks.clear());
    marked.verdict = shown.verdict;
    return marked;
  }

  /** The words of a card are none, says the teacher: this draft is judged again without them. */
  dismiss(kind: FindingKind, text: string): void {
    const shown = this.marks.current;
    if (!shown) return;
    const session = this.sessionOf(shown.composer);
    session.dismissed = [...session.dismissed, { kind, text }];
    this.marks.closeCard();
    this.judgeNow(shown.composer);
  }

  private judgeNow(composer: Composer): void {
    const session = this.sessionOf(composer);
    session.refresh(composer, () => {
      const draft = this.draftOf(session, composer);
      if (draft && !isBlank(draft)) return draft;
      // Another message begins here: what was said of the last one no longer counts.
      session.dismissed = [];
      this.marks.clear();
      return null;
    });
  }

  private onSendEvent(event: Event): void {
    if (this.ports.owns(event)) {
      if (this.heldPress.swallows(event)) stop(event);
      return;
    }
    const intent = isPlainKey(event) ? null : sendIntent(event, recipesHere());
    if (!intent) return;
    const session = this.sessionOf(intent.composer);
    session.lookBeside(intent.composer);
    const draft = this.draftOf(session, intent.composer);
    if (!draft || isBlank(draft)) return;
    const key = keyOf(draft);
    const verdict = session.known(key);
    if (session.takesPass(key, intent.opensPress) || (verdict && !session.holds(verdict))) {
      if (intent.completes && session.following?.key !== key) {
        void follow(this.ports, session, intent.composer, draft);
      }
      return;
    }
    stop(event);
    if (event instanceof KeyboardEvent) this.heldPress.begin(event);
    if (!intent.completes) return;
    if (!this.hold) this.holdDraft(session, intent.composer, draft, verdict);
    else if (this.hold.writing) void this.sendOnceWritten(this.hold);
    // The page may have thrown the dialog out.
    else this.ports.show({});
  }

  /** A send while the fix is still being written waits for it, then is judged as the draft that it has become. */
  private async sendOnceWritten(hold: Hold): Promise<void> {
    await hold.writing;
    const draft = this.draftOf(hold.session, hold.composer);
    if (draft && !this.hold) this.holdDraft(hold.session, hold.composer, draft, null);
  }

  private holdDraft(
    session: Session,
    composer: Composer,
    draft: PageDraft,
    verdict: PageVerdict | null,
  ): void {
    const hold = new Hold(this.ports, session, composer, draft, () => {
      this.hold = null;
    });
    this.begin(hold, verdict);
  }

  private begin(hold: Hold, verdict: PageVerdict | null): void {
    this.hold = hold;
    if (verdict) hold.showVerdict(verdict);
    else void this.judgeHeld(hold, 'send');
  }

  /**
   * Awaits the verdict of a held draft; a dead background is said. One that turns out clear goes out when it was only
   * waiting for its verdict, and waits for the person when an answer changed it.
   */
  private async judgeHeld(hold: Hold, whenClear: 'send' | 'wait'): Promise<void> {
    const { session } = hold;
    const slow = setTimeout(() => this.hold === hold && hold.showChecking(), 300);
    let failure: unknown = null;
    const asked = hold.prepare().then(() => session.verdictFor(hold.draft));
    const verdict = await asked.catch((error: unknown) => {
      console.warn('Vigie: no verdict', error);
      failure = error;
      return null;
    });
    clearTimeout(slow);
    if (this.hold !== hold) return;
    if (!verdict) hold.showGone(failure);
    else if (hold.holds(verdict)) hold.showVerdict(verdict);
    else await hold.settle(verdict, whenClear);
  }

  private draftOf(session: Session, composer: Composer): PageDraft | null {
    const place = readPlace(composer);
    return place && session.draftOf(composer, place);
  }

  /** Around the element, else the one in use, else the page's first. */
  private composerFor(target: EventTarget | undefined): Composer | null {
    const recipes = recipesHere();
    const around = target instanceof Element ? composerAround(target, recipes) : null;
    if (around) return around;
    const { current } = this.typing;
    if (current?.field.isConnected) return current;
    const first = composerIn(document, recipes);
    return first?.button ? first : null;
  }

  private sessionOf(composer: Composer): Session {
    const known = this.sessions.get(composer.field);
    if (known) return known;
    const session = new Session(
      this.ports.judge,
      (judged, verdict) => this.marks.show(judged, verdict),
      () => this.registerChanges,
    );
    this.sessions.set(composer.field, session);
    return session;
  }
}

/** Nothing is written and nothing attached. */
function isBlank({ text, attachments }: PageDraft): boolean {
  return isEmpty(text) && attachments.length === 0;
}
