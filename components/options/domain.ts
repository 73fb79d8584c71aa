/** The lower-case domain in what was typed (`prenom@ecole.qc.ca`, `@ecole.qc.ca`, `ecole.qc.ca`), or null. */
export function domainIn(written: string): string | null {
  const domain = written.trim().toLowerCase().split('@').at(-1) ?? '';
  const fits = domain.length <= 253 && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/u.test(domain);
  return fits ? domain : null;
}
