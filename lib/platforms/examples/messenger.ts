import type { PlatformExample } from './example.ts';

export const messengerExamples: readonly PlatformExample[] = [
  {
    url: 'https://www.facebook.com/messages/t/100012345',
    surface: 'messages',
    account: 'unknown',
    space: 'unknown',
    conversation: 't/100012345',
  },
  {
    url: 'https://www.messenger.com/t/100012345/',
    surface: 'messages',
    account: 'unknown',
    space: 'unknown',
    conversation: 't/100012345',
  },
  {
    url: 'https://www.facebook.com/messages/e2ee/t/7788',
    surface: 'messages',
    account: 'unknown',
    space: 'unknown',
    conversation: 'e2ee/7788',
  },
  {
    url: 'https://www.messenger.com/e2ee/t/7788',
    surface: 'messages',
    account: 'unknown',
    space: 'unknown',
    conversation: 'e2ee/7788',
  },
  {
    url: 'https://m.facebook.com/messages',
    surface: 'messages',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
];
