import type { PlatformExample } from './example.ts';

export const classroomExamples: readonly PlatformExample[] = [
  {
    url: 'https://classroom.google.com/c/NzA0MTIz',
    surface: 'class',
    account: 'unknown',
    space: 'class',
    conversation: 'c/NzA0MTIz',
  },
  {
    url: 'https://classroom.google.com/u/1/w/NzA0MTIz/t/all',
    surface: 'class',
    account: 'unknown',
    space: 'class',
    conversation: 'c/NzA0MTIz',
  },
  {
    url: 'https://classroom.google.com/c/NzA0MTIz/a/NzA5OTk5/details',
    surface: 'class',
    account: 'unknown',
    space: 'unknown',
    conversation: 'c/NzA0MTIz/a/NzA5OTk5',
  },
  {
    url: 'https://classroom.google.com/c/NzA0/a/NzA5/submissions/by-status/and-sort-last-name/student/MTU5',
    surface: 'class',
    account: 'unknown',
    space: 'unknown',
    conversation: 'c/NzA0/a/NzA5/student/MTU5',
  },
  {
    url: 'https://classroom.google.com/u/0/h',
    surface: 'other',
    account: 'unknown',
    space: 'unknown',
    conversation: null,
  },
];
