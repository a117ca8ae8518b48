import { SourceChip, SourcedFigure } from '@/components/source-chip/source-chip';
import { PARTIES, type Party } from '@/lib/domain/vocabulary';
import { toDayWords } from '@/lib/view/date-words';
import { toPercentWords } from '@/lib/view/rate-words';
import type { RatePoint } from '@/lib/view/round-rates';
import { type ComparedProps, toPlaces } from './compared';

type SharedProps = Omit<ComparedProps, 'comparison'>;

const TITLES: Record<Party, string> = { US: 'US on Chinese goods', China: 'China on US goods' };
const COLOURS: Record<Party, string> = { US: 'text-us', China: 'text-cn' };
const MOMENTS = [
  { key: 'before', words: 'in force on the first day' },
  { key: 'after', words: '30 days after, or by the day of this page' },
] as const;

function RateCell({ point, party, ...shared }: { point: RatePoint | null; party: Party } & SharedProps) {
  if (!point) return <span className="text-14 text-ink-3">not stated</span>;
  return (
    <>
      <span className={`figure block text-24 ${COLOURS[party]}`}>
        <SourcedFigure claims={point.claims} {...shared}>
          {toPercentWords(point.ratePercent)}
        </SourcedFigure>
      </span>
      <span className="mt-1 block text-12 text-ink-3">{toDayWords(point.day)}</span>
      <span className="mt-1.5 flex flex-wrap gap-1.5">
        <SourceChip claims={point.claims} {...shared} />
      </span>
    </>
  );
}

/** Both headline rates before and after each round, as one table: sides as rows, rounds as columns. */
export function ComparedRates({ comparison, ...shared }: ComparedProps) {
  const places = toPlaces(comparison);
  return (
    <>
      <table className="table table-fixed">
        <caption className="sr-only">Headline rates before and after each round</caption>
        <thead>
          <tr>
            <th scope="col" className="w-[34%]">
              <span className="sr-only">Rate</span>
            </th>
            {places.map((place) => (
              <th key={place} scope="col">
                {place}
              </th>
            ))}
          </tr>
        </thead>
        {PARTIES.map((party) => (
          <tbody key={party}>
            {MOMENTS.map(({ key, words }) => (
              <tr key={key}>
                <th scope="row" className="!border-rule !py-2.5 !align-top !font-normal">
                  <span className={`block font-semibold ${COLOURS[party]}`}>{TITLES[party]}</span>
                  {words}
                </th>
                {comparison.rates[party].map((rates, index) => (
                  <td key={places[index]}>
                    <RateCell point={rates?.[key] ?? null} party={party} {...shared} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p className="mt-3 text-12 text-ink-3">
        Sums of the duties added since January 2025; the sums are ours. A change after a round need not come from it.
      </p>
    </>
  );
}
