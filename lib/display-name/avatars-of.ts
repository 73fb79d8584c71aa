import { type Avatar, avatarOf } from './avatar.ts';
import { animals, colours } from './avatar-animals.ts';

const animalIds = Object.keys(animals);
const colourIds = Object.keys(colours);
/** Animals alone, then with one colour, two… : 30, 180, 1,080, 6,480, 38,880. */
const tiers = [0, 1, 2, 3, 4].map((dots) => animalIds.length * colourIds.length ** dots);

/**
 * An avatar for each student of a group, by id, no two alike. Those stored are kept; the others are drawn from id and
 * school year alone, so that the same students always get the same ones, in whatever order they come. The ids are
 * opaque: no name takes part. Students beyond the 46,650 that can be told apart get none.
 */
export function avatarsOf(
  students: readonly { id: string; avatar: string | null }[],
  year: string,
): Map<string, Avatar> {
  const given = new Map<string, Avatar>();
  const taken = new Set<string>();
  for (const student of byId(students)) {
    const stored = student.avatar === null ? null : avatarOf(student.avatar);
    if (!stored || taken.has(stored.id)) continue;
    given.set(student.id, stored);
    taken.add(stored.id);
  }
  const used = tiers.map((_, dots) => [...taken].filter((id) => dotsOf(id) === dots).length);
  for (const student of byId(students)) {
    if (given.has(student.id)) continue;
    const tier = used.findIndex((count, dots) => count < (tiers[dots] ?? 0));
    const id = tier < 0 ? null : freeIn(tier, digestOf(`${student.id}|${year}`), taken);
    const drawn = id === null ? null : avatarOf(id);
    if (!drawn) continue;
    given.set(student.id, drawn);
    taken.add(drawn.id);
    used[tier] = (used[tier] ?? 0) + 1;
  }
  return given;
}

function byId<T extends { id: string }>(students: readonly T[]): T[] {
  return students.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}

const dotsOf = (id: string) => id.split('-').length - 1;

/** The first avatar of the tier from the seed on that nobody has; null where all are taken. */
function freeIn(tier: number, seed: number, taken: ReadonlySet<string>): string | null {
  const size = tiers[tier] ?? 0;
  for (let step = 0; step < size; step++) {
    const id = idAt((seed + step) % size, tier);
    if (!taken.has(id)) return id;
  }
  return null;
}

function idAt(index: number, dots: number): string {
  let rest = Math.floor(index / animalIds.length);
  const parts = [animalIds[index % animalIds.length]];
  for (let dot = 0; dot < dots; dot++) {
    parts.push(colourIds[rest % colourIds.length]);
    rest = Math.floor(rest / colourIds.length);
  }
  return parts.join('-');
}

/** FNV-1a, 32 bits. */
function digestOf(seed: string): number {
  let digest = 0x811c9dc5;
  for (const unit of seed) {
    digest = Math.imul(digest ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return digest;
}
