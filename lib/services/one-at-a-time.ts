/** A queue: each act begins when the former has ended, well or not. */
export function oneAtATime(): <T>(act: () => Promise<T>) => Promise<T> {
  let turn: Promise<unknown> = Promise.resolve();
  return (act) => {
    const mine = turn.then(act);
    turn = mine.catch(() => undefined);
    return mine;
  };
}
