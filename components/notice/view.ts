import type { ExportReason, PageNotice } from '../../lib/page-notices/notice.ts';

/** What the notice shows over a page. */
export interface NoticeState {
  lang: 'fr' | 'en';
  notices: readonly PageNotice[];
  /** Of an export: the file, and how far the noting is; null: a reminder. */
  file: { name: string; step: NotingStep } | null;
}
/** `{ day }`: noted, to be deleted by that day (`YYYY-MM-DD`). */
export type NotingStep = 'ask' | 'noting' | 'failed' | { day: string };
export interface NoticeActions {
  note(reason: ExportReason | null, deleteBy: string): void;
  close(): void;
}
