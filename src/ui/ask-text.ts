import type { Person } from '../contract/person';
import type { Finding } from '../contract/verdict';
import { type Language, t } from '../locales';
import { reasonsOf, sayFinding } from './say';

/**
 * What a reader would send to the person they ask: that an ad was warned about, the first thing seen, where the ad is.
 * `address` is the ad's address without what does not name the ad, or null.
 */
export function askText(language: Language, findings: readonly Finding[], address: string | null, now: Date): string {
  const [first] = reasonsOf(findings);
  const lines = [t(language, 'ask.text.start'), first && sayFinding(language, first, now).seen, address];
  return [...lines.filter(Boolean), t(language, 'ask.text.end')].join('\n');
}

export interface AskLinks {
  tel: string | null;
  sms: string | null;
  mailto: string | null;
}

/** Links that open the device's own phone, messages or mail with the text in it. None of them sends anything. */
export function askLinks({ phone, mail }: Pick<Person, 'phone' | 'mail'>, subject: string, text: string): AskLinks {
  const body = encodeURIComponent(text);
  // RFC 6068: line breaks in mail are CRLF, and all of the address but its @ is written out.
  const mailBody = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  const to = mail && encodeURIComponent(mail).replace('%40', '@');
  return {
    tel: phone && `tel:${phone}`,
    sms: phone && `sms:${phone}?body=${body}`,
    mailto: to && `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${mailBody}`,
  };
}
