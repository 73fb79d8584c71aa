import { launch } from '../browser/launch.ts';
import { pageOf } from '../browser/pages.ts';
import { placeOf } from '../browser/place.ts';
import { seed, sendFrom } from '../browser/register.ts';
import { sample } from '../browser/sample.ts';
import type { Report } from './index.ts';
import { messageTimes } from './message-times.ts';

const rounds = 300;
const text =
  'Bonjour à tous. Bravo à Noah Roy et à Léa Tremblay pour leur projet sur les baleines. ' +
  'La sortie au musée est remise à jeudi; prévoyez un repas froid et des vêtements chauds.';

/** Time from a draft to its verdict, against an empty message on the same way (Chromium, warm worker). */
export async function run(): Promise<Report> {
  const driver = await launch('chromium', () => null);
  try {
    const own = await driver.openOwn('popup.html');
    await seed(own, sample);
    const place = placeOf(pageOf('teams'));
    const draft = { place, text, attachments: [], displayed: [], dismissed: [] };
    await sendFrom(own, 'checkDraft', draft);
    const empty = quantiles(await messageTimes(own, 'nothing', {}, rounds));
    const verdict = quantiles(await messageTimes(own, 'checkDraft', draft, rounds));
    const ratio = verdict.median / empty.median;
    return {
      columns: ['message', 'median ms', '99 % ms'],
      rows: [
        ['empty', empty.median, empty.p99],
        ['draft to verdict', verdict.median, verdict.p99],
      ],
      summary: `A verdict takes ${ratio.toFixed(2)} times an empty message (${rounds} of each).`,
    };
  } finally {
    await driver.close();
  }
}

function quantiles(taken: readonly number[]) {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const round = (value: number) => Number(value.toFixed(2));
  return { median: round(at(0.5)), p99: round(at(0.99)) };
}
