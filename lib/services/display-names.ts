import type { Runtime } from '../browser.ts';
import { detect } from '../detection/detect.ts';
import type { Finding } from '../detection/finding.ts';
import type { Avatar } from '../display-name/avatar.ts';
import { avatarsOf } from '../display-name/avatars-of.ts';
import { displayedEdits } from '../display-name/displayed-names.ts';
import type { ContentMessages } from '../messages.ts';
import { isDisplayOn } from './display-mode.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';
import { whereIs } from './where.ts';

type Payload = Parameters<ContentMessages['displayNames']>[0];

/**
 * For each text that a page displays, the edits that show students by first name and avatar; null where the mode is
 * off for the tab, or the place is personal. The class list stays here. Throws `StoreDamaged`.
 */
export async function displayNames(
  { place, texts }: Payload,
  { tab }: Runtime.MessageSender,
): Promise<ReturnType<ContentMessages['displayNames']>> {
  if (tab?.id === undefined || !(await isDisplayOn(tab.id))) return null;
  const snapshot = await readSnapshot();
  const where = await whereIs(place, snapshot);
  if (where.place.purpose === 'personal' && !where.place.officialPage) return null;
  const exceptions = snapshot.exceptionsAt(where.id);
  const { students, roster } = snapshot.classList(null);
  const here = new Set(
    where.group ? snapshot.classList(where.group.id).students.map(({ id }) => id) : [],
  );
  const avatars = avatarsIn(snapshot);
  return texts.map((text) => {
    const findings = detect(text, roster, { exceptions }).map((finding) => ofGroup(finding, here));
    return displayedEdits(text, findings, students, avatars);
  });
}

/** Students of other groups are not meant where one of this place's group may be. */
function ofGroup(finding: Finding, here: ReadonlySet<string>): Finding {
  const students = finding.students.filter((id) => here.has(id));
  return students.length > 0 ? { ...finding, students } : finding;
}

const drawn = new WeakMap<Snapshot, ReadonlyMap<string, Avatar>>();

/** The avatars of all groups, drawn once for a state of the register. */
function avatarsIn(snapshot: Snapshot): ReadonlyMap<string, Avatar> {
  const known = drawn.get(snapshot);
  if (known) return known;
  const avatars = new Map(
    snapshot.groups.flatMap(({ id, schoolYear }) => [
      ...avatarsOf(snapshot.classList(id).students, schoolYear),
    ]),
  );
  drawn.set(snapshot, avatars);
  return avatars;
}
