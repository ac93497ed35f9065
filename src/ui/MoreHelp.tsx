import { type Language, t } from '../locales';

/** The way to the help page, from wherever help is named. */
export function MoreHelp({ language, onOpen }: { language: Language; onOpen(): void }) {
  return (
    <button type="button" class="link" data-part="more-help" onClick={onOpen}>
      {t(language, 'help.more')}
    </button>
  );
}
