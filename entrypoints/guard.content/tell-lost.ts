import { ask } from './ask.ts';

/** Tells where no page reaches that this one keeps throwing the overlay out. What is held is held without it. */
export function tellLost(): void {
  ask('overlayLost', {}).catch((error: unknown) => console.warn('Vigie: not told', error));
}
