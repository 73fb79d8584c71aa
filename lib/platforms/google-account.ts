import type { PageValue } from './platform.ts';

/** The account button of Google's bar: « Google Account: Name (address) », « Compte Google : … ». */
export const googleAccount: PageValue = {
  selector: 'a[href*="SignOutOptions"]',
  attribute: 'aria-label',
  seen: '2026-07-23',
};
