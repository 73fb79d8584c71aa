import type { Composer } from '../../composers/composer.ts';
import type { PageDraft, PageVerdict, ReleaseReason } from '../../messages.ts';
import type { FixId } from '../../verdict/verdict.ts';
import { Hold } from '../hold.ts';
import type { GuardPorts } from '../ports.ts';
import type { Session } from '../session.ts';
import { describe, type Stopped } from './describe.ts';
import type { Arrival } from './door.ts';

/** Nothing is written yet that could go elsewhere: these open Vigie's own pages, or are done by hand. */
const fits: ReadonlySet<FixId> = new Set([
  'who-appears',
  'record-consent',
  'request-authorisation',
  'rename-file',
]);

/** Files that are held before the page has them. Closing the dialog leaves them out; the draft is not touched. */
export class FileHold extends Hold {
  private stopped: readonly Stopped[] = [];
  private reading: Promise<void> | null = null;
  private asked = false;

  constructor(
    ports: GuardPorts,
    session: Session,
    composer: Composer,
    draft: PageDraft,
    onEnd: () => void,
    private readonly arrival: Arrival,
  ) {
    super(ports, session, composer, draft, onEnd);
  }

  override get verb(): 'attach' {
    return 'attach';
  }

  /** Reads the files; until then nothing can be said of them. Rejects when one cannot be read. */
  override prepare(): Promise<void> {
    this.reading ??= this.read();
    return this.reading;
  }

  private async read(): Promise<void> {
    this.stopped = await Promise.all(this.arrival.files.map(describe));
    this.draft = { ...this.draft, attachments: this.stopped.map(({ attachment }) => attachment) };
  }

  override holds(verdict: PageVerdict): boolean {
    return verdict.level === 'hold';
  }

  override showVerdict(verdict: PageVerdict): void {
    const reasons = verdict.reasons.map((reason) => ({
      ...reason,
      fixes: reason.fixes.filter(({ id }) => fits.has(id)),
    }));
    super.showVerdict({ ...verdict, reasons });
    const asks = reasons.some(({ fixes }) => fixes.some(({ id }) => id === 'who-appears'));
    if (this.asked || verdict.question || !asks) return;
    this.asked = true;
    void this.askWho();
  }

  protected override get files(): readonly Stopped[] {
    return this.stopped;
  }

  /** What was only waiting for an answer goes on by itself: attaching is not sending. */
  override async settle(verdict: PageVerdict): Promise<void> {
    this.verdict = verdict;
    this.attach(null);
  }

  /** « Joindre quand même ». */
  override async postAnyway(reason: ReleaseReason): Promise<void> {
    this.attach(reason);
  }

  private attach(reason: ReleaseReason | null): void {
    const { session, stopped, arrival } = this;
    const cleans = this.verdict?.cleansPictures ?? true;
    session.attach(stopped, reason);
    this.end();
    // Unread files go in as they came.
    const read = stopped.map(({ file, cleaned }) => (cleans && cleaned) || file);
    if (arrival.give(read.length > 0 ? read : arrival.files)) return;
    session.admitNext(arrival.files);
    this.ports.show({ hold: { kind: 'press-again', verb: 'attach' } });
  }
}
