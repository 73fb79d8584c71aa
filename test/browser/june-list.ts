import type { Tab } from './driver.ts';
import { groupIds, sendFrom } from './register.ts';
import { sample } from './sample.ts';

/** What is needed beside the sample class to sign: who signs, for which school. */
export const signer = {
  ...sample,
  settings: {
    ...sample.settings,
    person: 'Geneviève Morin',
    school: 'École de l’Anse-aux-Lièvres',
  },
};

/** Posts made elsewhere enter the only group’s list on Teams; returns the list’s id. */
export async function fillList(own: Tab, students: readonly string[]): Promise<string> {
  const [group = ''] = await groupIds(own);
  for (const [sentOn, media] of [
    ['2026-10-12', true],
    ['2026-10-13', false],
  ] as const) {
    await sendFrom(own, 'addPost', {
      ...{ key: crypto.randomUUID(), group, platform: 'teams', sentOn, students, media },
      ...{ elsewhere: 'application', where: 'Sciences', link: 'https://teams.example/message' },
    });
  }
  return `${group}|teams|${sample.group.schoolYear}`;
}
