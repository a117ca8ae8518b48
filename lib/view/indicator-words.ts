import type { ValueOf } from '@/lib/domain/fact-values';
import { toDateWords } from './date-words';
import { toPercentWords } from './rate-words';

const BASIS_WORDS: Record<string, string> = { yoy: 'year on year', mom: 'month on month', qoq: 'quarter on quarter' };
const DIRECTION_WORDS: Record<string, string> = { up: 'up', down: 'down', little_changed: 'little changed' };

/** The change of an indicator: "up 4.8%", "down 3.4%", "little changed"; empty where none is stated. */
function toChangeWords(value: ValueOf<'indicator'>): string {
  if (value.changePct === null) return value.direction ? (DIRECTION_WORDS[value.direction] ?? value.direction) : '';
  return `${value.changePct < 0 ? 'down' : 'up'} ${toPercentWords(Math.abs(value.changePct))}`;
}

/** An economic figure as a headline: "China, exports: up 4.8% in May 2025, year on year". */
export function toIndicatorWords(value: ValueOf<'indicator'>): string {
  const subject = value.country
    ? `${value.country}, ${value.name}`
    : value.name.charAt(0).toUpperCase() + value.name.slice(1);
  const amount =
    value.amount === null || value.amount === undefined ? '' : `${value.amount} ${value.unit ?? ''}`.trim();
  const change = toChangeWords(value);
  const when = value.period ? `in ${toDateWords(value.period)}`.replace(/^in (?=\d+ )/, 'on ') : '';
  const basis = value.basis && value.changePct !== null ? `, ${BASIS_WORDS[value.basis] ?? value.basis}` : '';
  const said = [[amount, change].filter(Boolean).join(', '), when].filter(Boolean).join(' ');
  return said ? `${subject}: ${said}${basis}` : subject;
}
