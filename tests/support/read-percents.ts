import type { ReadFacts } from '@/lib/pipeline/load-articles';
import { rate } from './built-claims';

/** A reader quick and plain enough for tests of the store: every percentage of a text is a US rate on China. */
export const readPercents: ReadFacts = async ({ id, text }) =>
  [...text.matchAll(/(\d+)%/g)].map((match) => ({
    id: `${id}-${match.index}`,
    kind: 'tariff_rate',
    value: rate(Number(match[1])),
    evidence: [{ start: match.index, end: match.index + match[0].length, quote: match[0] }],
    resolvedDate: null,
    datePrecision: null,
    stated: ['ratePct'],
    implied: ['imposer'],
    extractor: 'test',
    confidence: 'high',
    round: null,
  }));
