import { placeOf } from './place.ts';
import type { PracticePage } from './scene.ts';

const teamsUrl = 'https://teams.microsoft.com/v2/?lang=fr';

/** The practice pages by their stem. */
export const practicePages = {
  teams: {
    url: teamsUrl,
    place: placeOf(teamsUrl, { thread: '19:groupe402@thread.v2' }),
    verb: 'send',
    field: '[data-tid="ckeditor"]',
    button: '[data-tid="sendMessageCommands-send"]',
    means: ['click', 'enter', 'ctrl-enter'],
    fix: 'neutral',
    advises: true,
  },
} satisfies Record<string, PracticePage>;
