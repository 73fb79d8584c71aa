import type { PlatformExample } from './example.ts';

export const gmailExamples: readonly PlatformExample[] = [
  {
    url: 'https://mail.google.com/mail/u/0/#inbox',
    surface: 'mail',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
  {
    url: 'https://mail.google.com/mail/u/1/?tab=rm#inbox?compose=new',
    values: { title: 'Boîte de réception (3) - a.roy@ecole.example - Gmail' },
    surface: 'mail',
    account: 'unknown',
    space: 'unknown',
    conversation: 'mailbox/ecole.example',
  },
  {
    url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgz',
    values: { title: 'Rencontre avec direction@ecole.example - a.roy@gmail.com - Gmail' },
    surface: 'mail',
    account: 'unknown',
    space: 'unknown',
    conversation: 'mailbox/gmail.com',
  },
  {
    url: 'https://mail.google.com/mail/u/0/#inbox',
    values: { account: 'Google Account: A. Roy (a.roy@gmail.com)' },
    surface: 'mail',
    account: 'unknown',
    space: 'unknown',
    conversation: 'mailbox/gmail.com',
  },
];
