/** What the message for the police leaves blank, in its order. */
export const BLANKS = [
  'name',
  'nationality',
  'passport',
  'contact',
  'map',
  'building',
  'floor',
  'room',
  'guards',
] as const;
export type Blank = (typeof BLANKS)[number];

const BLANK = '__________';

/**
 * A report to the police in short English, whatever the reader's language: English is what they ask for. What is not
 * filled in stays a blank. Source of its parts: the notice of South Korea's foreign ministry on Cambodia's line 117.
 */
export function rescueMessage(filled: Readonly<Partial<Record<Blank, string>>>): string {
  const say = (blank: Blank) => filled[blank]?.trim() || BLANK;
  return [
    'I ask to be rescued. I am held here against my will and cannot leave.',
    `My name: ${say('name')}`,
    `Nationality: ${say('nationality')}`,
    `Passport number: ${say('passport')}`,
    `My phone or Telegram: ${say('contact')}`,
    `Place on the map: ${say('map')}`,
    `Building: ${say('building')}, floor: ${say('floor')}, room: ${say('room')}`,
    `Number of guards: ${say('guards')}`,
    'Please write to me. A call could put me in danger.',
  ].join('\n');
}
