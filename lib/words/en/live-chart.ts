import type { Party } from '@/lib/domain/vocabulary';
import { partiesWords } from './parties';

interface Step {
  party: Party;
  rateWords: string;
  instrument: string | null;
}

const toStep = ({ party, rateWords, instrument }: Step): string =>
  `${partiesWords.short[party]} ${rateWords}${instrument ? `, ${instrument}` : ''}`;

/** What the tariff chart says under the pointer and to the arrow keys. These words go to the browser. */
export const liveChartWords = {
  label: 'Tariff steps, read with the arrow keys',
  /** Read out: both sides' rates from a day on. */
  reading: (day: string, steps: readonly Step[]) => `From ${day}: ${steps.map(toStep).join('; ')}`,
  /** Under a rate: since when, by what, and who says so. */
  origin: ({ since, instrument, source }: { since: string; instrument: string | null; source: string }) =>
    `${since}${instrument ? `, ${instrument}` : ''}. Source: ${source}`,
};
