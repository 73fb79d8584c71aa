import fc from 'fast-check';

/** What a person, a site or the world does; plain data, so that a failing sequence can be read. */
export type Action =
  | { do: 'type'; phrase: string }
  | { do: 'paste' | 'undo' | 'erase' | 'switch' | 'remount' | 'kill' }
  | { do: 'attach'; file: string; anyway: boolean }
  | { do: 'send'; door: number; settled: boolean; killed: boolean; after: AfterHold }
  | { do: 'answer'; purpose: 'school' | 'personal' }
  | { do: 'consent'; answer: 'yes' | 'no' };

/** What is done with a dialog that opens: left open, closed, its fix taken, or sent with a reason. */
export type AfterHold = 'stay' | 'edit' | 'fix' | 'anyway';

const phrases = [
  'La sortie au musée est remise à jeudi.',
  'Merci.',
  'Bravo à Noah Roy pour son projet.',
  'Maya Okafor a oublié son sac.',
  'Bravo à Léa Tremblay!',
];

const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.record({ do: fc.constant('type'), phrase: fc.constantFrom(...phrases) }),
  },
  {
    weight: 9,
    arbitrary: fc.record({
      do: fc.constant('send'),
      door: fc.nat(5),
      settled: fc.boolean(),
      killed: fc.integer({ min: 0, max: 3 }).map((die) => die === 0),
      after: fc.constantFrom<AfterHold[]>('stay', 'edit', 'fix', 'anyway'),
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constantFrom('paste', 'undo', 'erase', 'switch', 'remount', 'kill'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('attach'),
      file: fc.constantFrom('liste.txt', 'Noah_Roy.txt'),
      anyway: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('answer'),
      purpose: fc.constantFrom('school', 'personal'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('consent'), answer: fc.constantFrom('yes', 'no') }),
  },
);

/** One sequence; it begins with a draft, since nothing can be done without one. */
export const sequence: fc.Arbitrary<Action[]> = fc
  .tuple(fc.constantFrom(...phrases), fc.array(action, { minLength: 4, maxLength: 9, size: 'max' }))
  .map(([phrase, actions]) => [{ do: 'type', phrase }, ...actions]);
