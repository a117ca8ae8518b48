import type { Party } from '@/lib/domain/vocabulary';

/** A rate of one side, with its date where one is known: "145%", "10 Apr 2025". */
interface DatedRate {
  rate: string;
  date: string | null;
}

const SIDES: Record<Party, string> = { US: 'The US rate on Chinese goods', China: 'China’s rate on US goods' };
const inBrackets = ({ rate, date }: DatedRate): string => (date ? `${rate} (${date})` : rate);

/** The tariff chart: its heading, what it says to those who do not see it, and the words in it. */
export const rateHistoryWords = {
  /** How the rates of each side moved: "145% to 12.5%, and 125% to 10%". */
  heading: (moves: readonly string[]) => (moves.length > 0 ? moves.join(', and ') : 'No headline tariff known'),
  fall: (from: string, to: string) => `${from} to ${to}`,
  sentence: {
    notStated: (party: Party) => `${SIDES[party]} is not stated in these sources.`,
    stands: (party: Party, current: DatedRate) => `${SIDES[party]} stands at ${inBrackets(current)}.`,
    fell: (party: Party, { peak, current }: Record<'peak' | 'current', DatedRate>) =>
      `${SIDES[party]} peaked at ${inBrackets(peak)} and stands at ${inBrackets(current)}.`,
  },
  /** In the place of sources, before the first duty. */
  nothingAddedYet: 'by definition, nothing added yet',
  /** A truce on the chart. Where this is too long, what stands before the middle dot stands alone. */
  window: (name: string, days: number) => `${name} · ${days} days`,
  /** At a line's peak: "145% · 10 Apr". */
  peak: (rate: string, day: string) => `${rate} · ${day}`,
  /** Stretches of days to choose from. */
  ranges: { all: 'All', truce: 'Truce (90 days)', 'spring-2025': 'April–June 2025' },
  /** What a rate is made of: "20% fentanyl IEEPA + 125% reciprocal IEEPA". */
  part: (rate: string, name: string) => `${rate} ${name}`,
};
