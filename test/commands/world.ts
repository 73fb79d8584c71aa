import { openStore } from '../../lib/db/store.ts';
import { recoveryCode } from '../../lib/lock/recovery-code.ts';
import { noteSent } from '../../lib/services/note-sent.ts';
import { register } from '../../lib/services/register.ts';
import pack from '../fixtures/packs/fr-charte.json';
import { addClass, answer, desk, draftOf, teamsPlace } from '../sample-class.ts';

export const passphrase = 'quatre mots bien choisis';
export const recovery = recoveryCode(new Uint8Array(26).fill(3));

/** Something of every kind that a command can be about. */
export interface World {
  group: string;
  oldGroup: string;
  lea: string;
  noah: string;
  post: string;
  document: string;
  authorisation: string;
  place: string;
  lesson: string;
  pack: string;
  /** Of a platform where nothing is kept yet, and a post that was added by hand. */
  checklist: string;
  handPost: string;
}

/** A post that was made on the telephone. */
export function byHand(group: string) {
  const from = { platform: 'teams', elsewhere: 'phone' } as const;
  const said = { sentOn: '2026-10-01', where: 'album', shows: ['photo'] as const, link: null };
  return { group, students: [], ...from, ...said };
}

/** A register with a row of every kind, made through its own commands. */
export async function makeWorld(): Promise<World> {
  const key = () => crypto.randomUUID();
  const { group, ids } = await addClass([
    { firstName: 'Léa', lastName: 'Tremblay' },
    { firstName: 'Noah', lastName: 'Bouchard' },
  ]);
  const [lea = '', noah = ''] = [ids.Léa, ids.Noah];
  const old = await register.addGroup({ key: key(), name: '301', schoolYear: '2024-2025' }, desk);
  await answer(lea, 'yes');
  await answer(noah, 'no');
  await noteSent({ key: key(), draft: draftOf('Bravo à Léa et à Noah!'), release: 'other' });
  const form = { platform: 'teams', schoolYear: '2026-2027', sentOn: '2026-09-01' } as const;
  await register.setFormsSent({ key: key(), students: [noah], ...form }, desk);
  const said = { title: 'Teams', aims: 'Écrire', use: 'Chaque jour', readers: 'Le groupe' };
  const about = { platform: 'teams', groups: [group], lang: 'fr' } as const;
  const document = await register.saveDocument({ key: key(), id: null, ...about, ...said }, desk);
  const days = { grantedOn: '2026-09-01', until: '2027-06-30', by: 'Direction' };
  await register.addAuthorisation({ key: key(), platform: 'seesaw', ...days }, desk);
  const own = { space: 'own-parent', group, student: noah, purpose: 'school' } as const;
  const place = { ...teamsPlace, conversation: 'parent of noah' };
  await register.answerPlace({ key: key(), place, answer: own }, desk);
  const nickname = { word: 'Zozo', before: '', after: '', nicknameOf: noah, place: null };
  const lesson = await register.learn({ key: key(), lesson: nickname }, desk);
  const given = await register.importPack({ key: key(), text: JSON.stringify(pack) }, desk);
  const { db } = await openStore();
  const [post, authorisation, kept] = await Promise.all([
    db.ledger.toCollection().first(),
    db.authorisations.toCollection().first(),
    db.places.toCollection().first(),
  ]);
  const handPost = await register.addPost({ key: key(), ...byHand(group) }, desk);
  await register.tickTakedown({ key: key(), post: post?.id ?? '', student: noah }, desk);
  await register.noteHandover({ key: key(), group: old.id, given: true }, desk);
  return {
    group,
    oldGroup: old.id,
    lea,
    noah,
    post: post?.id ?? '',
    document: document.id,
    authorisation: authorisation?.id ?? '',
    place: kept?.id ?? '',
    lesson: lesson.id,
    pack: given.id,
    checklist: `${group}|teams|2026-2027`,
    handPost: handPost.id,
  };
}
