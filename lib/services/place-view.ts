import type { PlaceView } from '../messages.ts';
import { platformById } from '../platforms/index.ts';
import { platformIds } from '../platforms/platform.ts';
import { classScopes, isByNotice, mayBeShown } from '../policy/class-consent.ts';
import { nameIn } from '../policy/name-in.ts';
import { platformIn } from '../policy/platform-in.ts';
import { platformIndex } from '../policy/platform-index.ts';
import type { Pack, PackPlatform } from '../policy/schema.ts';
import { adviceOf } from './advice.ts';
import { sayPlace } from './say/place.ts';
import type { Known } from './snapshot.ts';
import { clauseText, statusClause, statusWord } from './status.ts';
import type { Where } from './where.ts';

/** What the page may show of its place: no student's name, no answer of a single parent. */
export function placeView(where: Where, snapshot: Known): PlaceView {
  const { place, standing, reading, group, id } = where;
  const { settings, pack } = snapshot;
  const clause = standing && pack && statusClause(standing.status, pack);
  const status = statusWord(where, snapshot);
  // The body lists what it approves or rules out; the clause says who may authorise the rest.
  const decides = /^approved|^forbidden$/.test(status) ? 'body' : clause?.decides;
  const platforms = {
    platformName: nameIn(pack, reading.platform),
    parentPlatform: pack ? parentPlatform(where, pack) : null,
  };
  const view = {
    ...platforms,
    lang: settings.lang,
    status,
    until: standing?.until ?? null,
    account: place.account,
    clause: clause && pack ? clauseText(clause.id, pack, settings.lang) : null,
    decides: decides === 'body' || decides === 'principal' ? decides : null,
    space: place.space,
    group: group?.name ?? null,
    consents: consentCounts(where, snapshot),
    purpose: place.purpose,
    advice: adviceOf(where, snapshot, platforms),
    isNews: false,
    editable: id !== null,
  };
  return sayPlace(view, pack);
}

/** How many of the group agreed, refusals and missing answers not told apart; null where the class's consent is not what counts. */
function consentCounts(
  { standing, group, place, on }: Where,
  { classList, consentsOf, pack }: Known,
): PlaceView['consents'] {
  const counts = standing?.status === 'approved' || standing?.status === 'authorised';
  const shared = ['class', 'class-families', 'unknown'].includes(place.space);
  if (!pack || !standing || !group || !counts || !shared) return null;
  const { students } = classList(group.id);
  const platform = standing.platform.id;
  // Where nothing is asked, « 0 of 25 » would say that something lacks.
  if (isByNotice(pack) || classScopes(pack, platform).length === 0) return null;
  const agreed = students.filter(({ id: student }) =>
    mayBeShown(consentsOf.get(student) ?? [], pack, { student, platform, on }),
  );
  return students.length > 0 ? { yes: agreed.length, total: students.length } : null;
}

/** An approved platform for parents: one that the group uses, else the one that names their shared consent. */
function parentPlatform({ group, place }: Where, pack: Pack): PlaceView['parentPlatform'] {
  const fit = platformIndex(pack).forParents;
  const here = place.platform && platformIn(pack, place.platform);
  // A school's own Pronote is for parents as every Pronote is.
  if (here && here.status === 'approved' && fit.some(({ id, name }) => isOne(here, id, name))) {
    return null;
  }
  const used = fit.filter(({ id }) => group?.platforms.some((each) => each === id));
  const chief = fit.filter(({ id, consentGroup }) => consentGroup === id);
  // Clic École has no address to open.
  return (
    [...used, ...chief, ...fit]
      .map(({ id }) => platformIds.find((known) => known === id))
      .find((id) => id !== undefined && platformById(id).home !== null) ?? null
  );
}

function isOne({ id, name }: PackPlatform, other: string, called: string | undefined): boolean {
  return id === other || (name !== undefined && name === called);
}
