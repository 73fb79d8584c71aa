import type { PlatformExample } from './example.ts';

export const teamsExamples: readonly PlatformExample[] = [
  {
    url: 'https://teams.microsoft.com/v2/',
    values: { thread: '19:aa11@thread.tacv2' },
    surface: 'class',
    account: 'work',
    space: 'unknown',
    conversation: '19:aa11@thread.tacv2',
  },
  {
    url: 'https://teams.cloud.microsoft/',
    values: { thread: '19:aa11_bb22@unq.gbl.spaces' },
    surface: 'messages',
    account: 'work',
    space: 'unknown',
    conversation: '19:aa11_bb22@unq.gbl.spaces',
  },
  {
    url: 'https://teams.microsoft.com/v2/',
    values: { thread: '48:notes' },
    surface: 'messages',
    account: 'work',
    space: 'staff',
    conversation: '48:notes',
  },
  {
    url: 'https://teams.microsoft.com/v2/?clientexperience=t2',
    values: { thread: '19:meeting_Yw@thread.v2' },
    surface: 'group',
    account: 'work',
    space: 'unknown',
    conversation: '19:meeting_Yw@thread.v2',
  },
  {
    url: 'https://teams.live.com/v2/',
    surface: 'messages',
    account: 'personal',
    space: 'unknown',
    conversation: null,
  },
];
