/** Reads a short text and gives what one extractor finds in it: shared by the tests of the kinds that carry figures. */
import type { AnyMention, Extractor } from '@/lib/extract/mention';
import { read } from '@/lib/extract/read';
import { normaliseText } from '@/lib/text/normalise';
import { expectLinearTime, repeatTo } from '@/tests/support/linear-time';

/** Leads that make a text one about the talks, so that a single sentence can be read as in its article. */
export const LEAD =
  'Chinese and American negotiators resumed their trade talks in London. Vice Premier He Lifeng leads the Chinese team, Treasury Secretary Scott Bessent the American one.\n\n';

export const findFigures = (extractor: Extractor, text: string, publishedOn = '2025-06-09'): AnyMention[] =>
  extractor.extract(read(normaliseText(text), publishedOn));

/** Fails when the extractor's time grows faster than the text: the piece repeated, between a lead and an end. */
export function expectLinearReading(extractor: Extractor, piece: string, { before = '', after = '' } = {}): void {
  expectLinearTime((length) => {
    const text = `${LEAD}${before}${repeatTo(piece, length)}${after}`;
    const reading = read(normaliseText(text), '2025-06-09');
    return () => void extractor.extract(reading);
  });
}
