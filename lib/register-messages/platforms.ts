import type { PlatformId } from '../platforms/platform.ts';

/** Platforms of a group, their documents (5.1) and authorisations (4.0). */
export interface PlatformMessages {
  setGroupPlatforms(payload: {
    key: string;
    group: string;
    platforms: readonly PlatformId[];
  }): null;
  setNotice(payload: {
    key: string;
    group: string;
    platform: PlatformId;
    validatedOn: string | null;
    sentOn: string | null;
  }): null;
  addAuthorisation(payload: {
    key: string;
    platform: PlatformId;
    grantedOn: string;
    until: string;
    by: string;
  }): null;
  removeAuthorisation(payload: { key: string; id: string }): null;
}
