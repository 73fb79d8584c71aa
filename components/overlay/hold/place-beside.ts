interface Size {
  width: number;
  height: number;
}
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** To the composer, and to the edges of the viewport, in CSS pixels. */
const gap = 8;
const margin = 12;
const clamp = (value: number, most: number) => Math.max(margin, Math.min(value, most));

/** Where the dialog leaves the text in sight: above the composer, below, right, left; else at the far end of the viewport. */
export function placeBeside(at: Box, size: Size, view: Size): { left: number; top: number } {
  const mostLeft = view.width - size.width - margin;
  const mostTop = view.height - size.height - margin;
  const left = clamp(at.right - size.width, mostLeft);
  const above = at.top - gap - size.height;
  if (above >= margin) return { left, top: Math.min(above, mostTop) };
  const below = at.bottom + gap;
  if (below >= margin && below <= mostTop) return { left, top: below };
  const top = clamp(at.bottom - size.height, mostTop);
  if (at.right + gap <= mostLeft) return { left: Math.max(margin, at.right + gap), top };
  if (at.left - gap - size.width >= margin) return { left: at.left - gap - size.width, top };
  const low = (at.top + at.bottom) / 2 > view.height / 2;
  return { left, top: low ? margin : Math.max(margin, mostTop) };
}
