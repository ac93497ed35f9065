/** Size caps at every border. Text is counted in UTF-16 units, files in bytes. */
export const LIMITS = {
  /** Longest description that is read or judged. */
  descriptionChars: 200_000,
  /** Longest of every other text field. */
  fieldChars: 2_000,
  /** Links kept per posting; those that could be contact points are kept first. */
  links: 500,
  /** Postings read from one page. */
  postings: 100,
  /** JSON-LD: blocks a page, characters a block, nesting. */
  jsonLdBlocks: 64,
  jsonLdChars: 262_144,
  jsonLdDepth: 32,
  /** Elements looked at before a page counts as too large. */
  elements: 200_000,
  /** A report on the wire. */
  reportBytes: 16_384,
  /** The ad's text inside a report. */
  reportTextBytes: 8_192,
  noteChars: 500,
  /** Feed files. */
  rootBytes: 524_288,
  headBytes: 16_384,
  snapshotBytes: 64 * 1024 * 1024,
  /** The sentences of one language. */
  localeBytes: 524_288,
  /** Reports waiting on the device: how many, how long. */
  queueLength: 200,
  queueDays: 30,
  /** Days an entry may be listed without a new decision. */
  entryDays: 180,
} as const;
