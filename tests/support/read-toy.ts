/** A reader for tests of loading: it finds rates, talks and speakers in texts as simple as "The US rate is 30%." */
import type { ExtractedFact, ExtractedFactOf } from '@/lib/domain/fact';

interface ToRead {
  id: string;
  text: string;
  publishedOn: string;
}

const RULES: [pattern: RegExp, make: (match: RegExpExecArray) => Pick<ExtractedFactOf, 'kind' | 'value' | 'round'>][] =
  [
    [
      /The (US|China) peak is (\d+)%\./g,
      ([, imposer, rate]) => ({
        kind: 'tariff_rate',
        value: {
          imposer: imposer as 'US',
          target: imposer === 'US' ? 'China' : 'US',
          ratePct: Number(rate),
          qualifier: 'exact',
          status: 'peak',
          scope: null,
        },
        round: null,
      }),
    ],
    [
      /They met in (\w+) on (\d{4}-\d{2}-\d{2})\./g,
      ([, city = '', day = '']) => ({
        kind: 'talk_round',
        value: {
          round: `${city.toLowerCase()}-${day.slice(0, 7)}`,
          city,
          country: null,
          startDate: day,
          endDate: null,
          venue: null,
          parties: ['US', 'China'],
          status: 'concluded',
          ordinal: null,
        },
        round: `${city.toLowerCase()}-${day.slice(0, 7)}`,
      }),
    ],
    [
      /(\w+ \w+) said “([^”]+)”\./g,
      ([, speaker = '', words = '']) => ({
        kind: 'statement',
        value: { speaker, role: null, side: 'US', quoteParts: [words], venue: null },
        round: null,
      }),
    ],
  ];

export async function readToy({ id, text }: ToRead): Promise<ExtractedFact[]> {
  return RULES.flatMap(([pattern, make]) =>
    [...text.matchAll(pattern)].map((match) => ({
      ...make(match as RegExpExecArray),
      id: `${id}-${match.index}`,
      evidence: [{ start: match.index, end: match.index + match[0].length, quote: match[0] }],
      resolvedDate: null,
      datePrecision: null,
      stated: [],
      implied: [],
      extractor: 'toy',
      confidence: 'high' as const,
    })),
  ) as ExtractedFact[];
}

/** Thirty-odd words that are unlike those of any other number, for texts that must not be taken for one another. */
export const fillerOf = (number: number): string =>
  Array.from({ length: 40 }, (_, index) => `word${(number * 7919 + index * 104729) % 99991}`).join(' ');
