const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether what was typed in a search box is in the name, in either order, accents and case aside. */
export function matchesName(
  { firstName, lastName }: { firstName: string; lastName: string },
  written: string,
): boolean {
  const wanted = fold(written.trim());
  if (wanted === '') return true;
  return fold(`${firstName} ${lastName} ${firstName}`).includes(wanted);
}
