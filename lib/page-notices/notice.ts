/** What happens on a page that a pack has something to say about. */
export type NoticeEvent = 'export' | 'copy' | 'leave' | 'visit';
export const noticeEvents: readonly NoticeEvent[] = ['export', 'copy', 'leave', 'visit'];

/** What a file that left a platform is for; ticked, never typed: a page hears every key. */
export type ExportReason = 'meeting' | 'family' | 'print' | 'other';
export const exportReasons: readonly ExportReason[] = ['meeting', 'family', 'print', 'other'];

/** What a page is watched for. */
export interface NoticeWatch {
  lang: 'fr' | 'en';
  /** Empty: nothing is due there, and nothing is listened to. */
  on: readonly NoticeEvent[];
  /** The pack's own id of the platform, whatever its host; null where it names none. */
  platform: string | null;
}
/** One thing to say, in the words of the pack. */
export interface PageNotice {
  text: string;
  clause: string;
  /** Title of the pack that says it. */
  source: string;
  /** Days (`YYYY-MM-DD`) by which the file may be deleted, the proposed one last; empty for all but exports. */
  deleteBy: readonly string[];
}
