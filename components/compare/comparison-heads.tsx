import { compareWords } from '@words/compare';
import { datesWords } from '@words/dates';
import { SourceChip } from '@/components/source-chip/source-chip';
import type { CivilDay } from '@/lib/domain/civil-date';
import { roundPath } from '@/lib/url/links';
import { toDateWords } from '@/lib/view/date-words';
import { toRoundKind, toStatusWords } from '@/lib/view/round-list';
import type { RoundView } from '@/lib/view/round-page';
import { Phrase } from '../frame/phrase';
import type { ComparedProps } from './compared';

type HeadProps = Omit<ComparedProps, 'comparison'> & { asOf: CivilDay };

function RoundHeadline({ view, asOf, ...shared }: { view: RoundView } & HeadProps) {
  const { summary } = view;
  const words = compareWords.heads;
  const kind = toRoundKind(summary);
  const date = summary.date ? toDateWords(summary.date, 'long') : datesWords.notStated;
  return (
    <div className="min-w-0 border-t-2 border-ink pt-3">
      <p className="eyebrow">
        {kind} · {toStatusWords(summary, asOf)}
      </p>
      <h2 className="mt-1 text-24">
        <a className="hover:underline" href={roundPath(summary.round, shared.context)}>
          <Phrase of={words.heading({ place: summary.place, date: <span className="inline-block">{date}</span> })} />
        </a>
      </h2>
      <p className="mt-1 text-14 text-ink-2">{summary.fact?.value.venue ?? words.venueNotStated}</p>
      {summary.fact && (
        <div className="mt-2 flex flex-wrap gap-2">
          <SourceChip claims={summary.fact.claims} {...shared} />
        </div>
      )}
    </div>
  );
}

/** The two rounds by name, place and date, the earlier one left or first. */
export function ComparisonHeads({ comparison, ...rest }: ComparedProps & { asOf: CivilDay }) {
  return (
    <div className="mt-8 grid gap-x-10 gap-y-6 sm:grid-cols-2">
      {comparison.views.map((view) => (
        <RoundHeadline key={view.summary.round} view={view} {...rest} />
      ))}
    </div>
  );
}
