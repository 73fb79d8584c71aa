import { exportEndings, exportSigns } from './export-signs.ts';
import { begins, labelOf } from './label-of.ts';

const controls =
  'a, button, [role="button"], [role="menuitem"], input[type="button"], input[type="submit"]';
const longest = 200;

/**
 * The file that a click on an element lets out of the platform, by the name that the page gives it; null where the
 * click exports nothing. `platform`: the pack's id. Never stops anything (002, « exports »).
 */
export function exportedFile(clicked: Element, platform: string | null): string | null {
  const control = clicked.closest(controls);
  const signs = exportSigns(platform);
  const marked = signs.selectors.length > 0 && clicked.closest(signs.selectors.join());
  const found = control ?? (marked || null);
  if (!found) return null;
  const label = labelOf(found);
  const link = linked(found);
  if (!marked && link === null && !begins(label, signs.words)) return null;
  const name = found.getAttribute('download') || link || label;
  return name.replace(/\s+/g, ' ').trim().slice(0, longest) || '?';
}

/** The name of the file that a link leads to; null where it is none of those that exports are made as. */
function linked(control: Element): string | null {
  const address = URL.parse(control.getAttribute('href') ?? '', control.ownerDocument.baseURI);
  const name = address?.pathname.split('/').at(-1) ?? '';
  const ending = /\.([a-z]{3,4})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (!exportEndings.includes(ending)) return null;
  try {
    return decodeURIComponent(name);
  } catch {
    // A name that is coded wrongly is shown as it stands.
    return name;
  }
}
