import { truceClockWords } from '@words/truce-clock';
import type { LinkContext } from '@/lib/url/links';
import type { DeadlineLine } from '@/lib/view/truce-page';
import { SourceChip } from '../source-chip/source-chip';

interface DeadlineListProps {
  lines: readonly DeadlineLine[];
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

/** Deadlines, each with its own countdown and source. */
export function DeadlineList({ lines, publishers, context }: DeadlineListProps) {
  return (
    <ol className="divide-y divide-rule border-y border-rule">
      {lines.map((line) => (
        <li key={line.id} className="grid gap-x-5 gap-y-1 py-3 sm:grid-cols-[7rem_minmax(0,1fr)]">
          <p className={line.isOver ? 'text-ink-3' : 'text-truce'}>
            <span className="figure text-24">{line.count}</span> <span className="text-14">{line.countWords}</span>
          </p>
          <div className="min-w-0">
            <p className="font-medium">{line.title}</p>
            <p className="text-14 text-ink-2">
              {truceClockWords.deadline({ ...line, end: line.endWords, note: line.endNote })}
            </p>
            <div className="mt-1.5 flex flex-wrap gap-2">
              <SourceChip claims={line.claims} publishers={publishers} context={context} />
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}
