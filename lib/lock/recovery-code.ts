/** Crockford's base 32: no I, L, O nor U, so that what was written by hand reads one way only. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 130 bits of chance, then a check of 10 bits. */
const secretLength = 26;
const groupLength = 4;
/** Random bytes that a code is made from; five bits of each are used. */
export const codeBytes = secretLength;

/** A recovery code out of 26 random bytes: seven groups of four characters. */
export function recoveryCode(random: Uint8Array): string {
  const secret = Array.from(random.subarray(0, secretLength), (byte) => byte & 31);
  return inGroups(charactersOf([...secret, ...checkOf(secret)]));
}

/** The code as it was shown, from what was typed: any case, O for 0, I and L for 1, spaces or hyphens. Null: mistyped. */
export function readRecoveryCode(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s-]/gu, '');
  const values = Array.from(plain.replace(/O/gu, '0').replace(/[IL]/gu, '1'), (character) =>
    alphabet.indexOf(character),
  );
  const secret = values.slice(0, secretLength);
  const check = checkOf(secret);
  const right =
    values.length === secretLength + check.length &&
    !values.includes(-1) &&
    check.every((value, index) => values[secretLength + index] === value);
  return right ? inGroups(charactersOf(values)) : null;
}

/** The groups of a code, in their order. */
export function groupsOf(code: string): string[] {
  return code.split('-');
}

/** True when what was typed is that group, however it was typed. */
export function isGroup(typed: string, group: string): boolean {
  const plain = typed.toUpperCase().replace(/[\s-]/gu, '');
  return plain.replace(/O/gu, '0').replace(/[IL]/gu, '1') === group;
}

/** Two characters: a wrong one and two that changed places are found (a weighted sum modulo the prime 1021). */
function checkOf(values: readonly number[]): number[] {
  const sum = values.reduce(
    (total, value, index) => (total + (value + 1) * weight(index)) % 1021,
    0,
  );
  return [sum >> 5, sum & 31];
}
function weight(index: number): number {
  return (index + 1) * 37;
}

function charactersOf(values: readonly number[]): string {
  return values.map((value) => alphabet[value]).join('');
}

function inGroups(characters: string): string {
  return (characters.match(new RegExp(`.{1,${groupLength}}`, 'gu')) ?? []).join('-');
}
