import { partiesWords } from '@words/parties';
import { ratesWords } from '@words/rates';
import type { Party } from '@/lib/domain/vocabulary';
import type { LinkContext } from '@/lib/url/links';
import type { RateCell } from '@/lib/view/rate-cells';
import { SourceChip, SourcedFigure } from '../source-chip/source-chip';

interface RatesProps {
  cells: readonly RateCell[];
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

const COLOURS: Record<Party, string> = { US: 'text-us', China: 'text-cn' };

function Cell({ cell, publishers, context }: { cell: RateCell } & Omit<RatesProps, 'cells'>) {
  const { party, rateWords, changeWords, chipWords, suspendedWords, claims } = cell;
  return (
    <div className="min-w-0 p-4 first:border-e first:border-rule sm:p-5">
      <h3 className={`font-sans text-14 font-semibold tracking-normal ${COLOURS[party]}`}>
        {partiesWords.levies[party]}
      </h3>
      {rateWords ? (
        <p
          className={`figure mt-2 whitespace-nowrap text-[clamp(1.75rem,9vw,2.5rem)] sm:text-[3.25rem] ${COLOURS[party]}`}
        >
          <SourcedFigure claims={claims} context={context}>
            {rateWords}
          </SourcedFigure>
        </p>
      ) : (
        <p className="mt-2 text-ink-2">{ratesWords.notStated}</p>
      )}
      {changeWords && <p className="mt-2 text-14 text-ink-2">{changeWords}</p>}
      <div className="mt-2.5 flex flex-wrap gap-1.5">
        <SourceChip claims={claims} words={chipWords ?? undefined} publishers={publishers} context={context} />
        {suspendedWords && <span className="tag">{suspendedWords}</span>}
      </div>
    </div>
  );
}

/** The two headline rates, US first. */
export function Rates({ cells, ...rest }: RatesProps) {
  return (
    <div className="card grid grid-cols-2">
      {cells.map((cell) => (
        <Cell key={cell.party} cell={cell} {...rest} />
      ))}
    </div>
  );
}
