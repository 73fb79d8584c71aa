/** The telephone number in what was typed, as typed, or null: 7 to 15 digits (ITU-T E.164) and what separates them. */
export function telephoneIn(written: string): string | null {
  const number = written.trim().replace(/\s+/g, ' ');
  const digits = number.replace(/\D/g, '').length;
  return /^\+?[\d ().\-‑–/]+$/u.test(number) && digits >= 7 && digits <= 15 ? number : null;
}
