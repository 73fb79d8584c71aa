import type { PlatformExample } from './example.ts';

export const discordExamples: readonly PlatformExample[] = [
  {
    url: 'https://discord.com/channels/1100/2200',
    surface: 'group',
    account: 'unknown',
    space: 'unknown',
    conversation: 'channels/1100/2200',
  },
  {
    url: 'https://discord.com/channels/@me/3300',
    surface: 'messages',
    account: 'unknown',
    space: 'unknown',
    conversation: 'channels/@me/3300',
  },
  {
    url: 'https://discord.com/channels/@me',
    surface: 'messages',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
  {
    url: 'https://ptb.discord.com/login',
    surface: 'other',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
];
