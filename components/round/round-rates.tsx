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

const TITLES: Record<Party, string> = { US: 'US on Chinese goods', China: 'China on US goods' };
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
function ChangeWords({ before, after }: Pick<RoundRates, 'before' | 'after'>) {
  if (!before || !after) return null;
  if (before.ratePercent === after.ratePercent) return <>unchanged by {toDayWords(after.day)}</>;
  return (
    <>
      {toPercentWords(after.ratePercent)} by {toDayWords(after.day)}
    </>
  );
}

function RateCell({ rate, ...rest }: { rate: RoundRates } & Omit<RatesProps, 'rates'>) {
  const { party, before, after } = rate;
  return (
    <div className="min-w-0 p-5 first:border-rule max-sm:first:border-b sm:first:border-e">
      <h3 className={`font-sans text-14 font-semibold ${COLOURS[party]}`}>{TITLES[party]}</h3>
      {before ? (
        <Figure point={before} party={party} {...rest} />
      ) : (
        <p className="mt-2 text-14 text-ink-3">not stated for this day in these sources</p>
      )}
      <p className="mt-1.5 text-14 text-ink-2">
        {before && <>in force on {toDayWords(before.day)}; </>}
        {after && before ? <ChangeWords before={before} after={after} /> : before && 'what followed is not known yet'}
      </p>
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
