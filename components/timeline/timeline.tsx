import { timelineListWords } from '@words/timeline-list';
import type { DateText } from '@/lib/domain/civil-date';
import { toMonthWords } from '@/lib/view/date-words';
import type { EntryMonth } from '@/lib/view/timeline-entries';
import { TimelineItem, type TimelineItemProps } from './timeline-item';

interface TimelineProps extends Omit<TimelineItemProps, 'entry'> {
  months: readonly EntryMonth[];
}

const toPeriodWords = (period: DateText): string =>
  period.length === 4 ? timelineListWords.monthNotStated(period) : toMonthWords(period);

/** Entries under their months. */
export function Timeline({ months, ...rest }: TimelineProps) {
  return months.map(({ period, entries }) => (
    <section key={period} aria-labelledby={`month-${period}`} className="mt-6">
      <h2 id={`month-${period}`} className="eyebrow mb-3">
        {toPeriodWords(period)}
      </h2>
      <ol>
        {entries.map((entry) => (
          <TimelineItem key={entry.id} entry={entry} {...rest} />
        ))}
      </ol>
    </section>
  ));
}
