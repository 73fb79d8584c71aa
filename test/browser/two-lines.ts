import type { Behaviour } from './behaviours.ts';
import { becomesAsPlanned } from './fix.ts';

const lines = [
  'Bravo à Noah Roy hier.',
  'Bravo à Marie-Soleil Bouchard-Lapierre aussi. Merci pour votre aide.',
] as const;

/** CKEditor 5 draws its text anew between two words that are written on two lines (fault of 2026-11-22). */
export const twoLines: Behaviour = {
  name: 'two names on two lines are rewritten',
  applies: () => true,
  async run(scene) {
    const newLine = scene.page.sendKeys.includes('Enter') ? 'Shift+Enter' : 'Enter';
    await scene.write(lines[0]);
    await scene.tab.press(newLine);
    await scene.tab.type(lines[1]);
    await becomesAsPlanned(scene, lines.join('\n'));
  },
};
