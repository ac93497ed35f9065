import { describe, expect, it } from 'vitest';
import { mistakes, readSaved, readTruth, truthSlugs } from './truth';

/** Boards whose pages have a reader of their own; the others live on the generic reader. */
const OWN =
  /^(?:104|alba|albamon|glassdoor|incruit|indeed|jobkorea|linkedin|naver-cafe|saramin|seek|telegram|townwork|work24)-/;

describe('saved pages say what a person sees', () => {
  it.each(truthSlugs())('%s', (slug) => {
    const truth = readTruth(slug);
    const { kind, unreadable, postings } = readSaved(slug, truth);
    expect({ kind, unreadable, count: postings.length }).toEqual({
      kind: truth.kind,
      unreadable: truth.unreadable,
      count: truth.postings.length,
    });
    expect(truth.postings.flatMap((want, i) => mistakes(want, postings[i]).map((line) => `${i} ${line}`))).toEqual([]);
  });
});

describe('the generic reader alone', () => {
  it('gets title and text right on four of five pages of boards that have a reader of their own', () => {
    const wrong: string[] = [];
    const slugs = truthSlugs().filter((slug) => OWN.test(slug) && ['detail', 'split'].includes(readTruth(slug).kind));
    for (const slug of slugs) {
      const truth = readTruth(slug);
      const [posting] = readSaved(slug, truth, false).postings;
      const own = mistakes(truth.postings[0]!, posting).filter((line) => /^(?:posting|title|description)/.test(line));
      if (own.length > 0) wrong.push(`${slug} ${own.join('; ')}`);
    }
    expect(slugs.length).toBeGreaterThan(10);
    expect(wrong.length / slugs.length, wrong.join('\n')).toBeLessThanOrEqual(0.2);
  });
});
