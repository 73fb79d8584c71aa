/** Something timed. */
export interface Contender {
  name: string;
  run(): void;
}

/** Microseconds of processor time used so far: other programs on the machine do not count in it. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Rounds of at least this many microseconds are long enough for the clock of the processor. */
const enough = 4000;
/** What takes longer than this is run once. */
const slow = 30_000;
/** Each contender runs so long before it is timed: what is measured first would else be measured uncompiled. */
const warm = 200_000;

function warmUp(run: () => void): void {
  for (const start = used(); used() - start < warm; ) run();
}

function timesFor(run: () => void): number {
  for (let times = 1; ; times *= 2) {
    const start = used();
    for (let i = 0; i < times; i += 1) run();
    if (used() - start >= enough || times >= 65_536) return times;
  }
}

/** Median microseconds of one run of each contender, measured side by side in rounds that alternate between them. */
export function sideBySide(contenders: readonly Contender[], rounds: number): number[] {
  for (const { run } of contenders) warmUp(run);
  const times = contenders.map(({ run }) => timesFor(run));
  const measured: number[][] = contenders.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    contenders.forEach(({ run }, at) => {
      if ((measured[at]?.[0] ?? 0) > slow) return;
      const start = used();
      const count = times[at] ?? 1;
      for (let i = 0; i < count; i += 1) run();
      measured[at]?.push((used() - start) / count);
    });
  return measured.map((list) => list.sort((a, b) => a - b)[list.length >> 1] ?? 0);
}
