/** A scope's id as a part of a PDF field's name, where a full stop would begin another part; a plain one stays as it is. */
export function inFieldName(scope: string): string {
  return encodeURIComponent(scope).replaceAll('.', '%2E');
}

/** The scope that such a part names. */
export function ofFieldName(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (_malformed) {
    // A name that no form of ours has: it stands for itself, and for no scope.
    return part;
  }
}
