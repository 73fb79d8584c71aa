import { browser } from '../browser.ts';
import { type Filled, fillNames } from './fill-names.ts';

/**
 * Fills the student fields of a tab, at the person's act in the popup: `activeTab` lets the script in then, and only
 * the names handed over go to that page (5.4). Rejects where the browser refuses.
 */
export async function fillTab(tab: number, names: readonly string[]): Promise<Filled> {
  const [first] = await browser.scripting.executeScript({
    target: { tabId: tab },
    func: fillNames as (...args: unknown[]) => unknown,
    args: [names],
  });
  return (first?.result as Filled | undefined) ?? { filled: 0, left: names.length };
}
