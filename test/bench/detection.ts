import { performance } from 'node:perf_hooks';
import { detect } from '../../lib/detection/detect.ts';
import type { Student } from '../../lib/detection/finding.ts';
import { compileRoster } from '../../lib/detection/roster.ts';

const firsts =
  'Léa Noah Rose Émile Olivier Zoé Liam Mai Jade Samir Inès Thomas Camila Hugo Manon Anatole'.split(
    ' ',
  );
const lasts =
  'Tremblay Gagnon Côté Nguyen Roy Bouchard Lévesque Fortin Haddad Pelletier Girard Morin'.split(
    ' ',
  );
const sentences = [
  'Bravo à Léa et à Noah pour leur exposé sur les baleines de l’estuaire! ',
  'Rappel : la sortie au planétarium aura lieu vendredi, apportez un lunch froid. ',
  'L’examen de lecture compte pour 20 % de l’étape et se fait en deux périodes. ',
  'Zoé Côté a laissé son sac au gymnase; le secrétariat est au 450-555-0100. ',
];

/** Letters that tell one made-up name from another: `ba`, `be`, … `bazu`. */
function suffix(n: number): string {
  const syllable = (k: number) =>
    'bdfglmnprstvz'.charAt(k % 13) + 'aeiou'.charAt(Math.floor(k / 13) % 5);
  return n === 0 ? '' : syllable(n) + suffix(Math.floor(n / 65));
}

/** A class list of any size; as in a large school a first name comes back about every 400 pupils. */
function students(count: number): Student[] {
  return Array.from({ length: count }, (_, i) => ({
    id: String(i),
    firstName: `${firsts[i % firsts.length]}${suffix(Math.floor(i / firsts.length) % 25)}`,
    lastName: `${lasts[i % lasts.length]}${suffix(Math.floor(i / lasts.length) % 99)}`,
    nicknames: [],
  }));
}

function draft(length: number): string {
  return sentences
    .join('')
    .repeat(Math.ceil(length / 250))
    .slice(0, length);
}

/** Median milliseconds of a run, of rounds long enough for the clock. */
function median(run: () => void, rounds: number): number {
  for (let i = 0; i < 20; i += 1) run();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    for (let i = 0; i < 10; i += 1) run();
    return (performance.now() - start) / 10;
  });
  return times.sort((a, b) => a - b)[rounds >> 1] ?? 0;
}

/** Results go here, so that no run is optimised away. */
const sink = { value: 0 };

/** The lower limit: each unit of the text read once. */
function readUnits(text: string): void {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum += text.charCodeAt(i);
  sink.value ^= sum;
}

/** Time of `detect` by roster and draft, as a ratio to an empty loop over the same text in the same run. */
export async function run(): Promise<{ columns: string[]; rows: (string | number)[][] }> {
  const rows: (string | number)[][] = [];
  for (const size of [30, 600, 5000]) {
    const list = students(size);
    const started = performance.now();
    const roster = compileRoster(list);
    const build = performance.now() - started;
    for (const length of [2000, 10_000]) {
      const text = draft(length);
      const loop = median(() => readUnits(text), 41);
      const time = median(() => {
        sink.value ^= detect(text, roster).length;
      }, 21);
      rows.push([
        size,
        length,
        Number(build.toFixed(1)),
        Number(time.toFixed(3)),
        Math.round(time / loop),
      ]);
    }
  }
  return { columns: ['students', 'characters', 'build ms', 'detect ms', '× loop'], rows };
}
