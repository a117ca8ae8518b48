import { overviewWords } from '@words/overview';
import { SourceChip } from '@/components/source-chip/source-chip';
import { type LinkContext, timelinePath } from '@/lib/url/links';
import { toDateWords, toDayWords } from '@/lib/view/date-words';
import { listClaims } from '@/lib/view/evidence-marks';
import type { TimelineEntry } from '@/lib/view/timeline-entry';
import { SectionHead } from './section-head';

interface LatestEntriesProps {
  entries: readonly TimelineEntry[];
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

/** The newest entries of the timeline, each with its date, headline and sources. */
export function LatestEntries({ entries, publishers, context }: LatestEntriesProps) {
  const { title, timeline, published } = overviewWords.latest;
  return (
    <section aria-labelledby="latest-entries">
      <SectionHead id="latest-entries" title={title}>
        <a className="button" href={timelinePath(context)}>
          {timeline}
        </a>
      </SectionHead>
      <ol className="border-t border-rule">
        {entries.map((entry) => (
          <li
            key={entry.id}
            className="grid gap-x-5 gap-y-1 border-b border-rule py-3 sm:grid-cols-[9rem_minmax(0,1fr)]"
          >
            <p className="text-14 text-ink-2 sm:pt-[3px]">
              {entry.date ? toDateWords(entry.date) : published(toDayWords(entry.knownOn))}
            </p>
            <div className="flex min-w-0 flex-wrap items-baseline gap-x-3 gap-y-1.5">
              <h3 className="text-18">{entry.title}</h3>
              <SourceChip claims={listClaims(entry.facts)} publishers={publishers} context={context} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
