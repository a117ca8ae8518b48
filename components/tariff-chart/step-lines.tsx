import { tariffTablesWords } from '@words/tariff-tables';
import { SourceChip } from '@/components/source-chip/source-chip';
import type { LinkContext } from '@/lib/url/links';
import type { StepLine } from '@/lib/view/rate-reasons';
import { PartyCell, ScrollTable } from './scroll-table';

interface StepLinesProps {
  caption: string;
  lines: readonly StepLine[];
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

function Line({ line, publishers, context }: { line: StepLine } & Omit<StepLinesProps, 'caption' | 'lines'>) {
  return (
    <tr>
      <td className="whitespace-nowrap">{line.dateWords}</td>
      <PartyCell party={line.party} />
      <td>
        <strong className="font-semibold">{line.rateWords}</strong>
        <span className="block text-12 text-ink-3">{line.definitionWords}</span>
      </td>
      <td>{line.stateWords}</td>
      <td>
        {line.title}
        {line.instrument && <span className="block text-12 text-ink-3">{line.instrument}</span>}
        {line.note && <span className="block text-12 text-ink-3">{line.note}</span>}
      </td>
      <td>
        <SourceChip claims={line.claims} publishers={publishers} context={context} />
      </td>
    </tr>
  );
}

const { day, who, rate, state, what, source } = tariffTablesWords.steps;

/** Steps of every definition with their state, each with its source. */
export function StepLines({ caption, lines, ...shared }: StepLinesProps) {
  return (
    <ScrollTable
      caption={caption}
      columns={[day, who, rate, state, what, source]}
      minWidth="sm:min-w-[48rem]"
      isStacked
    >
      {lines.map((line) => (
        <Line key={line.id} line={line} {...shared} />
      ))}
    </ScrollTable>
  );
}
