import { SourceChip } from '@/components/source-chip/source-chip';
import type { Party } from '@/lib/domain/vocabulary';
import type { LinkContext } from '@/lib/url/links';
import type { StepLine } from '@/lib/view/rate-reasons';

interface StepLinesProps {
  caption: string;
  lines: readonly StepLine[];
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

const PARTY_CLASSES: Record<Party, string> = { US: 'text-us', China: 'text-cn' };

function Line({ line, publishers, context }: { line: StepLine } & Omit<StepLinesProps, 'caption' | 'lines'>) {
  return (
    <tr>
      <td className="whitespace-nowrap">{line.dateWords}</td>
      <td className={`font-semibold ${PARTY_CLASSES[line.party]}`}>{line.party}</td>
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

/** Steps of every definition with their state, each with its source. Narrow screens scroll the table in its own box. */
export function StepLines({ caption, lines, publishers, context }: StepLinesProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="overflow-x-auto" aria-label={caption} tabIndex={0}>
      <table className="table min-w-[48rem]">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Who</th>
            <th scope="col">Rate</th>
            <th scope="col">State</th>
            <th scope="col">What</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.id} line={line} publishers={publishers} context={context} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
