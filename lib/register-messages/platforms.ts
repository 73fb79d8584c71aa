import type { PlatformId } from '../platforms/platform.ts';

/** Platforms of a group and their authorisations (4.0). */
export interface PlatformMessages {
  setGroupPlatforms(payload: {
    key: string;
    group: string;
    platforms: readonly PlatformId[];
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
