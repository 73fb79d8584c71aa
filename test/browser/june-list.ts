import devices from '../../lib/destruction/recipes/devices.json';
import teams from '../../lib/destruction/recipes/teams.json';
import { juneFr as words } from '../../lib/i18n/june.fr.ts';
import type { Tab } from './driver.ts';
import { pressNamed, untilText } from './own-page.ts';
import { groupIds, sendFrom } from './register.ts';
import { sample } from './sample.ts';
import { until } from './until.ts';

/** What is needed beside the sample class to sign: who signs, for which school. */
export const signer = {
  ...sample,
  settings: {
    ...sample.settings,
    person: 'Geneviève Morin',
    school: 'École de l’Anse-aux-Lièvres',
  },
};

interface Filled {
  /** Id of the group, and its school year. */
  group: string;
  schoolYear: string;
}

/** Posts made elsewhere enter a group’s list on Teams, the only group’s unless given; returns the list’s id. */
export async function fillList(
  own: Tab,
  students: readonly string[],
  filled?: Filled,
): Promise<string> {
  const { schoolYear } = filled ?? sample.group;
  const group = filled?.group ?? (await groupIds(own))[0] ?? '';
  const year = schoolYear.slice(0, 4);
  for (const [sentOn, shows] of [
    [`${year}-10-12`, ['photo']],
    [`${year}-10-13`, []],
  ] as const) {
    await sendFrom(own, 'addPost', {
      key: crypto.randomUUID(),
      group,
      platform: 'teams',
      sentOn,
      students,
      shows,
      elsewhere: 'application',
      where: 'Sciences',
      link: 'https://teams.example/message',
    });
  }
  return `${group}|teams|${schoolYear}`;
}

const tickable = [...teams.steps, ...devices.steps].filter(({ perPost }) => !perPost);

/** Ticks both posts of the list that is open, and all that its recipe asks. */
export async function tickAll(tab: Tab): Promise<void> {
  await pressNamed(tab, words.destroy.tickAll(words.destroy.elsewhere.application));
  await pressNamed(tab, words.destroy.tick, '.confirm');
  await untilText(tab, words.destroy.fraction(2, 2), '.rec.posts');
  for (const { title } of tickable) await pressBox(tab, title.fr);
}

/** Ticks the box of that name, and waits until it stands so. */
async function pressBox(tab: Tab, title: string): Promise<void> {
  const read = () =>
    tab.evaluate((wanted) => {
      const label = [...document.querySelectorAll('.stepbox label')].find((each) =>
        each.textContent?.trim().startsWith(wanted),
      ) as HTMLLabelElement | undefined;
      const box = label?.control as HTMLInputElement | undefined;
      box?.focus();
      return { there: box !== undefined && document.activeElement === box, on: box?.checked };
    }, title);
  await until(`the box « ${title} »`, read, ({ there }) => there);
  await tab.press(' ');
  await until(`« ${title} » is ticked`, read, ({ on }) => on === true);
}
