import { digest } from '../../db/digest.ts';
import { openStore } from '../../db/store.ts';
import type { RegisterMessages } from '../../messages.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/** Seals forms with a key of this register that cannot be read. Throws `StoreDamaged`. */
export async function sealForms({ identities }: Payload<'sealForms'>): Promise<string[]> {
  const { keys } = await openStore();
  return Promise.all(
    // Named, so that no seal can pass for a link of the audit chain, which is of the same key.
    identities.map(({ student, platform, schoolYear, words }) =>
      digest(keys.chain, { consentForm: [student, platform, schoolYear, words] }),
    ),
  );
}
