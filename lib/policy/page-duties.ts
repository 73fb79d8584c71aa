import type { NoticeEvent } from '../page-notices/notice.ts';
import { platformOf } from '../platforms/index.ts';
import type { AccessTemplate } from './access-template.ts';
import type { Pack } from './schema.ts';

/** Something to say on pages; each of `fr` and `en` is the pack's own sentence. */
export interface PageDuty {
  /** Of the reminder, or `exports`, or the register: the same on each of its platforms. */
  id: string;
  on: NoticeEvent;
  clause: string;
  /** The pack that says it. */
  source: { fr: string; en: string };
  text: { fr: string; en: string };
  /** The pack's own id of the platform; null: a service's undertaking. */
  platform: string | null;
  /** Days after which the file is to be deleted; null for all but exports. */
  deleteWithin: number | null;
}

/** All that a pack says on pages: exports (002), copying and leaving (003, 5 and c). */
export function platformDuties({ title, exports, reminders = [] }: Pack): PageDuty[] {
  const said = reminders.flatMap(({ id, clause, platforms, on, fr, en }) =>
    platforms.map((platform) => ({
      id,
      on,
      clause,
      source: title,
      text: { fr, en },
      platform,
      deleteWithin: null,
    })),
  );
  if (!exports) return said;
  const { clause, platforms, deleteWithin, fr, en } = exports;
  const files = platforms.map((platform) => ({
    id: 'exports',
    on: 'export' as const,
    clause,
    source: title,
    text: { fr, en },
    platform,
    deleteWithin,
  }));
  return [...files, ...said];
}

/** The undertaking of a service, where it has one (000 R1.6, 001 9, 003 a); `source`: the pack's title. */
export function undertakingOf(
  { id, undertaking }: Pick<AccessTemplate, 'id' | 'undertaking'>,
  source: PageDuty['source'],
): PageDuty[] {
  if (!undertaking) return [];
  const { clause, fr, en } = undertaking;
  const said = { id: `undertaking|${id}`, on: 'visit' as const, clause, source, text: { fr, en } };
  return [{ ...said, platform: null, deleteWithin: null }];
}

/** Whether an address is of a pack's platform: one that Vigie knows, or a host that the pack names or that is part of one. */
export function isOfPlatform({ platforms }: Pack, id: string, url: URL): boolean {
  if (platformOf(url)?.id === id) return true;
  const hosts = platforms.find((each) => each.id === id)?.hosts ?? [];
  return hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}
