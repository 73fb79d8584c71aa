import type { PlatformExample } from './example.ts';

export const facebookExamples: readonly PlatformExample[] = [
  {
    url: 'https://www.facebook.com/',
    surface: 'feed',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
  {
    url: 'https://www.facebook.com/groups/Parents5eAnnee/?ref=share',
    surface: 'group',
    account: 'unknown',
    space: 'unknown',
    conversation: 'groups/parents5eannee',
  },
  {
    url: 'https://m.facebook.com/groups/123456/posts/789',
    surface: 'group',
    account: 'unknown',
    space: 'unknown',
    conversation: 'groups/123456',
  },
  {
    url: 'https://fr-ca.facebook.com/EcoleDesBouleaux/posts/pfbid02abc',
    surface: 'page',
    account: 'unknown',
    space: 'unknown',
    conversation: 'page/ecoledesbouleaux',
  },
  {
    url: 'https://www.facebook.com/profile.php?id=61550001',
    surface: 'page',
    account: 'unknown',
    space: 'unknown',
    conversation: 'page/61550001',
  },
  {
    url: 'https://business.facebook.com/latest/home',
    surface: 'other',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
  {
    url: 'https://www.facebook.com/marketplace/item/55',
    surface: 'other',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
];
