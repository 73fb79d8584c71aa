/** Hosts that the browsers themselves ask for in a fresh profile: updates, settings, sign-in. */
const own =
  /(?:^|[./])(?:googleapis\.com|gvt1\.com|google\.com|mozilla\.(?:com|org|net)|firefox\.com)(?::\d+)?(?:\/|$)/;

/** What was refused that no browser asks for by itself. */
export function withoutChatter(refused: readonly string[]): string[] {
  return refused.filter((address) => !own.test(address.split('?')[0] ?? address));
}
