import { commit } from '../db/commit.ts';
import { sealRow } from '../db/entry.ts';
import type { LedgerRow } from '../db/rows.ts';
import type { ContentMessages, ReleaseReason } from '../messages.ts';
import { factsOf } from '../verdict/facts.ts';
import { type Level, mediaShown } from '../verdict/verdict.ts';
import { now } from './clock.ts';
import { type Judgement, judgeDraft } from './judgement.ts';
import { withStore } from './with-store.ts';

type Payload = Parameters<ContentMessages['noteSent']>[0];

/** A post that carries personal information enters the ledger, without its text; the same key enters once. */
export async function noteSent({ key, draft, release }: Payload): Promise<null> {
  const judgement = await judgeDraft(draft);
  const { where, verdict } = judgement;
  const carried = whatIsCarried(judgement);
  if (!carried) return null;
  const sentAt = now();
  const clear = {
    id: crypto.randomUUID(),
    platform: draft.place.platform,
    place: where.id,
    group: where.group?.id ?? null,
    sentAt,
    ...carried,
    level: verdict.level,
    decided: decidedAs(verdict.level, release),
    release,
  };
  return withStore(async (store) => {
    const row = await sealRow<LedgerRow>(store, 'ledger', clear, { url: draft.place.url });
    return commit(store, {
      // A page chooses its key: it may not meet that of a change of the register.
      key: `sent:${key}`,
      kind: 'note-sent',
      at: sentAt,
      data: { ...clear, url: draft.place.url },
      tables: ['ledger'],
      run: async (tables) => {
        await tables.ledger.add(row);
        return null;
      },
    });
  });
}

/** Whom it is about and what it shows; null where the directive has nothing to follow. */
function whatIsCarried({ snapshot, where, situation, verdict }: Judgement) {
  const { pack } = snapshot;
  const { standing, place, on } = where;
  if (!pack || !standing || on < pack.effectiveFrom) return null;
  if (place.purpose === 'personal' && !place.officialPage) return null;
  const rows = pack.rows.filter(({ id }) => verdict.reasons.some(({ rule }) => rule === id));
  // Work e-mail and colleagues: the row that ends the reading (3.0).
  if (rows.some(({ ends }) => ends)) return null;
  const facts = factsOf(situation, pack, standing.status).filter(({ media }) => media !== 'nobody');
  if (facts.length === 0) return null;
  const shown = facts.flatMap(({ source, evidence: { attachment } }) =>
    source === 'media' ? (situation.attachments[attachment ?? -1]?.kind ?? []) : [],
  );
  return {
    students: [...new Set(facts.flatMap(({ student }) => student ?? []))],
    media: shown.length > 0,
    shows: mediaShown.filter((kind) => shown.includes(kind)),
  };
}

function decidedAs(level: Level, release: ReleaseReason | null): LedgerRow['decided'] {
  return release !== null || level === 'hold' ? 'released' : level;
}
