import type { PlatformId } from '../../../lib/platforms/platform.ts';
import { asksForDocument } from '../../../lib/policy/asks-for-document.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { accessUses } from './access-uses.ts';
import { type NoticeState, noticeState } from './notice-state.ts';
import { usesOf } from './uses.ts';

/** What the documents and checks ask for today; `href` leads to it. Groups are ids. */
export type DocumentTask =
  | {
      kind: 'notice';
      group: string;
      platform: PlatformId;
      state: NoticeState['kind'];
      href: string;
    }
  /** Several at once are one line. */
  | { kind: 'access'; group: string; platform: PlatformId; count: number; href: string };

/** Documents that are not validated and sent this year (5.1), then who can get in while the round lasts (5.4). */
export function documentTasks(register: Register): DocumentTask[] {
  const asked = register.pack !== null && asksForDocument(register.pack) ? usesOf(register) : [];
  const notices = asked.flatMap(({ group, platform, notice }): DocumentTask[] => {
    const { kind: state } = noticeState(notice, register);
    // A platform that is used no more needs no document.
    if (state === 'sent' || !group.platforms.includes(platform)) return [];
    const written = notice?.document ?? null;
    const follow = `#documents/suivi/${group.id}/${platform}`;
    const write = `#documents/nouveau/${platform}/${group.id}`;
    const begun = written === null ? follow : `#documents/${written}`;
    const href = state === 'none' ? write : begun;
    return [{ kind: 'notice', group: group.id, platform, state, href }];
  });
  const [first, ...others] = accessUses(register).filter(({ check }) => !check?.doneOn);
  if (!first) return notices;
  const { group, platform } = first;
  const count = others.length + 1;
  const href = count > 1 ? '#documents' : `#documents/acces/${group.id}/${platform}`;
  return [...notices, { kind: 'access', group: group.id, platform, count, href }];
}
