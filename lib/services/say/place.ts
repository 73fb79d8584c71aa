import { inPackWords } from '../../i18n/in-pack-words.ts';
import { placeEn } from '../../i18n/place.en.ts';
import { type PlaceWords, placeFr } from '../../i18n/place.fr.ts';
import type { PlaceSaid, PlaceView } from '../../messages.ts';
import { type ApprovalWay, approvalWay } from '../../policy/approval-way.ts';
import type { Pack } from '../../policy/schema.ts';

const places = { fr: placeFr, en: placeEn };
/** Statuses in which nobody was asked who reads: there is nothing to say of it. */
const silent = ['exempt', 'official-page', 'not-in-force', 'not-set-up', 'locked'];

/** A place with the words that the chip, its panel and the popup say of it, in the teacher's language and the pack's words. */
export function sayPlace(view: Omit<PlaceView, 'said'>, pack: Pack | null = null): PlaceView {
  const words = inPackWords(places[view.lang], pack, view.lang);
  const { status, until, decides, consents, clause } = view;
  const rule = words.rules[status];
  return {
    ...view,
    clause: clause && rule !== undefined ? { ...clause, text: rule } : clause,
    said: {
      status: statusSaid(words, status, until, approvalWay(pack)),
      account: words.account[view.account],
      decides: decides && words.decides[decides],
      readers: readers(view),
      counts: consents && words.counts(consents.yes, consents.total),
    },
  };
}

/** The word of the chip; where telling the principal is enough, no authorisation is spoken of. */
function statusSaid(
  words: PlaceWords,
  status: PlaceView['status'],
  until: string | null,
  way: ApprovalWay,
): string {
  const told = way === 'inform';
  if (told && status === 'authorisation-required') return words.toInform;
  if (status !== 'authorised' || until === null) return words.status[status];
  return (told ? words.informedUntil : words.authorisedUntil)(words.date(until));
}

/** Who reads here, as two parts: plain, bold; null where nobody was asked and nothing is known. */
function readers(view: Omit<PlaceView, 'said'>): PlaceSaid['readers'] {
  const words = places[view.lang];
  const { space, group, purpose, status } = view;
  if (silent.includes(status)) return null;
  if (purpose === 'personal') return words.personal;
  if (status === 'forbidden') return purpose === 'unanswered' ? null : words.school;
  const [lead, whom] = words.space[space];
  if (group === null || !space.startsWith('class')) return [lead, whom];
  return [lead, space === 'class' ? words.group(group) : words.groupFamilies(group)];
}
