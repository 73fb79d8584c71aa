import type { PlatformExample } from './example.ts';

export const outlookExamples: readonly PlatformExample[] = [
  {
    url: 'https://outlook.office.com/mail/',
    surface: 'mail',
    account: 'work',
    space: 'unknown',
    conversation: 'mailbox/work',
  },
  {
    url: 'https://outlook.office365.com/mail/deeplink/compose',
    surface: 'mail',
    account: 'work',
    space: 'unknown',
    conversation: 'mailbox/work',
  },
  {
    url: 'https://outlook.cloud.microsoft/mail/inbox',
    values: { account: 'a.roy@ecole.example' },
    surface: 'mail',
    account: 'work',
    space: 'unknown',
    conversation: 'mailbox/work',
  },
  {
    url: 'https://outlook.live.com/mail/0/',
    surface: 'mail',
    account: 'personal',
    space: 'unknown',
    conversation: 'mailbox/personal',
  },
];
