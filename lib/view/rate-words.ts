/** Tariff rates and changes in words that say no more than the source. */
import { LOCALE } from '@words/locale';
import { rateTitlesWords } from '@words/rate-titles';
import type { ValueOf } from '@/lib/domain/fact-values';
import type { Party } from '@/lib/domain/vocabulary';

const { figure, levies, status } = rateTitlesWords;

const PERCENT = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });

/** A percentage without needless zeros: "12.5%". */
export function toPercentWords(percent: number): string {
  return `${PERCENT.format(percent)}%`;
}

/** The figure of a rate: "145%", "over 100%", "triple digits, no number stated". */
export function toRateFigure(value: Pick<ValueOf<'tariff_rate'>, 'ratePct' | 'qualifier'>): string {
  if (value.qualifier === 'triple_digit') return figure.tripleDigits;
  if (value.ratePct === null) return figure.noNumber;
  const rate = toPercentWords(value.ratePct);
  if (value.qualifier === 'above') return figure.above(rate);
  if (value.qualifier === 'up_to') return figure.upTo(rate);
  return value.qualifier === 'approx' ? figure.about(rate) : rate;
}

/** Who levies on whom: "US on Chinese goods", "US, on goods of all countries", "Tariffs" where neither is stated. */
function toLevyWords(imposer: Party | null, target: Party | null): string {
  if (!imposer) return target ? levies.on(target) : levies.open;
  return target ? levies.onGoods(imposer, target) : levies.by(imposer);
}

/** A rate as a headline: "US on Chinese goods: 145%, at its peak". */
export function toRateTitle(value: ValueOf<'tariff_rate'>): string {
  return rateTitlesWords.rate({
    levy: toLevyWords(value.imposer, value.target),
    figure: toRateFigure(value),
    status: status[value.status],
  });
}

/** A change in points as a headline: "US on Chinese goods: down 115 points, from 145% to 30%". */
export function toChangeTitle({
  imposer,
  target,
  deltaPoints,
  fromPct,
  toPct,
  status: state,
}: ValueOf<'tariff_change'>): string {
  return rateTitlesWords.change({
    levy: toLevyWords(imposer, target),
    change: rateTitlesWords.changed({
      points: deltaPoints,
      from: fromPct === null ? null : toPercentWords(fromPct),
      to: toPct === null ? null : toPercentWords(toPct),
    }),
    status: state && status[state],
  });
}
