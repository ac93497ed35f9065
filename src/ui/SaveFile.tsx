import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Language, t } from '../locales';

/** A link that saves these bytes as a file on the device. Needs no permission to download. */
export function SaveFile({
  name,
  type,
  bytes,
  main = false,
  part,
  children,
}: {
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer> | string;
  main?: boolean;
  part: string;
  children: ComponentChildren;
}) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  if (url === null) return null;
  return (
    <a class={main ? 'button main' : 'button'} data-part={part} href={url} download={name}>
      {children}
    </a>
  );
}

/** Copies a text and says whether it worked. */
export function CopyText({
  language,
  text,
  part,
  children,
}: {
  language: Language;
  text: string;
  part: string;
  children: ComponentChildren;
}) {
  const [said, setSaid] = useState<'copy.done' | 'copy.failed' | null>(null);
  useEffect(() => setSaid(null), [text]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('copy.done'),
      () => setSaid('copy.failed'),
    );
  return (
    <>
      <button type="button" class="button" data-part={part} onClick={() => void copy()}>
        {children}
      </button>
      <span role="status" class="small">
        {said && t(language, said)}
      </span>
    </>
  );
}
