import { ledgerWords } from '@words/ledger';
import { SourceChip, SourcedFigure } from '@/components/source-chip/source-chip';
import type { LinkContext } from '@/lib/url/links';
import { toDateWords } from '@/lib/view/date-words';
import type { LedgerFigure } from '@/lib/view/rare-earth-ledger-figures';

interface FigureListProps {
  figures: readonly LedgerFigure[];
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

/** "of world magnet output, 2024". */
function toCountedWords({ counted, isShare, period }: LedgerFigure): string {
  const { share, notCounted, period: withPeriod } = ledgerWords.figure;
  const words = counted ? (isShare ? share(counted) : counted) : notCounted;
  return period ? withPeriod(words, toDateWords(period)) : words;
}

/** Figures with what each counts: two of them are only comparable where that is the same. */
export function FigureList({ figures, publishers, context }: FigureListProps) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {figures.map((figure) => (
        <li key={figure.id} className="card min-w-0 p-5">
          <p className={`figure text-rare ${figure.isShare ? 'text-44' : 'text-24'}`}>
            <SourcedFigure claims={figure.claims} context={context}>
              {figure.amount}
            </SourcedFigure>
          </p>
          <p className="mt-2 mb-3 text-ink-2">{toCountedWords(figure)}</p>
          <div className="flex flex-wrap gap-2">
            <SourceChip claims={figure.claims} publishers={publishers} context={context} />
          </div>
        </li>
      ))}
    </ul>
  );
}
