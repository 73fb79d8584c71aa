import { type Animal, animals, type Colour, colours } from './avatar-animals.ts';

/** What stands for a student beside the first name (directive 5.4). */
export interface Avatar {
  /** `fox`, `fox-blue`, `fox-blue-green`: the animal, then colours once every animal of the class is taken. */
  id: string;
  animal: Animal;
  colours: readonly Colour[];
  /** As plain text: 🦊, 🦊🔵. */
  emoji: string;
}

const most = 4;

/** The avatar of an id as it is stored; null where the id is of none. */
export function avatarOf(id: string): Avatar | null {
  const [animal = '', ...dots] = id.split('-');
  if (!isKey(animals, animal) || dots.length > most) return null;
  const known = dots.filter((dot) => isKey(colours, dot));
  if (known.length < dots.length) return null;
  const emoji = animals[animal] + known.map((colour) => colours[colour]).join('');
  return { id, animal, colours: known, emoji };
}

function isKey<T extends object>(map: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(map, key);
}
