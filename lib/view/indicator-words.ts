import { datesWords } from '@words/dates';
import { factsWords } from '@words/facts';
import type { ValueOf } from '@/lib/domain/fact-values';
import { toDateWords } from './date-words';
import { toPercentWords } from './rate-words';

const { rose, fell, ofCountry, amount, line } = factsWords.indicator;

const toFirstCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The change of an indicator: "up 4.8%", "down 3.4%", "little changed"; empty where none is stated. */
function toChangeWords({ changePct, direction }: ValueOf<'indicator'>): string {
  if (changePct === null) return direction ? factsWords.indicator.direction(direction) : '';
  const rate = toPercentWords(Math.abs(changePct));
  return changePct < 0 ? fell(rate) : rose(rate);
}

/** An economic figure as a headline: "China, exports: up 4.8% in May 2025, year on year". */
export function toIndicatorWords(value: ValueOf<'indicator'>): string {
  const { country, name, unit, period, basis, changePct } = value;
  const figure = value.amount === null || value.amount === undefined ? '' : amount(value.amount, unit ?? '');
  return line({
    subject: country ? ofCountry(country, name) : toFirstCapital(name),
    said: [figure, toChangeWords(value)].filter(Boolean),
    period: period ? datesWords.during(toDateWords(period)) : null,
    basis: basis && changePct !== null ? factsWords.indicator.basis(basis) : null,
  });
}
