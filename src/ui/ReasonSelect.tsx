import { REASONS } from '../contract/feed';
import type { ReportReason } from '../contract/report';
import { type Language, t } from '../locales';

// "Another reason" stands last: it is what remains.
const CHOICES: readonly ReportReason[] = [...REASONS.filter((reason) => reason !== 'other'), 'cannot-read', 'other'];

interface ReasonSelectProps {
  language: Language;
  value: ReportReason;
  onChange(reason: ReportReason): void;
}

/** What is wrong with the ad. */
export function ReasonSelect({ language, value, onChange }: ReasonSelectProps) {
  return (
    <label>
      <span class="title">{t(language, 'report.reason')}</span>
      <select
        data-part="reason"
        value={value}
        onChange={(event) => {
          const reason = CHOICES.find((choice) => choice === event.currentTarget.value);
          if (reason) onChange(reason);
        }}
      >
        {CHOICES.map((reason) => (
          <option key={reason} value={reason}>
            {t(language, `reason.${reason}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
