import { expect } from 'vitest';
import type { PracticePage } from '../pages/index.ts';
import type { Behaviour } from './behaviours.ts';
import { becomesAsPlanned, planned, takeFix } from './fix.ts';
import { twoLines } from './two-lines.ts';
import { until } from './until.ts';

const end = ' pour son projet. Merci pour votre aide hier.';
const isRich = ({ engine }: PracticePage) => !engine.endsWith('textarea');

/** Where engines differ most: what a fix leaves in the model when the words are not plain text on one line. */
export const rewritings: readonly Behaviour[] = [
  {
    name: 'a name half in bold is rewritten',
    applies: isRich,
    async run(scene) {
      await scene.write('Bravo à Noah');
      await scene.tab.type(' ');
      await scene.tab.press('Control+b');
      await scene.tab.type('Roy');
      await scene.tab.press('Control+b');
      await scene.tab.type(end);
      await becomesAsPlanned(scene, `Bravo à Noah Roy${end}`);
    },
  },
  twoLines,
  {
    name: 'a paragraph between empty lines is rewritten, the caret elsewhere',
    applies: () => true,
    async run(scene) {
      const { tab } = scene;
      const paragraphs = ['Bonjour,', 'Noah Roy a oublié son sac.', 'Merci pour votre aide hier.'];
      const newLine = scene.page.sendKeys.includes('Enter') ? 'Shift+Enter' : 'Enter';
      await scene.click(scene.page.field);
      for (const [index, words] of paragraphs.entries()) {
        if (index > 0) await tab.press(newLine, 2);
        await tab.type(words);
      }
      await scene.untilModel(paragraphs.join('\n\n'));
      await tab.press('Control+Home');
      await becomesAsPlanned(scene, paragraphs.join('\n\n'));
    },
  },
  {
    name: 'an emoji beside the name stays',
    applies: () => true,
    async run(scene) {
      await scene.write(`Bravo 🎉 à Noah Roy 🎉${end}`);
      const fixed = await becomesAsPlanned(scene, `Bravo 🎉 à Noah Roy 🎉${end}`);
      expect(fixed).not.toContain('\uFFFD');
    },
  },
  {
    name: 'a name in the subject is rewritten',
    applies: ({ subject }) => subject !== undefined,
    async run(scene) {
      const { tab, page } = scene;
      const body = 'Merci pour votre aide hier.';
      const subject = 'Bravo à Noah Roy pour son projet';
      await scene.write(body);
      await scene.click(page.subject ?? '');
      await tab.type(subject);
      const fixed = await planned(scene, `${subject}\n${body}`, ['neutral', 'remove']);
      await scene.send('click');
      await takeFix(tab);
      const read = () =>
        tab.evaluate(
          (field) => document.querySelector<HTMLInputElement>(field)?.value ?? '',
          page.subject ?? '',
        );
      // The line break between the two is in neither field.
      const isFixed = (value: string) => `${value}\n${body}`.trim() === fixed.trim();
      await until('the subject is rewritten', read, isFixed);
      expect(await scene.model()).toBe(body);
    },
  },
  {
    name: 'a mention that the site drew stays beside the name that was typed',
    applies: ({ engine }) => engine === 'contenteditable',
    async run(scene) {
      const text = `Bravo à Noah Roy${end}`;
      await scene.write(text);
      await scene.tab.evaluate((field) => {
        const chip = document.createElement('span');
        chip.contentEditable = 'false';
        chip.textContent = '@Maya Okafor';
        document.querySelector(field)?.append(chip);
      }, scene.page.field);
      await scene.untilModel(`${text}@Maya Okafor`);
      const fixed = await planned(scene, text, ['neutral', 'remove']);
      await scene.send('click');
      await takeFix(scene.tab);
      await scene.untilModel(`${fixed}@Maya Okafor`);
    },
  },
];
