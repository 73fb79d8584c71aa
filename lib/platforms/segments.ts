/** The non-empty parts of a path or of a hash route (`#/classes/a1/story`), decoded, without the query. */
export function segments(path: string): string[] {
  const [bare = ''] = path.replace(/^#!?/, '').split('?');
  return bare.split('/').filter(Boolean).map(decode);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
