/** Notices on pages: files that left a platform (002), and the hosts where an undertaking is shown (000, 001, 003). */
export interface PageNoticeMessages {
  /** The file was deleted on that day (`YYYY-MM-DD`); null: it is still there. Throws `EntryGone`. */
  tickExport(payload: { key: string; id: string; on: string | null }): null;
  /** The browser's permission is asked for by the page, in the person's own press; without it: `SiteNotAllowed`. */
  addServiceHost(payload: { key: string; template: string; host: string }): null;
  /** Gives the browser's permission back, unless the host is a site that was added as well. */
  removeServiceHost(payload: { key: string; template: string; host: string }): null;
}
