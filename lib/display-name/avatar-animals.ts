/**
 * Animals that a child may be glad to be: none that is a reproach in French or English (pig, donkey, turtle, sloth…).
 * All of Emoji 12 or older in one code point, which Windows 10, Android and macOS draw in colour.
 */
export const animals = {
  fox: '🦊',
  panda: '🐼',
  koala: '🐨',
  lion: '🦁',
  tiger: '🐯',
  rabbit: '🐰',
  kitten: '🐱',
  deer: '🦌',
  owl: '🦉',
  penguin: '🐧',
  butterfly: '🦋',
  ladybird: '🐞',
  dolphin: '🐬',
  hedgehog: '🦔',
  unicorn: '🦄',
  eagle: '🦅',
  swan: '🦢',
  flamingo: '🦩',
  otter: '🦦',
  kangaroo: '🦘',
  zebra: '🦓',
  llama: '🦙',
  chick: '🐥',
  bee: '🐝',
  dragon: '🐲',
  dinosaur: '🦕',
  wolf: '🐺',
  fish: '🐠',
  leopard: '🐆',
  bird: '🐦',
} as const;
export type Animal = keyof typeof animals;

/** No black, white or brown, which could be taken for a word on someone’s skin. */
export const colours = {
  blue: '🔵',
  green: '🟢',
  yellow: '🟡',
  purple: '🟣',
  orange: '🟠',
  red: '🔴',
} as const;
export type Colour = keyof typeof colours;
