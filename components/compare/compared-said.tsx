import { compareWords } from '@words/compare';
import { talkSidesWords } from '@words/talk-sides';
import { Quote } from '@/components/quote/quote';
import { TALK_SIDES, type TalkSide } from '@/lib/domain/entry-kind';
import type { Fact } from '@/lib/domain/fact';
import { roundSaidPath } from '@/lib/url/links';
import { type ComparedProps, toPlaces } from './compared';

const SHOWN_QUOTES = 3;
const words = compareWords.said;

interface ColumnProps extends Omit<ComparedProps, 'comparison'> {
  place: string;
  round: string;
  side: TalkSide;
  statements: readonly Fact<'statement'>[];
}

function SaidColumn({ place, round, side, statements, publishers, context }: ColumnProps) {
  const hasMore = statements.length > SHOWN_QUOTES;
  return (
    <div className="min-w-0">
      <h4 className="eyebrow mb-3">{place}</h4>
      {statements.length === 0 && <p className="text-14 text-ink-3">{words.nothingOfTheirs}</p>}
      <div className="grid gap-5">
        {statements.slice(0, SHOWN_QUOTES).map((fact) => (
          <Quote key={fact.id} fact={fact} publishers={publishers} context={context} />
        ))}
      </div>
      {hasMore && (
        <a className="link mt-3 inline-block text-14" href={roundSaidPath(round, side, context)}>
          {words.all({ count: statements.length, side, place })}
        </a>
      )}
    </div>
  );
}

/** What each side said at either round, side by side. */
export function ComparedSaid({ comparison, ...shared }: ComparedProps) {
  const places = toPlaces(comparison);
  const sides = TALK_SIDES.filter((side) => comparison.said[side].some((said) => said.length > 0));
  if (sides.length === 0) {
    return <p className="text-14 text-ink-3">{words.nothing}</p>;
  }
  return sides.map((side) => (
    <div key={side} className="mt-7 first:mt-0">
      <h3 className="mb-3 text-18">{talkSidesWords.label[side]}</h3>
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {comparison.views.map((view, index) => (
          <SaidColumn
            key={view.summary.round}
            place={places[index] ?? ''}
            round={view.summary.round}
            side={side}
            statements={comparison.said[side][index] ?? []}
            {...shared}
          />
        ))}
      </div>
    </div>
  ));
}
