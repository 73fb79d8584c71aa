import type { Migration } from './migration.ts';
import { v001 } from './v001.ts';
import { v002 } from './v002.ts';
import { v003 } from './v003.ts';

/** Every schema step ever released, oldest first. A failed upgrade stops and keeps the data. */
export const migrations: readonly Migration[] = [v001, v002, v003];
