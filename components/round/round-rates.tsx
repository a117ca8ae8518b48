import { partiesWords } from '@words/parties';
import { ratesWords } from '@words/rates';
import { roundWords } from '@words/round';
import { SourceChip, SourcedFigure } from '@/components/source-chip/source-chip';
import type { Party } from '@/lib/domain/vocabulary';
import type { LinkContext } from '@/lib/url/links';
import { toDayWords } from '@/lib/view/date-words';
import { toPercentWords } from '@/lib/view/rate-words';
import type { RatePoint, RoundRates } from '@/lib/view/round-rates';

interface RatesProps {
  rates: readonly RoundRates[];
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

const COLOURS: Record<Party, string> = { US: 'text-us', China: 'text-cn' };

function Figure({ point, party, ...rest }: { point: RatePoint; party: Party } & Omit<RatesProps, 'rates'>) {
  return (
    <p className={`figure mt-1 text-44 ${COLOURS[party]}`}>
      <SourcedFigure claims={point.claims} {...rest}>
        {toPercentWords(point.ratePercent)}
      </SourcedFigure>
    </p>
  );
}

/** What the round did to a rate, in words that claim no cause. */
function toChangeWords({ before, after }: Pick<RoundRates, 'before' | 'after'>): string | null {
  const { changed, unchanged, thenNotKnown } = roundWords.rates;
  if (!before) return null;
  if (!after) return thenNotKnown(toDayWords(before.day));
  const days = { before: toDayWords(before.day), after: toDayWords(after.day) };
  if (before.ratePercent === after.ratePercent) return unchanged(days);
  return changed({ ...days, rate: toPercentWords(after.ratePercent) });
}

function RateCell({ rate, ...rest }: { rate: RoundRates } & Omit<RatesProps, 'rates'>) {
  const { party, before, after } = rate;
  return (
    <div className="min-w-0 p-5 first:border-rule max-sm:first:border-b sm:first:border-e">
      <h3 className={`font-sans text-14 font-semibold ${COLOURS[party]}`}>{partiesWords.levies[party]}</h3>
      {before ? (
        <Figure point={before} party={party} {...rest} />
      ) : (
        <p className="mt-2 text-14 text-ink-3">{ratesWords.notStated}</p>
      )}
      <p className="mt-1.5 text-14 text-ink-2">{toChangeWords(rate)}</p>
      {after && after.ratePercent !== before?.ratePercent && <Figure point={after} party={party} {...rest} />}
      <div className="mt-2 flex flex-wrap gap-2">
        {before && <SourceChip claims={before.claims} {...rest} />}
        {after && after.ratePercent !== before?.ratePercent && <SourceChip claims={after.claims} {...rest} />}
      </div>
    </div>
  );
}

/** The two headline rates around a round, US first. */
export function RatesAround({ rates, ...rest }: RatesProps) {
  return (
    <div className="card grid sm:grid-cols-2">
      {rates.map((rate) => (
        <RateCell key={rate.party} rate={rate} {...rest} />
      ))}
    </div>
  );
}
