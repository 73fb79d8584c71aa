import { begins, labelOf } from './label-of.ts';

/** How controls that end a session begin, folded; best effort, 2026-11-22. */
const words: readonly string[] = [
  'deconnexion',
  'se deconnecter',
  'me deconnecter',
  'fermer la session',
  'log out',
  'logout',
  'sign out',
];
const address = /\/(?:logout|deconnexion|signout)\b/i;

/** Whether a click on the element ends the session there (003, c). */
export function isLogOut(clicked: Element): boolean {
  const control = clicked.closest('a, button, [role="button"], [role="menuitem"]');
  if (!control) return false;
  return begins(labelOf(control), words) || address.test(control.getAttribute('href') ?? '');
}
