import type { PlatformId } from '../platforms/platform.ts';
import { platformIdOf } from '../platforms/platform-id.ts';

/** What a consent form is about: opaque ids, no name. */
export interface FormIdentity {
  student: string;
  platform: PlatformId;
  /** `2026-2027`. */
  schoolYear: string;
  /** Digest of every word printed on the form, hexadecimal: a changed sentence is seen. */
  words: string;
}
export interface SealedIdentity extends FormIdentity {
  /** Keyed digest of the identity by the register that the form was made in, hexadecimal. */
  seal: string;
}
/** Of the text below, so that a later format can be told apart. */
const format = 1;

/** The identity as a form carries it, in a field that nobody sees. */
export function writeIdentity(identity: SealedIdentity): string {
  const { student, platform, schoolYear, words, seal } = identity;
  return JSON.stringify({ vigie: format, student, platform, schoolYear, words, seal });
}

/** What a form carries; null where it is none of ours. */
export function readIdentity(text: string): SealedIdentity | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const { vigie, ...rest } = (value ?? {}) as Record<string, unknown>;
  const platform = platformIdOf(shortText(rest.platform));
  if (vigie !== format || !platform) return null;
  const [student, schoolYear, words, seal] = [
    shortText(rest.student),
    shortText(rest.schoolYear),
    shortText(rest.words),
    shortText(rest.seal),
  ];
  if (!student || !words || !seal || !/^\d{4}-\d{4}$/u.test(schoolYear)) return null;
  return { student, platform, schoolYear, words, seal };
}

function shortText(value: unknown): string {
  return typeof value === 'string' && value.length <= 128 ? value : '';
}
