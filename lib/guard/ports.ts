import type { BrowserEngine } from '../composers/replace.ts';
import type {
  FixChoice,
  PageDraft,
  PageVerdict,
  PlaceView,
  Question,
  ReleaseReason,
} from '../messages.ts';
import type { PlaceReading, PlatformId } from '../platforms/platform.ts';
import type { FileShown } from '../register-messages/appearances.ts';
import type { Edit } from '../verdict/verdict.ts';
import type { OverlayState } from './view.ts';

/** Everything that the guard asks of the world outside the page; it knows no extension API. */
export interface GuardPorts {
  engine: BrowserEngine;
  viewPlace(place: PlaceReading): Promise<PlaceView>;
  judge(draft: PageDraft): Promise<PageVerdict>;
  planFixes(
    draft: PageDraft,
    choices: readonly FixChoice[],
  ): Promise<{ edits: readonly Edit[]; text: string }>;
  noteSent(key: string, draft: PageDraft, release: ReleaseReason | null): Promise<void>;
  ask(place: PlaceReading, question: Question): Promise<unknown>;
  /** Opens Vigie's own window with one text for each parent. */
  writeToFamilies(draft: PageDraft): Promise<unknown>;
  /** Opens Vigie's own window on the name that is found at `start`. */
  teach(draft: PageDraft, start: number): Promise<unknown>;
  /** Opens Vigie's own window on files: who appears. */
  askWhoAppears(place: PlaceReading, files: readonly FileShown[]): Promise<unknown>;
  openPlatform(platform: PlatformId): Promise<unknown>;
  openUnlock(): Promise<unknown>;
  openPage(page: 'desk' | 'options', section: string | null): Promise<unknown>;
  /** Draws; what is not named in the patch stays. */
  show(patch: Partial<OverlayState>): void;
  /** Takes « press again » away, where it is still shown: the message went. */
  endPrompt(): void;
  /** The extension was updated or removed under this page: nothing will answer any more. */
  isUpdated(): boolean;
  /** True for an event of Vigie's own overlay. */
  owns(event: Event): boolean;
  /** A fresh idempotency key. */
  newKey(): string;
}
