import { caretIn, offsetAfter, placeCaret } from '../composers/caret.ts';
import { type Composer, readDraft } from '../composers/composer.ts';
import { replaceInDraft } from '../composers/replace.ts';
import type { FixChoice, PageDraft, PageVerdict, ReleaseReason } from '../messages.ts';
import { applyEdits } from '../verdict/edits.ts';
import type { Edit } from '../verdict/verdict.ts';
import { type Stopped, shown } from './attachments/describe.ts';
import { withinMessage } from './attachments/within-message.ts';
import type { GuardPorts } from './ports.ts';
import { release } from './release.ts';
import type { Session } from './session.ts';
import type { Verb } from './view.ts';

/** One draft that is held: what the dialog shows, and what its buttons do. The draft is never touched by holding. */
export class Hold {
  verdict: PageVerdict | null = null;
  /** No verdict came because Vigie is locked: the send still waits for its first one. */
  locked = false;
  /** Set while a fix is being written: resolves when that is over, well or not. */
  writing: Promise<void> | null = null;
  private readonly caret: number | null;

  constructor(
    protected readonly ports: GuardPorts,
    readonly session: Session,
    readonly composer: Composer,
    public draft: PageDraft,
    private readonly onEnd: () => void,
  ) {
    this.caret = caretIn(composer);
  }

  get verb(): Verb {
    return this.composer.recipe.verb;
  }

  /** What has to be known before it can be judged: a message is known already. */
  prepare(): Promise<void> {
    return Promise.resolve();
  }

  /** Whether the verdict keeps this from going. */
  holds(verdict: PageVerdict): boolean {
    return this.session.holds(verdict);
  }

  /** It is not held any more: goes out where it was only waiting for its verdict, and waits for the person otherwise. */
  async settle(_: PageVerdict, whenClear: 'send' | 'wait'): Promise<void> {
    this.end();
    if (whenClear === 'send') {
      await release(this.ports, this.session, this.composer, this.draft, null);
    }
  }

  /** The files that the verdict is about. */
  protected get files(): readonly Stopped[] {
    return this.session.files;
  }

  /** Opens Vigie's own window on who appears; a file that was too large to read cannot be answered for. */
  async askWho(): Promise<void> {
    const files = (await Promise.all(this.files.map(shown))).filter((file) => file !== null);
    if (files.length > 0) await this.ports.askWhoAppears(this.draft.place, withinMessage(files));
  }

  showChecking(): void {
    this.ports.show({ card: null, hold: { kind: 'checking', verb: this.verb } });
  }

  showVerdict(judged: PageVerdict): void {
    const verdict = this.files.some(({ attachment }) => attachment.digest)
      ? judged
      : unread(judged);
    this.verdict = verdict;
    const verb = this.verb;
    if (verdict.question) {
      this.ports.show({
        lang: verdict.view.lang,
        card: null,
        hold: { kind: 'question', question: verdict.question, verdict, verb },
      });
      return;
    }
    const at = this.composer.field.getBoundingClientRect();
    this.ports.show({
      lang: verdict.view.lang,
      card: null,
      hold: { kind: 'reasons', verdict, text: this.draft.text, verb, at },
    });
  }

  /** No verdict: the extension was updated, is locked, or the background failed. The text stays where it is. */
  showGone(error: unknown = null): void {
    const failed = (error as Error | null)?.name === 'StoreLocked' ? 'locked' : 'failed';
    const cause = this.ports.isUpdated() ? 'updated' : failed;
    const { verb } = this;
    this.locked = cause === 'locked';
    this.ports.show({ card: null, hold: { kind: 'gone', text: this.draft.text, cause, verb } });
  }

  /** Closes the dialog and gives the caret back where it was. */
  end(): void {
    this.finish();
    placeCaret(this.composer, this.caret);
  }

  /** « Appliquer et relire »: the model is rewritten, the person sends. */
  async apply(choices: readonly FixChoice[]): Promise<void> {
    let edits: readonly Edit[];
    try {
      edits = (await this.ports.planFixes(this.draft, choices)).edits;
      if (edits.length === 0) {
        // The register changed since: the fix is none any more.
        this.session.forget();
        this.showVerdict(await this.session.verdictFor(this.draft));
        return;
      }
    } catch (error) {
      console.warn('Vigie: no fix', error);
      this.showGone(error);
      return;
    }
    // A modal dialog makes the page inert: the editor takes no focus before it is closed.
    this.ports.show({ hold: null, card: null });
    this.writing = this.rewrite(edits).finally(() => {
      this.writing = null;
    });
    await this.writing;
  }

  private async rewrite(edits: readonly Edit[]): Promise<void> {
    const { composer, draft } = this;
    try {
      await replaceInDraft(composer, draft.text, edits, this.ports.engine);
      this.finish();
      placeCaret(composer, offsetAfter(this.caret ?? draft.text.length, edits));
    } catch (error) {
      // Whatever went wrong, what counts is the same: the text is not the corrected one.
      console.warn('Vigie: not rewritten', error);
      this.draft = { ...draft, text: readDraft(composer).text };
      this.ports.show({
        hold: {
          kind: 'rewrite-refused',
          corrected: applyEdits(draft.text, edits),
          verb: this.verb,
        },
      });
    }
  }

  /** « Publier quand même »: exactly this draft, once. An edited one is judged again. */
  async postAnyway(reason: ReleaseReason): Promise<void> {
    this.end();
    if (readDraft(this.composer).text !== this.draft.text) return;
    await release(this.ports, this.session, this.composer, this.draft, reason);
  }

  private finish(): void {
    this.ports.show({ hold: null });
    this.onEnd();
  }
}

/** Of a file whose bytes nobody has, Vigie's window cannot ask who appears. */
function unread(verdict: PageVerdict): PageVerdict {
  const reasons = verdict.reasons.map((reason) => ({
    ...reason,
    fixes: reason.fixes.filter(({ id }) => id !== 'who-appears'),
  }));
  return { ...verdict, reasons };
}
