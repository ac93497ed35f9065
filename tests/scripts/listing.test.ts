import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The sections of a listing, by heading. */
function listing(language: string): Map<string, string> {
  const text = readFileSync(`docs/store/listing.${language}.md`, 'utf8');
  const parts = text.split(/^## (.+)$/m).slice(1);
  return new Map(parts.flatMap((part, i) => (i % 2 === 0 ? [[part, (parts[i + 1] ?? '').trim()]] : [])));
}

describe.each(['ko', 'en'])('the listing in %s', (language) => {
  const parts = listing(language);
  const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));

  it('has the name and the summary of the package, within the limits of every store', () => {
    expect([...parts.keys()]).toEqual(['Name', 'Summary', 'Description', 'What is new']);
    expect(parts.get('Name')).toBe(messages.name.message);
    expect(parts.get('Summary')).toBe(messages.description.message);
    expect(parts.get('Name')!.length).toBeLessThanOrEqual(45);
    expect(parts.get('Summary')!.length).toBeLessThanOrEqual(132);
    expect(parts.get('Description')!.length).toBeGreaterThan(250);
    expect(parts.get('Description')!.length).toBeLessThan(10_000);
    expect(parts.get('What is new')).not.toBe('');
  });

  it('promises nothing, accuses nobody, and is plain text without lists of boards', () => {
    const text = [...parts.values()].join('\n');
    expect(text).not.toMatch(/\bsafe|verified|trusted|scammer|fraudster|blacklist|\brisk\b|사기꾼|사기업체|안전|보증/i);
    expect(text).not.toMatch(/^[#*-] |\]\(|`/m);
    expect(text).not.toMatch(/saramin|jobkorea|albamon|linkedin|indeed|사람인|잡코리아|알바몬/i);
  });
});

it('the privacy answers name the data types and permissions of the manifest', () => {
  const answers = readFileSync('docs/store/privacy-answers.md', 'utf8');
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
  const { required, optional } = manifest.browser_specific_settings.gecko.data_collection_permissions;
  for (const name of [...required, ...optional, ...manifest.permissions]) expect(answers).toContain(`\`${name}\``);
});
