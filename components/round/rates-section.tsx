import { roundWords } from '@words/round';
import { FactRow } from '@/components/facts/fact-row';
import { SourceChip } from '@/components/source-chip/source-chip';
import type { CivilDay } from '@/lib/domain/civil-date';
import type { AnyFact } from '@/lib/domain/fact';
import type { LinkContext } from '@/lib/url/links';
import { type RoundView, toFirstDay, toTruceDay } from '@/lib/view/round-page';
import { listStatedRates, toRoundRates } from '@/lib/view/round-rates';
import { RatesAround } from './round-rates';

const words = roundWords.rates;

interface RatesSectionProps {
  view: RoundView;
  facts: readonly AnyFact[];
  asOf: CivilDay;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

/** "Day 26 of the 90-day truce; 64 days were left." */
function TruceLine({ view, facts, ...shared }: Omit<RatesSectionProps, 'asOf'>) {
  const day = toFirstDay(view.summary);
  const truce = day ? toTruceDay(facts, day) : null;
  if (!truce) return null;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2 text-14 text-ink-2">
      <p>{words.truce(truce)}</p>
      <SourceChip claims={truce.fact.claims} {...shared} />
    </div>
  );
}

/** The rates before and after where the record gives them by day; else the rates that the round's articles state. */
export function RatesSection({ view, facts, asOf, ...shared }: RatesSectionProps) {
  const rates = view.summary.date ? toRoundRates(facts, view.summary.date, asOf) : [];
  const hasSteps = rates.some((rate) => rate.before);
  const stated = hasSteps ? [] : listStatedRates(view.facts);
  return (
    <section aria-labelledby="rates" className="min-w-0">
      <h2 id="rates" className="mb-4 text-24">
        {words.title}
      </h2>
      {hasSteps && <RatesAround rates={rates} {...shared} />}
      {!hasSteps && stated.length === 0 && <p className="text-14 text-ink-3">{words.nothing}</p>}
      {stated.length > 0 && (
        <>
          <p className="mb-3 text-14 text-ink-2">{words.stated}</p>
          <ul>
            {stated.map((fact) => (
              <FactRow key={fact.id} fact={fact} {...shared} />
            ))}
          </ul>
        </>
      )}
      <TruceLine view={view} facts={facts} {...shared} />
      {hasSteps && <p className="mt-3 text-12 text-ink-3">{words.sums}</p>}
    </section>
  );
}
