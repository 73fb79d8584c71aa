import type { FormIdentity } from '../consent/form-identity.ts';

/** Consent forms that go out and come back (Annexe A). */
export interface FormMessages {
  /** Keyed digests of what forms are about, in their order: a form that comes back with another was not made here. */
  sealForms(payload: { identities: readonly FormIdentity[] }): readonly string[];
}
