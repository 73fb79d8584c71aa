import { type Composer, readDraft } from '../composers/composer.ts';
import type {
  Dismissal,
  PageAttachment,
  PageDraft,
  PageReason,
  PageVerdict,
  ReleaseReason,
} from '../messages.ts';
import type { PlaceReading } from '../platforms/platform.ts';
import type { Stopped } from './attachments/describe.ts';
import { leftBeside } from './attachments/left-beside.ts';
import { type Pass, takePass } from './pass.ts';

/** What is known of one field. Nothing here outlives the field, and no draft is stored. */
export class Session {
  private latest: { key: string; verdict: PageVerdict; change: number } | null = null;
  pass: Pass | null = null;
  dismissed: Dismissal[] = [];
  /** Why the draft of an armed pass was released. */
  releaseReason: ReleaseReason | null = null;
  /** The send that is being followed for the ledger. */
  following: { key: string; stop: AbortController } | null = null;
  /** Files that the page was given for this draft; those of `letIn` (indices) went in with a reason. */
  files: readonly Stopped[] = [];
  private left: readonly PageAttachment[] = [];
  private letIn: ReadonlySet<number> = new Set();
  private admitted: string | null = null;
  private asking = false;
  private stale = false;

  constructor(
    private readonly judge: (draft: PageDraft) => Promise<PageVerdict>,
    private readonly onVerdict: (composer: Composer, verdict: PageVerdict) => void,
    /** How many changes of the register were heard: a verdict from before the last one serves no longer. */
    private readonly changes: () => number,
  ) {}

  /** The verdict for exactly this draft, where it is known. */
  known(key: string): PageVerdict | null {
    const { latest } = this;
    return latest?.key === key && latest.change === this.changes() ? latest.verdict : null;
  }

  draftOf(composer: Composer, place: PlaceReading): PageDraft {
    const { text, displayed } = readDraft(composer);
    const attachments = [...this.given, ...this.left];
    return { place, text, attachments, displayed, dismissed: this.dismissed };
  }

  /** Reads at a send what stands beside the field: at each key it would cost more than all else (2026-11-22). */
  lookBeside(composer: Composer): void {
    this.left = leftBeside(composer, this.given);
  }

  private get given(): PageAttachment[] {
    return this.files.map(({ attachment }) => attachment);
  }

  /** The verdict for exactly this draft, asked for if need be. Rejects when the background is gone. */
  async verdictFor(draft: PageDraft): Promise<PageVerdict> {
    const key = keyOf(draft);
    const known = this.known(key);
    if (known) return known;
    const change = this.changes();
    const verdict = await this.judge(draft);
    this.latest = { key, verdict, change };
    return verdict;
  }

  /** Asks for the verdict of the draft as it stands; while one is asked for, the newest wins. */
  refresh(composer: Composer, read: () => PageDraft | null): void {
    if (this.asking) {
      this.stale = true;
      return;
    }
    const draft = read();
    if (!draft) return;
    this.asking = true;
    this.verdictFor(draft)
      .then((verdict) => this.onVerdict(composer, verdict))
      // Without a verdict the send itself asks again, is held and says why.
      .catch(() => this.forget())
      .finally(() => {
        this.asking = false;
        if (this.stale) {
          this.stale = false;
          this.refresh(composer, read);
        }
      });
  }

  /** True when the event may go through under the pass that a release left. */
  takesPass(key: string, opensPress: boolean): boolean {
    const { taken, left } = takePass(this.pass, key, opensPress);
    this.pass = left;
    return taken;
  }

  /** Whether more is held than files that the person let in with a reason. */
  holds({ level, reasons }: PageVerdict): boolean {
    const isLetIn = (reason: PageReason) =>
      reason.spans.length === 0 &&
      reason.attachments.length > 0 &&
      reason.attachments.every((index) => this.letIn.has(index));
    if (level !== 'hold') return false;
    return (
      this.letIn.size === 0 || !reasons.every((each) => each.level !== 'hold' || isLetIn(each))
    );
  }

  /** The page has these files from now on. */
  attach(files: readonly Stopped[], reason: ReleaseReason | null): void {
    const from = this.files.length;
    this.files = [...this.files, ...files];
    if (reason === null) return;
    this.letIn = new Set([...this.letIn, ...files.map((_, index) => from + index)]);
    this.releaseReason = reason;
  }

  /** The person brings these once more, and they pass. */
  admitNext(files: readonly File[]): void {
    this.admitted = sameFiles(files);
  }

  admits(files: readonly File[]): boolean {
    if (this.admitted !== sameFiles(files)) return false;
    this.admitted = null;
    return true;
  }

  forget(): void {
    this.latest = null;
  }

  /** After a send the field starts anew. */
  reset(): void {
    this.latest = null;
    this.pass = null;
    this.dismissed = [];
    this.releaseReason = null;
    this.files = [];
    this.left = [];
    this.letIn = new Set();
  }
}

/** What tells files from others before they are read. */
function sameFiles(files: readonly File[]): string {
  return JSON.stringify(files.map((file) => [file.name, file.size, file.type, file.lastModified]));
}

/** Exact text, attachments and destination: a verdict or a pass for one draft never serves another. */
export function keyOf(draft: PageDraft): string {
  return JSON.stringify(draft);
}
