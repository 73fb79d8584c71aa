import { consentState } from '../consent/state.ts';
import { approvalWay } from '../policy/approval-way.ts';
import { consentRule } from '../policy/consent-rule.ts';
import type { Pack, PackRow } from '../policy/schema.ts';
import { platformsSharingConsent } from '../policy/shared-consent.ts';
import { type Standing, standingOf } from '../policy/standing.ts';
import type { Fact } from './fact.ts';
import { factsOf } from './facts.ts';
import { type GroupFact, groupFacts } from './group.ts';
import type { Level, Reason, Situation, Verdict } from './verdict.ts';

const silent: Verdict = { level: 'clear', reasons: [], students: [] };
const gravity: Record<Level, number> = { clear: 0, advise: 1, hold: 2 };

/** What the rows are read against. */
interface Scene {
  situation: Situation;
  pack: Pack;
  standing: Standing;
  facts: readonly Fact[];
  group: readonly GroupFact[];
}

/**
 * The verdict of a pack's rule table on a draft (docs/design.md "The rule table"). A row that `ends` is alone; of the
 * others all that match give reasons, gravest first (those of level `clear` say what makes the draft clear), one for
 * the text, one for file names and one for what files show. An empty draft, an unknown platform, a place said to be
 * personal and a day before the pack is in force are clear and silent.
 */
export function judge(situation: Situation, pack: Pack): Verdict {
  const { place, on, text, attachments } = situation;
  if (on < pack.effectiveFrom) return silent;
  if (place.purpose === 'personal' && !place.officialPage) return silent;
  if (text.trim() === '' && attachments.length === 0) return silent;
  const standing = standingOf(place, pack, situation.authorisations, on);
  if (!standing) return silent;
  const facts = factsOf(situation, pack, standing.status);
  const group = groupFacts(situation, pack, standing);
  const scene: Scene = { situation, pack, standing, facts, group };

  const reasons: Reason[] = [];
  for (const row of pack.rows) {
    const found = reasonsOf(row, scene);
    const [first] = found;
    if (row.ends && first) return verdictOf([first]);
    reasons.push(...found);
  }
  return verdictOf(reasons);
}

function verdictOf(reasons: readonly Reason[]): Verdict {
  const sorted = reasons.toSorted((a, b) => gravity[b.level] - gravity[a.level]);
  const level = sorted[0]?.level ?? 'clear';
  const gravest = sorted.filter((reason) => level !== 'clear' && reason.level === level);
  const students = [...new Set(gravest.flatMap((reason) => reason.students))];
  return { level, reasons: sorted, students };
}

function reasonsOf(row: PackRow, scene: Scene): Reason[] {
  if (!stands(row, scene)) return [];
  const { finding, form, about, consent, media } = row.when;
  if (!finding && !form && !about && !consent && !media) return [reason(row, [], scene.pack)];
  const matching = scene.facts.filter((fact) => matches(row, fact, scene));
  return (['text', 'file-name', 'media'] as const)
    .map((source) => matching.filter((fact) => fact.source === source))
    .filter((facts) => facts.length > 0)
    .map((facts) => reason(row, facts, scene.pack));
}

/** The conditions on the place, the group and the draft as a whole. */
function stands({ when, switch: needed }: PackRow, scene: Scene): boolean {
  const { pack, standing, facts, group, situation } = scene;
  const { account, space } = situation.place;
  const empty = facts.every((fact) => fact.media === 'nobody');
  return (
    allows(when.status, standing.status) &&
    allows(when.audience, standing.platform.audience) &&
    allows(when.account, account) &&
    allows(when.space, space) &&
    (!when.group || when.group.some((each) => group.includes(each))) &&
    (when.empty === undefined || when.empty === empty) &&
    Object.entries(needed ?? {}).every(
      ([id, on]) => pack.switches.find((each) => each.id === id)?.default === on,
    )
  );
}

/** The conditions on one fact. */
function matches({ when }: PackRow, fact: Fact, scene: Scene): boolean {
  return (
    allows(when.finding, fact.kind) &&
    allows(when.form, fact.form) &&
    allows(when.about, fact.about) &&
    allows(when.media, fact.media) &&
    (!when.consent || allows(when.consent.is, consentOf(when.consent.scope, fact, scene)))
  );
}

function consentOf(scope: string, { student }: Fact, { situation, pack, standing }: Scene) {
  if (student === null) return null;
  const platforms = platformsSharingConsent(
    standing.platform,
    pack,
    situation.consents.map(({ platform }) => platform),
  );
  const { consents, on } = situation;
  return consentState(consents, { student, scope, platforms, on, ...consentRule(pack) });
}

function allows<T>(condition: readonly T[] | undefined, value: T | null): boolean {
  return condition === undefined || (value !== null && condition.includes(value));
}

function reason(row: PackRow, facts: readonly Fact[], pack: Pack): Reason {
  const ids = facts.flatMap((fact) => fact.student ?? []);
  const seen = new Set<unknown>();
  const evidence = facts
    .map((fact) => fact.evidence)
    .filter(({ finding, attachment }) => {
      const what = finding ?? attachment;
      return seen.has(what) ? false : seen.add(what);
    });
  const { id, level, clause, code, source } = row;
  return {
    rule: id,
    level,
    clause,
    code,
    students: [...new Set(ids)],
    evidence,
    fixes: fixesFor(row, facts[0]?.source ?? 'text').filter(
      (fix) => fix !== 'request-authorisation' || approvalWay(pack) !== 'list-only',
    ),
    source: source ?? 'directive',
  };
}

/** A file's name is renamed, and a picture is not reworded: who appears in it can be answered again. */
function fixesFor({ fix }: PackRow, source: Fact['source']): Reason['fixes'] {
  if (source === 'text') return fix;
  const others = fix.filter((id) => id !== 'first-name' && id !== 'neutral' && id !== 'remove');
  const instead = source === 'file-name' ? 'rename-file' : 'who-appears';
  return [...new Set([instead, ...others] as const)];
}
