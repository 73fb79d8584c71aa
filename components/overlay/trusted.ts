import { isPersons } from './first-hand.ts';

/** Acts only on what the person did: a page can dispatch events, but not trusted ones. */
export function trusted<E extends Event>(act: (event: E) => void): (event: E) => void {
  return (event) => {
    if (isPersons(event)) act(event);
  };
}
