import { partiesWords } from '@words/parties';
import type { ReactNode } from 'react';
import type { Party } from '@/lib/domain/vocabulary';

const PARTY_CLASSES: Record<Party, string> = { US: 'text-us', China: 'text-cn' };

/** The cell that says whose tariff a row is, in its side's colour. */
export function PartyCell({ party }: { party: Party }) {
  return <td className={`font-semibold ${PARTY_CLASSES[party]}`}>{partiesWords.short[party]}</td>;
}

interface ScrollTableProps {
  caption: string;
  columns: readonly string[];
  /** A class with the width below which the table scrolls inside its own box. */
  minWidth: string;
  /** Whether phones set each row as a block of its own: its last two cells below the others, nothing out of sight. */
  isStacked?: boolean;
  /** The rows. */
  children: ReactNode;
}

/** A wide table that narrow screens scroll in its own box, by keyboard too. */
export function ScrollTable({ caption, columns, minWidth, isStacked = false, children }: ScrollTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="relative overflow-x-auto" aria-label={caption} tabIndex={0}>
      <table className={`table ${minWidth} ${isStacked ? 'table-stacked' : ''}`}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
