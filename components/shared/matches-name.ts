import { withoutAccents } from '../../lib/without-accents.ts';

const fold = (text: string) => withoutAccents(text).toLowerCase();

/** Whether what was typed in a search box is in the name, in either order, accents and case aside. */
export function matchesName(
  { firstName, lastName }: { firstName: string; lastName: string },
  written: string,
): boolean {
  const wanted = fold(written.trim());
  if (wanted === '') return true;
  return fold(`${firstName} ${lastName} ${firstName}`).includes(wanted);
}
