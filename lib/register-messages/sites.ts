/** Sites that the person adds beside the listed platforms: hosts, without scheme or port. */
export interface SiteMessages {
  /** The browser's permission is asked for by the page, in the person's own press; without it this is refused. */
  addSite(payload: { host: string }): null;
  /** Gives the browser's permission back, too. */
  removeSite(payload: { host: string }): null;
}
