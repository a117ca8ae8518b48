import { compareWords } from '@words/compare';
import { partiesWords } from '@words/parties';
import { SourceChip, SourcedFigure } from '@/components/source-chip/source-chip';
import { PARTIES, type Party } from '@/lib/domain/vocabulary';
import { toDayWords } from '@/lib/view/date-words';
import { toPercentWords } from '@/lib/view/rate-words';
import type { RatePoint } from '@/lib/view/round-rates';
import { type ComparedProps, toPlaces } from './compared';

type SharedProps = Omit<ComparedProps, 'comparison'>;

const words = compareWords.rates;
const COLOURS: Record<Party, string> = { US: 'text-us', China: 'text-cn' };
const MOMENTS = ['before', 'after'] as const;

function RateCell({ point, party, ...shared }: { point: RatePoint | null; party: Party } & SharedProps) {
  if (!point) return <span className="text-14 text-ink-3">{words.notStated}</span>;
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
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-[34%]">
              <span className="sr-only">{words.rate}</span>
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
            {MOMENTS.map((moment) => (
              <tr key={moment}>
                <th scope="row" className="!border-rule !py-2.5 !align-top !font-normal">
                  <span className={`block font-semibold ${COLOURS[party]}`}>{partiesWords.levies[party]}</span>
                  {words.moments[moment]}
                </th>
                {comparison.rates[party].map((rates, index) => (
                  <td key={places[index]}>
                    <RateCell point={rates?.[moment] ?? null} party={party} {...shared} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p className="mt-3 text-12 text-ink-3">{words.sums}</p>
    </>
  );
}
