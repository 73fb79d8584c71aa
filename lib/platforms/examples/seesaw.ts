import type { PlatformExample } from './example.ts';

export const seesawExamples: readonly PlatformExample[] = [
  {
    url: 'https://app.seesaw.me/#/activities/class/class.034c70fb/display/pending',
    surface: 'class',
    account: 'unknown',
    space: 'unknown',
    conversation: 'class.034c70fb',
  },
  {
    url: 'https://app.seesaw.me/#/login',
    surface: 'other',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
  {
    url: 'https://web.seesaw.me/',
    surface: 'other',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
  {
    url: 'https://seesaw.com/',
    surface: 'other',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
];
