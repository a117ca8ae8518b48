import { tariffTablesWords } from '@words/tariff-tables';
import type { LinkContext } from '@/lib/url/links';
import type { PointRow } from '@/lib/view/rate-cells';
import { SourceChip } from '../source-chip/source-chip';
import { PartyCell, ScrollTable } from './scroll-table';

interface StepTableProps {
  caption: string;
  rows: readonly PointRow[];
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

const { from, who, rate, by, source } = tariffTablesWords.points;

/** The chart's figures as a table, each with its source. */
export function StepTable({ caption, rows, publishers, context }: StepTableProps) {
  return (
    <ScrollTable caption={caption} columns={[from, who, rate, by, source]} minWidth="sm:min-w-[36rem]" isStacked>
      {rows.map((row) => (
        <tr key={row.id}>
          <td className="whitespace-nowrap">
            {row.dateWords}
            {row.caveat && <span className="block text-12 text-rare">{row.caveat}</span>}
          </td>
          <PartyCell party={row.party} />
          <td className="font-semibold">{row.rateWords}</td>
          <td>
            {row.title}
            {row.sumWords && <span className="block text-14 text-ink-2">{row.sumWords}</span>}
            {row.instrument && <span className="block text-12 text-ink-3">{row.instrument}</span>}
          </td>
          <td>
            <SourceChip claims={row.claims} publishers={publishers} context={context} />
          </td>
        </tr>
      ))}
    </ScrollTable>
  );
}
