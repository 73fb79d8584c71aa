import type { PlatformExample } from './example.ts';

export const whatsappExamples: readonly PlatformExample[] = [
  {
    url: 'https://web.whatsapp.com/',
    surface: 'messages',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
  {
    url: 'https://web.whatsapp.com/',
    values: { message: 'false_120363000000000000@g.us_3EB0_15145550100@c.us' },
    surface: 'messages',
    account: 'unknown',
    space: 'unknown',
    conversation: '120363000000000000@g.us',
  },
  {
    url: 'https://web.whatsapp.com/send?phone=15145550100',
    surface: 'messages',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
];
