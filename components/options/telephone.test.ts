import { expect, test } from 'vitest';
import { telephoneIn } from './telephone.ts';

test.each(['418 555-0100', '(418) 555-0100', '+33 1 99 00 12 34', '555-0100'])(
  '%s is a number',
  (written) => {
    expect(telephoneIn(` ${written} `)).toBe(written);
  },
);

test.each(['', '911', 'poste 12', '418-555-0100 poste 3', '1234567890123456'])(
  '« %s » is none',
  (written) => {
    expect(telephoneIn(written)).toBeNull();
  },
);
