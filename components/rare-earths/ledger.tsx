import { rareEarthStatusWords } from '@words/rare-earth-status';
import type { LinkContext } from '@/lib/url/links';
import { LEDGER_GROUPS, type LedgerRow } from '@/lib/view/rare-earth-ledger';
import { LedgerItem } from './ledger-row';

interface LedgerProps {
  rows: readonly LedgerRow[];
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

/** Acts and words by kind, each kind oldest first. */
export function Ledger({ rows, ...shared }: LedgerProps) {
  return LEDGER_GROUPS.map((group) => ({ group, here: rows.filter((row) => row.group === group) }))
    .filter(({ here }) => here.length > 0)
    .map(({ group, here }) => (
      <section key={group} aria-labelledby={group} className="mt-10">
        <h2 id={group} className="mb-3 text-24">
          {rareEarthStatusWords.groups[group]}{' '}
          <span className="font-sans text-14 font-normal text-ink-3">{here.length}</span>
        </h2>
        <ol className="border-b border-rule">
          {here.map((row) => (
            <LedgerItem key={row.id} row={row} {...shared} />
          ))}
        </ol>
      </section>
    ));
}
