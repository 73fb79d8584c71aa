import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from './driver.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, and a page wider than its window. */
export async function faultsOf(tab: Tab): Promise<string[]> {
  await tab.inject(axe);
  return tab.evaluate(async () => {
    const scope = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await scope.axe.run(document, {
      rules: { 'target-size': { enabled: true } },
    });
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth
      ? [...found, `wider by ${scrollWidth - clientWidth} px`]
      : found;
  }, null);
}
