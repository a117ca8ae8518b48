import { datesWords } from '@words/dates';
import { ledgerWords } from '@words/ledger';
import { SourceChip } from '@/components/source-chip/source-chip';
import type { Element } from '@/lib/domain/elements';
import type { LinkContext } from '@/lib/url/links';
import { toDateWords, toDayWords } from '@/lib/view/date-words';
import { toQuoted } from '@/lib/view/quote-marks';
import type { LedgerRow } from '@/lib/view/rare-earth-ledger';

export interface LedgerRowProps {
  row: LedgerRow;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

function ElementTag({ element }: { element: Element }) {
  return (
    <li className={`tag ${element.isRareEarth ? 'tag-rare' : ''}`}>
      <strong className="me-1 font-semibold">{element.symbol}</strong> {element.name}
    </li>
  );
}

/** What is covered, by name and symbol. */
function Covered({ row }: { row: LedgerRow }) {
  if (row.elements.length + row.otherGoods.length === 0) return null;
  const others = row.elements.filter((element) => !element.isRareEarth).map(({ name }) => name);
  return (
    <div className="grid gap-1">
      <ul aria-label={ledgerWords.covered} className="flex flex-wrap gap-1.5">
        {row.elements.map((element) => (
          <ElementTag key={element.symbol} element={element} />
        ))}
        {row.otherGoods.map((name) => (
          <li key={name} className="tag">
            {name}
          </li>
        ))}
      </ul>
      {others.length > 0 && <p className="text-12 text-ink-3">{ledgerWords.notRareEarths(others)}</p>}
    </div>
  );
}

/** From when to when, as far as the sources say. */
function Span({ row }: { row: LedgerRow }) {
  const end = row.end ? ` – ${toDateWords(row.end)}` : '';
  return (
    <p className="text-14 text-ink-2">
      <span className="font-medium text-ink">{row.start ? toDateWords(row.start) : datesWords.notStated}</span>
      {end}
      {!row.start && <span className="block text-12 text-ink-3">{datesWords.published(toDayWords(row.knownOn))}</span>}
    </p>
  );
}

/** One act or word: when, who, what it covers, by which instrument, and how it stands. */
export function LedgerItem({ row, publishers, context }: LedgerRowProps) {
  const state = ledgerWords.state[row.state];
  return (
    <li className="grid gap-x-6 gap-y-1.5 border-t border-rule py-4 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
      <Span row={row} />
      <div className="grid min-w-0 gap-2">
        <h3 className="text-18">{row.title}</h3>
        {row.line && (
          <p className={`text-ink-2 ${row.isQuoted ? 'font-serif' : ''}`}>
            {row.isQuoted ? toQuoted(row.line) : row.line}
          </p>
        )}
        <Covered row={row} />
        {row.instrument && <p className="text-14 text-ink-2">{row.instrument}</p>}
        <div className="flex flex-wrap items-center gap-2">
          <span className="tag">{row.actor}</span>
          {state && (
            <span className="tag">
              {row.suspendedTo ? ledgerWords.stateTo(state, toDateWords(row.suspendedTo)) : state}
            </span>
          )}
          <SourceChip claims={row.claims} publishers={publishers} context={context} />
        </div>
      </div>
    </li>
  );
}
