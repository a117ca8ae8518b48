/** Tariff rates and changes in words that say no more than the source. */
import type { ValueOf } from '@/lib/domain/fact-values';
import type { Party } from '@/lib/domain/vocabulary';

const STATUS_WORDS = {
  in_force: 'in force',
  peak: 'at its peak',
  prior: 'before, since ended',
  announced: 'announced',
  threatened: 'threatened',
  proposed: 'proposed',
  component: 'one part of the total',
} as const;

const GOODS: Record<Party, string> = { US: 'US goods', China: 'Chinese goods' };

const PERCENT = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A percentage without needless zeros: "12.5%". */
export function toPercentWords(percent: number): string {
  return `${PERCENT.format(percent)}%`;
}

/** The figure of a rate: "145%", "over 100%", "triple digits, no number stated". */
export function toRateFigure(value: Pick<ValueOf<'tariff_rate'>, 'ratePct' | 'qualifier'>): string {
  if (value.qualifier === 'triple_digit') return 'triple digits, no number stated';
  if (value.ratePct === null) return 'no number stated';
  const figure = toPercentWords(value.ratePct);
  if (value.qualifier === 'above') return `over ${figure}`;
  if (value.qualifier === 'up_to') return `up to ${figure}`;
  return value.qualifier === 'approx' ? `about ${figure}` : figure;
}

/** Who levies on whom: "US on Chinese goods", "US, on goods of all countries", "Tariffs" where neither is stated. */
function toLevyWords(imposer: Party | null, target: Party | null): string {
  const goods = target ? `on ${GOODS[target]}` : '';
  if (!imposer) return goods ? `Tariffs ${goods}` : 'Tariffs';
  return goods ? `${imposer} ${goods}` : `${imposer} tariffs`;
}

/** A rate as a headline: "US on Chinese goods: 145%, at its peak". */
export function toRateTitle(value: ValueOf<'tariff_rate'>): string {
  return `${toLevyWords(value.imposer, value.target)}: ${toRateFigure(value)}, ${STATUS_WORDS[value.status]}`;
}

/** A change in points as a headline: "US on Chinese goods: down 115 points, from 145% to 30%". */
export function toChangeTitle(value: ValueOf<'tariff_change'>): string {
  const parts: string[] = [];
  if (value.deltaPoints !== null) {
    parts.push(`${value.deltaPoints < 0 ? 'down' : 'up'} ${Math.abs(value.deltaPoints)} points`);
  }
  if (value.fromPct !== null) parts.push(`from ${toPercentWords(value.fromPct)}`);
  const to = value.toPct === null ? '' : `to ${toPercentWords(value.toPct)}`;
  const status = value.status ? `, ${STATUS_WORDS[value.status]}` : '';
  const change = [parts.join(', '), to].filter(Boolean).join(' ') || 'changed, no number stated';
  return `${toLevyWords(value.imposer, value.target)}: ${change}${status}`;
}
