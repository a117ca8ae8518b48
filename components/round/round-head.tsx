import type { ReactNode } from 'react';
import { SourceChip } from '@/components/source-chip/source-chip';
import type { CivilDay } from '@/lib/domain/civil-date';
import { type LinkContext, roundPath } from '@/lib/url/links';
import { type RoundSummary, toRoundHeading, toStatusWords } from '@/lib/view/round-list';
import type { RoundView } from '@/lib/view/round-page';

interface RoundHeadProps {
  view: RoundView;
  asOf: CivilDay;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
  /** Sharing, and the ways to other rounds. */
  children: ReactNode;
}

function Neighbour({
  round,
  label,
  context,
}: {
  round: RoundSummary;
  label: 'Previous' | 'Next';
  context: LinkContext;
}) {
  return (
    <a className="button" href={roundPath(round.round ?? '', context)} rel={label === 'Next' ? 'next' : 'prev'}>
      {label === 'Previous' && <span aria-hidden="true">←</span>}
      <span className="sr-only">{label}: </span>
      {round.place}
      {label === 'Next' && <span aria-hidden="true">→</span>}
    </a>
  );
}

/** The rounds before and after it. */
export function RoundNeighbours({ view, context }: { view: RoundView; context: LinkContext }) {
  const { previous, next } = view;
  return (
    <nav aria-label="Rounds before and after" className="flex flex-wrap gap-2 sm:ms-auto">
      {previous && <Neighbour round={previous} label="Previous" context={context} />}
      {next && <Neighbour round={next} label="Next" context={context} />}
    </nav>
  );
}

/** Venue and outcome as the sources give them, and what they leave open. */
function toLead({ summary }: RoundView): string {
  const value = summary.fact?.value;
  const venue = value?.venue ? `${value.venue}.` : 'Venue not stated in these sources.';
  return value?.outcome ? `${venue} ${value.outcome.replace(/\.$/, '')}.` : venue;
}

/** Name, date, status and outcome of a round. */
export function RoundHead({ view, asOf, publishers, context, children }: RoundHeadProps) {
  const { summary } = view;
  const heading = toRoundHeading(summary);
  const [place, ...date] = heading.split(', ');
  const kind = summary.format === 'talks' ? summary.name.split(',')[0] : summary.name;
  return (
    <>
      <p className="eyebrow">
        {kind} · {toStatusWords(summary, asOf)}
      </p>
      <h1 className="mt-1 text-44 max-sm:text-[2.25rem]">
        {place}, <span className="inline-block">{date.join(', ')}</span>
      </h1>
      <p className="mt-3 max-w-[62ch] font-serif text-[1.25rem] leading-relaxed text-ink-2">{toLead(view)}</p>
      {summary.fact && (
        <div className="mt-2 flex flex-wrap gap-2">
          <SourceChip claims={summary.fact.claims} publishers={publishers} context={context} />
        </div>
      )}
      {children}
    </>
  );
}
