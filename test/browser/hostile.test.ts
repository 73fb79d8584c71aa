import { tryTricks } from './hostile/try-tricks.ts';

/** Each at the moment that is hardest to tell. */
tryTricks(
  ({ often, early, effect }, moment) =>
    often === true && moment === (early ? 'early' : effect === 'none' ? 'after' : 'between'),
);
