import { sourcesWords } from '@words/sources';
import { SourceChip } from '@/components/source-chip/source-chip';
import type { LinkContext } from '@/lib/url/links';
import { toDayWords } from '@/lib/view/date-words';
import type { RecordRowView } from '@/lib/view/record-rows';

interface RecordListProps {
  rows: readonly RecordRowView[];
  context: LinkContext;
}

/** The rows of the cited record, each with its act, the day it was known, and the pages that support it. */
export function RecordList({ rows, context }: RecordListProps) {
  if (rows.length === 0) return null;
  const { title, lead } = sourcesWords.record;
  return (
    <section aria-labelledby="record" className="mt-10">
      <h2 id="record" className="pb-3 text-24">
        {title}
      </h2>
      <p className="max-w-[65ch] pb-3 text-14 text-ink-2">{lead(rows.length)}</p>
      <ol>
        {rows.map((row) => (
          <li
            key={row.id}
            id={row.anchor}
            className="grid scroll-mt-4 gap-x-6 gap-y-1 border-t border-rule py-3 target:bg-mark md:grid-cols-[6rem_7rem_minmax(0,1fr)]"
          >
            <p className="text-14 font-semibold">{row.id}</p>
            <p className="text-14 text-ink-2">{toDayWords(row.knownOn)}</p>
            <div className="min-w-0">
              <p>{row.title}</p>
              {row.instrument && <p className="text-14 text-ink-2">{row.instrument}</p>}
              <div className="mt-1.5 flex flex-wrap gap-2">
                <SourceChip claims={row.claims} context={context} />
              </div>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
