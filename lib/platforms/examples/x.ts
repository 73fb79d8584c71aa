import type { PlatformExample } from './example.ts';

export const xExamples: readonly PlatformExample[] = [
  {
    url: 'https://x.com/home',
    surface: 'feed',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
  {
    url: 'https://twitter.com/compose/post',
    surface: 'feed',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
  {
    url: 'https://x.com/messages/11-22',
    surface: 'messages',
    account: 'unknown',
    space: 'unknown',
    conversation: 'dm/11-22',
  },
  {
    url: 'https://x.com/EcoleBouleaux/status/99',
    surface: 'page',
    account: 'unknown',
    space: 'unknown',
    conversation: 'page/ecolebouleaux',
  },
  {
    url: 'https://x.com/i/flow/login',
    surface: 'other',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
];
