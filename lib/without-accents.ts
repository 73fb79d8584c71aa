/** The same letters without their marks (Unicode NFD): `Zoé Côté` reads `Zoe Cote`. Case stays. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
