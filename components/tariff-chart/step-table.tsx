import type { Party } from '@/lib/domain/vocabulary';
import type { LinkContext } from '@/lib/url/links';
import type { PointRow } from '@/lib/view/rate-cells';
import { SourceChip } from '../source-chip/source-chip';

interface StepTableProps {
  caption: string;
  rows: readonly PointRow[];
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

const PARTY_CLASSES: Record<Party, string> = { US: 'text-us', China: 'text-cn' };

/** The chart's figures as a table, each with its source. Narrow screens scroll it inside its own box. */
export function StepTable({ caption, rows, publishers, context }: StepTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="overflow-x-auto" aria-label={caption} tabIndex={0}>
      <table className="table min-w-[36rem]">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Who</th>
            <th scope="col">Rate</th>
            <th scope="col">By</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="whitespace-nowrap">
                {row.dateWords}
                {row.caveat && <span className="block text-12 text-rare">{row.caveat}</span>}
              </td>
              <td className={`font-semibold ${PARTY_CLASSES[row.party]}`}>{row.party}</td>
              <td className="font-semibold">{row.rateWords}</td>
              <td>
                {row.title}
                {row.instrument && <span className="block text-12 text-ink-3">{row.instrument}</span>}
              </td>
              <td>
                <SourceChip claims={row.claims} publishers={publishers} context={context} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
