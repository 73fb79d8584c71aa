import { tryTricks } from './hostile/try-tricks.ts';

tryTricks(() => true);
