import type { PageVerdict, RegisterMessages } from '../messages.ts';
import { platformById } from '../platforms/index.ts';
import type { PlatformId } from '../platforms/platform.ts';
import { reading } from '../platforms/reading.ts';
import { standingOf } from '../policy/standing.ts';
import { judge } from '../verdict/judge.ts';
import type { Place } from '../verdict/verdict.ts';
import { today } from './clock.ts';
import { pageReason } from './page-verdict.ts';
import { placeView } from './place-view.ts';
import { summary } from './say/summary.ts';
import { reasonWordsOf } from './say/words.ts';
import { situationOf } from './situation.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';
import type { Where } from './where.ts';

/** Judges a note as it stands, in the space of the student's parents. Throws `StoreDamaged`. */
export async function judgeFamilyNote({
  platform,
  student,
  text,
}: Parameters<RegisterMessages['judgeFamilyNote']>[0]): Promise<PageVerdict> {
  const snapshot = await readSnapshot();
  const { pack, settings } = snapshot;
  const where = parentsOf(student, platform, snapshot);
  const draft = { place: where.reading, text, attachments: [], displayed: [], dismissed: [] };
  const verdict = pack && judge(situationOf(draft, where, snapshot), pack);
  // What is advised for a whole group stands on the chip: said once, not in each note.
  const ofGroup = new Set(pack?.rows.filter(({ when }) => when.group).map((row) => row.id));
  const found =
    verdict?.reasons.filter(({ level, rule }) => level !== 'clear' && !ofGroup.has(rule)) ?? [];
  const { lang } = settings;
  const view = placeView(where, snapshot);
  const reasons = pack
    ? found.map((reason) => pageReason(reason, [], text, { pack, lang, platforms: view }))
    : [];
  return {
    level: verdict?.level ?? 'clear',
    reasons,
    summary: summary(reasonWordsOf(lang, pack), reasons, text, view),
    question: null,
    cleansPictures: false,
    view,
  };
}

/** Where the parents of a student are written to, by no page but by Vigie's own window. */
function parentsOf(student: string, platform: PlatformId, snapshot: Snapshot): Where {
  const { pack, settings, students, groups, authorisations } = snapshot;
  const on = today(settings.timeZone);
  const place: Place = {
    platform,
    account: 'work',
    space: 'own-parent',
    student,
    audience: 'parents',
    officialPage: false,
    purpose: 'school',
  };
  const address = new URL(platformById(platform).home ?? 'about:blank');
  const group = students.find(({ id }) => id === student)?.group;
  return {
    on,
    reading: reading(platform, address, { space: 'own-parent' }),
    place,
    id: null,
    group: groups.find(({ id }) => id === group) ?? null,
    unsureGroup: false,
    standing: pack && standingOf(place, pack, authorisations, on),
  };
}
