import { describe, expect, it } from 'vitest';
import { splitParagraphs, splitSentences } from '@/lib/text/sentences';

const sentencesOf = (text: string): string[] =>
  splitSentences(text, splitParagraphs(text)).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['Officials met. They agreed.', ['Officials met.', 'They agreed.']],
    ['relief from U.S. President Donald Trump’s tariffs.', ['relief from U.S. President Donald Trump’s tariffs.']],
    [
      'shipments to the U.S. China’s decision upended them.',
      ['shipments to the U.S.', 'China’s decision upended them.'],
    ],
    [
      'Trump’s Jan. 20 inauguration came first. Talks followed.',
      ['Trump’s Jan. 20 inauguration came first.', 'Talks followed.'],
    ],
    ['It starts at 11:30 a.m. GMT on Monday.', ['It starts at 11:30 a.m. GMT on Monday.']],
    [
      'Mr. Liu met J. Trump of General Motors Co. GM on Friday.',
      ['Mr. Liu met J. Trump of General Motors Co. GM on Friday.'],
    ],
    ['“We agreed.” He left.', ['“We agreed.”', 'He left.']],
    ['Vice Premier He Lifeng ... began the meeting.', ['Vice Premier He Lifeng ... began the meeting.']],
    ['Exports rose 4.8% in May. Imports fell.', ['Exports rose 4.8% in May.', 'Imports fell.']],
    ['The No. 1 and 2 economies met.', ['The No. 1 and 2 economies met.']],
  ])('splits %s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('takes headlines and bullets as sentences of their own', () => {
    const text = 'US and China meet\n\n• Truce runs to Nov. 10\n• S&P 500 at record\n\nThey met on Sunday.';
    expect(splitSentences(text, splitParagraphs(text)).map(({ form }) => form)).toEqual([
      'line',
      'bullet',
      'bullet',
      'prose',
    ]);
  });

  it('joins the lines of a wrapped paragraph', () => {
    const line = 'the officials of both countries went on to talk about rare earths and';
    const text = `${line}\n${line}\n${line}\n${line}\nthen left. They met.`;
    expect(sentencesOf(text)).toHaveLength(2);
  });

  it('cuts what is too long for any sentence', () => {
    expect(Math.max(...sentencesOf('word '.repeat(2000)).map((one) => one.length))).toBeLessThanOrEqual(1500);
  });
});
