import { datesWords } from '@words/dates';
import { timelineListWords } from '@words/timeline-list';
import { SourceChip } from '@/components/source-chip/source-chip';
import type { Claim } from '@/lib/domain/fact';
import { entryPath, type LinkContext } from '@/lib/url/links';
import { toDateWords, toDayWords } from '@/lib/view/date-words';
import { toLeadFact } from '@/lib/view/lead-fact';
import { toQuoted } from '@/lib/view/quote-marks';
import type { TimelineEntry } from '@/lib/view/timeline-entry';
import { EntryTags } from './entry-tags';
import { DOT_CLASS, toEntryTone } from './tones';

export interface TimelineItemProps {
  entry: TimelineEntry;
  delegates: ReadonlyMap<string, string>;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

/** The date as the sources give it; without one, the day of publication, and that it is no more. Leads to the entry's own page. */
function EntryDate({ entry, context }: Pick<TimelineItemProps, 'entry' | 'context'>) {
  return (
    <a
      className="inline-block min-h-6 font-medium no-underline hover:underline"
      href={entryPath(toLeadFact(entry).id, context)}
    >
      {entry.date ? toDateWords(entry.date, 'noYear') : datesWords.notStated}
      {!entry.date && (
        <span className="block text-12 font-normal text-ink-3 max-sm:inline">
          {' '}
          {datesWords.published(toDayWords(entry.knownOn, 'noYear'))}
        </span>
      )}
      <span className="sr-only">{timelineListWords.pageOf(entry.title)}</span>
    </a>
  );
}

function EntryLine({ entry }: { entry: TimelineEntry }) {
  if (!entry.line) return null;
  return (
    <p className={`mt-1 text-ink-2 ${entry.isQuoted ? 'max-w-[62ch] font-serif text-18' : 'max-w-[68ch]'}`}>
      {entry.isQuoted ? toQuoted(entry.line) : entry.line}
    </p>
  );
}

/** What the entry's pill lists. A round's issues wear tags of their own and stand with their sentences on its page. */
function toShownClaims({ kind, facts }: TimelineEntry): readonly Claim[] {
  const shown = facts.filter((fact) => kind !== 'talk_round' || fact.kind !== 'issue');
  return (shown.length > 0 ? shown : facts).flatMap((fact): readonly Claim[] => fact.claims);
}

/** One entry: date, dot on the line, headline, one line or the quote, tags and sources. */
export function TimelineItem({ entry, delegates, publishers, context }: TimelineItemProps) {
  const tone = toEntryTone(entry.kind, entry.sides);
  return (
    <li
      id={entry.id}
      className="group grid grid-cols-[11px_minmax(0,1fr)] gap-x-4 sm:grid-cols-[7rem_11px_minmax(0,1fr)]"
    >
      <p className="col-start-2 row-start-2 pt-1 text-14 text-ink-2 sm:col-start-1 sm:row-start-1 sm:pt-[3px] sm:text-end">
        <EntryDate entry={entry} context={context} />
      </p>
      <div
        aria-hidden="true"
        className="col-start-1 row-span-3 row-start-1 flex flex-col items-center pt-2 sm:col-start-2"
      >
        <span className={`size-[11px] shrink-0 rounded-full ${DOT_CLASS[tone]}`} />
        <span className="mt-1 w-px flex-1 bg-rule-2" />
      </div>
      <div className="col-start-2 row-start-1 min-w-0 sm:col-start-3">
        <h3 className="text-18">{entry.title}</h3>
        <EntryLine entry={entry} />
      </div>
      <div className="col-start-2 row-start-3 flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1.5 pt-2 pb-7 sm:col-start-3 sm:row-start-2">
        <EntryTags entry={entry} delegates={delegates} context={context} />
        <SourceChip claims={toShownClaims(entry)} publishers={publishers} context={context} />
      </div>
    </li>
  );
}
