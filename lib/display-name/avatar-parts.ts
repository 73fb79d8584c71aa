/** Shapes that several of the drawn animals share, as SVG on a square of 100. */
export const dark = '#2a2320';

/** A shape of the left half, and its mirror image. */
export function both(shape: string): string {
  return `${shape}<g transform="matrix(-1 0 0 1 100 0)">${shape}</g>`;
}

/** Two eyes at a height, `apart` from the middle. */
export function eyes(y: number, apart = 14, fill = dark): string {
  const glint = fill === dark ? '#fff' : dark;
  const x = 50 - apart;
  return both(
    `<circle cx="${x}" cy="${y}" r="4.2" fill="${fill}"/><circle cx="${x + 1.4}" cy="${y - 1.4}" r="1.4" fill="${glint}"/>`,
  );
}

export function nose(y: number, fill = dark): string {
  return `<ellipse cx="50" cy="${y}" rx="5" ry="3.8" fill="${fill}"/>`;
}

/** A smile. */
export function mouth(y: number): string {
  return `<path d="M42 ${y}q4 5 8 1q4 4 8-1" fill="none" stroke="${dark}" stroke-width="2" stroke-linecap="round"/>`;
}

export function muzzle(fill: string, y: number, rx = 15, ry = 12): string {
  return `<ellipse cx="50" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
}

export function pointyEars(fill: string, inner: string, inset = 0): string {
  return both(
    `<g transform="translate(${inset} 0)"><path d="M20 48 22 12l28 22z" fill="${fill}"/><path d="M25 36 26 21l12 10z" fill="${inner}"/></g>`,
  );
}

export function roundEars(fill: string, inner: string, r = 12, x = 26, y = 32): string {
  return both(
    `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/><circle cx="${x}" cy="${y}" r="${r / 2}" fill="${inner}"/>`,
  );
}
