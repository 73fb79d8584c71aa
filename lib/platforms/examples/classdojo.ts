import type { PlatformExample } from './example.ts';

export const classdojoExamples: readonly PlatformExample[] = [
  {
    url: 'https://teach.classdojo.com/#/classes/697d7ed028ab93052f78c9aa/story',
    surface: 'class',
    account: 'unknown',
    space: 'class-families',
    conversation: 'classes/697d7ed028ab93052f78c9aa',
  },
  {
    url: 'https://teach.classdojo.com/#/classes/697d7ed028ab93052f78c9aa/points?settings=true',
    surface: 'class',
    account: 'unknown',
    space: 'unknown',
    conversation: 'classes/697d7ed028ab93052f78c9aa',
  },
  {
    url: 'https://teach.classdojo.com/#/classes/697d7ed0/messaging/aa01',
    surface: 'messages',
    account: 'unknown',
    space: 'unknown',
    conversation: 'messaging/aa01',
  },
  {
    url: 'https://teach.classdojo.com/#/schools/6567d202/story',
    surface: 'page',
    account: 'unknown',
    space: 'unknown',
    conversation: 'schools/6567d202',
  },
  {
    url: 'https://home.classdojo.com/#/story',
    surface: 'other',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
];
