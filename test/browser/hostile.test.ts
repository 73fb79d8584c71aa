import { tryTricks } from './hostile/try-tricks.ts';

/** Each at the moment that is hardest to tell. */
tryTricks(
  ({ often, effect }, moment) =>
    often === true && moment === (effect === 'none' ? 'after' : 'between'),
);
