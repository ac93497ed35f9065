import { useState } from 'preact/hooks';
import type { SetUp } from '../../contract/setup';
import { type Key, type Language, t } from '../../locales';
import { Bytes } from '../Bytes';
import type { Made } from './ForSomeoneForm';
import { QrCode } from './QrCode';
import { SetUpLines } from './SetUpLines';
import { saveFile } from './save-file';

/** What was made for a relative: first what it says, then the code, the link and the file. */
export function MadeSetUp({ language, setUp, made }: { language: Language; setUp: SetUp; made: Made }) {
  const [said, setSaid] = useState<Key | null>(null);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('copy.done');
    } catch {
      setSaid('copy.failed');
    }
  };
  const { code, link, file } = made;
  return (
    <div class="card" data-part="made">
      <h3>{t(language, 'setup.made.sets')}</h3>
      <SetUpLines language={language} setUp={setUp} />
      <p role="status" data-part="made-said">
        {said && t(language, said)}
      </p>
      <h3>{t(language, 'setup.made.code')}</h3>
      <p class="small">{t(language, 'setup.made.code.how')}</p>
      <p class="code" data-part="made-code">
        {code}
      </p>
      <div>
        <button type="button" class="button main" data-part="copy-code" onClick={() => void copy(code)}>
          {t(language, 'setup.made.copy-code')}
        </button>
      </div>
      {link && (
        <>
          <h3>{t(language, 'setup.made.link')}</h3>
          <p class="small">{t(language, 'setup.made.link.how')}</p>
          <p class="code" data-part="made-link">
            {link}
          </p>
          <div>
            <button type="button" class="button" data-part="copy-link" onClick={() => void copy(link)}>
              {t(language, 'setup.made.copy-link')}
            </button>
          </div>
          <QrCode text={link} label={t(language, 'setup.made.qr')} />
        </>
      )}
      <h3>{t(language, 'setup.made.file')}</h3>
      <p class="small">{t(language, 'setup.made.file.how')}</p>
      <Bytes language={language} text={file} />
      <div>
        <button type="button" class="button" data-part="save-set-up" onClick={() => saveFile(document, file)}>
          {t(language, 'file.save')}
        </button>
      </div>
    </div>
  );
}
