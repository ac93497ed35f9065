import { type Language, t } from '../locales';
import { plain } from './plain';

/** An ad as somebody else is told of it. What is missing stays a blank to be filled by hand. */
export interface OutwardAd {
  url?: string | undefined;
  title?: string | undefined;
  company?: string | undefined;
  /** Sentences about what was seen. */
  seen: readonly string[];
}

const BLANK = '__________';
const URL_CHARS = 500;
const NAME_CHARS = 200;

/** What a board or an authority is told, in the reader's language, ready to be pasted into a form of theirs. */
export function outwardText(language: Language, { url, title, company, seen }: OutwardAd): string {
  return [
    t(language, 'outward.say.intro'),
    t(language, 'outward.say.url', { url: plain(url ?? '', URL_CHARS) || BLANK }),
    t(language, 'outward.say.title', { title: plain(title ?? '', NAME_CHARS) || BLANK }),
    t(language, 'outward.say.company', { company: plain(company ?? '', NAME_CHARS) || BLANK }),
    t(language, 'outward.say.seen'),
    ...(seen.length > 0 ? seen.map((sentence) => `- ${sentence}`) : [BLANK]),
  ].join('\n');
}
