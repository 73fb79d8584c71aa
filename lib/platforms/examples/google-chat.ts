import type { PlatformExample } from './example.ts';

export const googleChatExamples: readonly PlatformExample[] = [
  {
    url: 'https://mail.google.com/chat/u/0/#chat/space/AAAABBBB',
    surface: 'messages',
    account: 'unknown',
    space: 'unknown',
    conversation: 'space/AAAABBBB',
  },
  {
    url: 'https://mail.google.com/mail/u/0/#chat/dm/CCCC',
    surface: 'messages',
    account: 'unknown',
    space: 'unknown',
    conversation: 'dm/CCCC',
  },
  {
    url: 'https://chat.google.com/room/AAAABBBB',
    surface: 'messages',
    account: 'unknown',
    space: 'unknown',
    conversation: 'space/AAAABBBB',
  },
  {
    url: 'https://chat.google.com/u/0/app',
    surface: 'messages',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
  {
    url: 'https://mail.google.com/chat/u/0/#chat/welcome',
    surface: 'messages',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
];
