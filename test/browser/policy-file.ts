import { createHash } from 'node:crypto';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real policy file, as an administrator would deploy it, for one browser of the tests only. */
export interface PolicyFile {
  /** Where the browser finds it, or the extension that it is for. */
  path: string;
  remove(): Promise<void>;
}
type Policy = Readonly<Record<string, unknown>>;

/** The only folder that Chromium on Linux reads policies from; writing there takes an administrator. */
export const chromiumPolicies = '/etc/chromium/policies/managed';

/**
 * Chromium's policies are the machine's: a copy of the extension gets an id of its own (it follows from the folder),
 * so that the browsers of other tests do not see this policy. `path` is the copy.
 */
export async function chromiumPolicy(extension: string, policy: Policy): Promise<PolicyFile> {
  const copy = await mkdtemp(join(tmpdir(), 'vigie-managed-'));
  await cp(extension, copy, { recursive: true });
  const id = extensionId(copy);
  const file = join(chromiumPolicies, `${id}.json`);
  await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  return {
    path: copy,
    async remove() {
      await rm(file);
      await rm(copy, { recursive: true });
    },
  };
}

/** `path` is the `policies.json`. */
export async function firefoxPolicy(addon: string, policy: Policy): Promise<PolicyFile> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-policy-'));
  const path = join(folder, 'policies.json');
  const policies = { '3rdparty': { Extensions: { [addon]: policy } } };
  await writeFile(path, JSON.stringify({ policies }));
  return { path, remove: () => rm(folder, { recursive: true }) };
}

/** Chromium's id of an unpacked extension: the first half of the path's SHA-256, in the letters a to p. */
export function extensionId(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return digest.replace(/./gu, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
