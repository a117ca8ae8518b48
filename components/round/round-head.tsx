import { datesWords } from '@words/dates';
import { roundWords } from '@words/round';
import type { ReactNode } from 'react';
import { Phrase } from '@/components/frame/phrase';
import { readOut } from '@/components/frame/read-out';
import { SourceChip } from '@/components/source-chip/source-chip';
import type { CivilDay } from '@/lib/domain/civil-date';
import { type LinkContext, roundPath } from '@/lib/url/links';
import { toDateWords } from '@/lib/view/date-words';
import { type RoundSummary, toRoundKind, toStatusWords } from '@/lib/view/round-list';
import type { RoundView } from '@/lib/view/round-page';

interface RoundHeadProps {
  view: RoundView;
  asOf: CivilDay;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
  /** Sharing, and the ways to other rounds. */
  children: ReactNode;
}

interface NeighbourProps {
  round: RoundSummary;
  way: 'previous' | 'next';
  context: LinkContext;
}

function Neighbour({ round, way, context }: NeighbourProps) {
  const isNext = way === 'next';
  return (
    <a className="button" href={roundPath(round.round ?? '', context)} rel={isNext ? 'next' : 'prev'}>
      {!isNext && <span aria-hidden="true">←</span>}
      <Phrase of={roundWords.neighbours[way](round.place, { hidden: readOut })} />
      {isNext && <span aria-hidden="true">→</span>}
    </a>
  );
}

/** The rounds before and after it. */
export function RoundNeighbours({ view, context }: { view: RoundView; context: LinkContext }) {
  const { previous, next } = view;
  return (
    <nav aria-label={roundWords.neighbours.label} className="flex flex-wrap gap-2 sm:ms-auto">
      {previous && <Neighbour round={previous} way="previous" context={context} />}
      {next && <Neighbour round={next} way="next" context={context} />}
    </nav>
  );
}

/** Venue and outcome as the sources give them, and what they leave open. */
function toLead({ summary }: RoundView): string {
  const value = summary.fact?.value;
  return roundWords.lead({ venue: value?.venue ?? null, outcome: value?.outcome?.replace(/\.$/, '') ?? null });
}

const toHeadDate = ({ date }: RoundSummary): string => (date ? toDateWords(date, 'long') : datesWords.notStated);

/** Name, date, status and outcome of a round. */
export function RoundHead({ view, asOf, publishers, context, children }: RoundHeadProps) {
  const { summary } = view;
  return (
    <>
      <p className="eyebrow">
        {toRoundKind(summary)} · {toStatusWords(summary, asOf)}
      </p>
      <h1 className="mt-1 text-44 max-sm:text-[2.25rem]">
        <Phrase of={roundWords.heading(summary.place, <span className="inline-block">{toHeadDate(summary)}</span>)} />
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
