import type { PlatformExample } from './example.ts';

export const remindExamples: readonly PlatformExample[] = [
  {
    url: 'https://www.remind.com/classes/sci02',
    surface: 'class',
    account: 'unknown',
    space: 'unknown',
    conversation: 'classes/sci02',
  },
  {
    url: 'https://www.remind.com/classes/sci02/messages/stream/7966b1ef',
    surface: 'class',
    account: 'unknown',
    space: 'unknown',
    conversation: 'classes/sci02/7966b1ef',
  },
  {
    url: 'https://www.remind.com/',
    surface: 'other',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
];
