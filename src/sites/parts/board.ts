import type { Draft, Page, ShortField, ShortFields } from './reading';

/** Selectors, the best first; the first that finds shown text wins. */
export type Selectors = readonly string[];

/** Where one kind of ad view keeps its parts. All but `root` are looked up inside the root. */
export interface Layout {
  /** The element that is the whole ad, and nothing but it. */
  root: Selectors;
  /** Every root is an ad of its own (a page that shows several one under the other). */
  several?: boolean;
  fields: Partial<Record<ShortField, Selectors>>;
  /** The ad's text. */
  body: Selectors;
  /** Further parts of the ad's text; each that is there is added below. */
  sections?: Selectors;
  /** A frame inside the root that holds the ad's text. */
  frame?: string;
  /** Where the text is inside the frame's document; its whole body if none is found. */
  frameBody?: Selectors;
  /** Fields that stand inside the frame's document. */
  frameFields?: Layout['fields'];
  /** The link to the ad alone, where a page shows several. */
  link?: Selectors;
}

/** Where a list keeps its cards. */
export interface CardLayout {
  card: string;
  fields: Partial<Record<ShortField, Selectors>>;
  /** The link to the ad. */
  link: Selectors;
}

/** A job board: how its addresses look and where its pages keep things. Mostly data; one file a board. */
export interface Board {
  id: string;
  /** Host names; subdomains count too. */
  hosts: readonly string[];
  /** What a page at this address is, or null if it is no job page (home, login, help). */
  kindOf(url: URL): 'detail' | 'list' | 'post' | null;
  /** The board's own id of the ad an address names, or null. */
  adId(url: URL): string | null;
  /** Views of one ad, tried in order. */
  details: readonly Layout[];
  /** The same beside a list, tried in order. */
  panes: readonly Layout[];
  /** What people write in a feed or forum; the details' views where a board has none of its own. */
  posts?: readonly Layout[];
  cards: readonly CardLayout[];
  /** Puts a field's text right where the board adds words to it. */
  tidy?(field: ShortField, text: string): string;
  /** Fields told by the document's title. */
  fromTitle?(title: string): ShortFields;
  /** Cards from data the page carries along, where the markup has no steady names. */
  listData?(page: Page): Draft[];
}

export function isBoardHost(board: Board, host: string): boolean {
  return board.hosts.some((own) => host === own || host.endsWith(`.${own}`));
}
