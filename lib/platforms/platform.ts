/** What describes where a message would go (docs/design.md "Words"). Pure data, no DOM. */

export const platformIds = [
  'teams',
  'classroom',
  'mozaik-portail',
  'portail-parents',
  'clic-ecole',
  'facebook',
  'messenger',
  'instagram',
  'whatsapp',
  'x',
  'tiktok',
  'snapchat',
  'discord',
  'classdojo',
  'seesaw',
  'remind',
  'gmail',
  'outlook',
  'google-chat',
] as const;
/** A site that the person added, by its host: `site:forum.example`. */
export type SiteId = `site:${string}`;
export type PlatformId = (typeof platformIds)[number] | SiteId;

export type Account = 'work' | 'personal' | 'unknown';
export type Audience = 'students' | 'parents' | 'both';
export type Space =
  | 'public'
  | 'class'
  | 'class-families'
  | 'own-student'
  | 'own-parent'
  | 'staff'
  | 'unknown';
/** The kind of page: on `feed` and `other` the chip waits until a composer has the focus. */
export type Surface = 'class' | 'feed' | 'group' | 'page' | 'messages' | 'mail' | 'other';

/** What the page alone tells of a place; the background adds what the teacher has answered. */
export interface PlaceReading {
  platform: PlatformId;
  /** The page's address, as shown. */
  url: string;
  surface: Surface;
  account: Account;
  /** Lower-case domain of the signed-in address where the page shows it (`ecole.qc.ca`). */
  accountDomain: string | null;
  space: Space;
  /** Stable key of the conversation, class, group or page; null when the page does not tell, and then nothing is remembered for it. */
  conversation: string | null;
}

/** One value that the page layer reads for a platform: text, or the attribute, of a match in the page. */
export interface PageValue {
  selector: string;
  /** null: the text content. */
  attribute: string | null;
  /** Each conversation has its own: the match nearest to the composer counts, else the first in the page. */
  near?: true;
  /** The date (YYYY-MM-DD) on which the selector was last seen true, from a public source. */
  seen: string;
}

/** What a platform's `place` receives. `values` has one entry for each key of `reads`. */
export interface Sight {
  url: URL;
  values: Readonly<Record<string, string | null>>;
}

/** How the Enter key sends: `button-says` trusts a send button whose label names Ctrl. */
export type EnterRule = 'sends' | 'ctrl-sends' | 'newline' | 'button-says';

/** Where a message is written and what sends it, as selectors. */
export interface ComposerRecipe {
  /** `message`, `announcement`, `comment`, `edit`… */
  id: string;
  /** The element that is typed in: an editable root, a textarea or an input. */
  field: string;
  /** The nearest ancestor of the field that also holds its send button; null: climb until a button is found. */
  container: string | null;
  /** The send buttons, as a selector; may hit an inner element of the button. */
  send: string | null;
  /** Labels (aria-label or text, compared folded: no case, no accents) of send buttons that have no stable attribute. */
  sendLabels: readonly string[];
  enter: EnterRule;
  /** Other keys that send, as modifiers in the order Ctrl, Alt, Shift, Meta and the key: `Alt+s`. */
  sendChords?: readonly string[];
  /** Other fields of the same draft (subject, title), as selectors inside the container. */
  alsoReads: readonly string[];
  /** Wording of the hold: « Avant de publier » or « Avant d’envoyer ». */
  verb: 'post' | 'send';
  /** Set where the field belongs to another platform than its page: a Messenger chat tab on facebook.com. */
  platform?: PlatformId;
  seen: string;
}

export interface Platform {
  id: PlatformId;
  /** The platform's own name, the same in French and English. */
  name: string;
  /** Extension match patterns; the manifest's content-script matches come from here. */
  matches: readonly string[];
  /** Where a person would go to write there, opened only by the background; null: no known address. */
  home: string | null;
  /** Corner in which the platform has no control of its own. */
  chipCorner: 'top-right' | 'top-left' | 'bottom-right' | 'bottom-left';
  reads: Readonly<Record<string, PageValue>>;
  /** The place, or null where the address belongs to another platform (facebook.com/messages is Messenger). */
  place(sight: Sight): PlaceReading | null;
  composers: readonly ComposerRecipe[];
}
