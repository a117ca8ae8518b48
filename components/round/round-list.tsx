import { datesWords } from '@words/dates';
import { partiesWords } from '@words/parties';
import { roundListWords } from '@words/round-list';
import { SourceChip } from '@/components/source-chip/source-chip';
import type { CivilDay } from '@/lib/domain/civil-date';
import type { AnyFact, Claim } from '@/lib/domain/fact';
import { type LinkContext, roundPath } from '@/lib/url/links';
import { toDateWords } from '@/lib/view/date-words';
import { type RoundSummary, toStatusWords } from '@/lib/view/round-list';
import { isDelegation, sortDelegates, toShortName } from '@/lib/view/round-words';
import { listPlain } from '@/lib/words/list';

interface RoundListProps {
  /** Of its heading, on this page. */
  id: string;
  title: string;
  rounds: readonly RoundSummary[];
  /** Where the delegates are found. */
  facts: readonly AnyFact[];
  asOf: CivilDay;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

type RowProps = Omit<RoundListProps, 'id' | 'title' | 'rounds'> & { round: RoundSummary };

/** The delegates of one side on one line. */
function SideNames({ facts, round, side }: { facts: readonly AnyFact[]; round: string | null; side: 'US' | 'China' }) {
  const seated = facts.filter(isDelegation).filter((fact) => fact.value.side === side && fact.value.attended);
  const here = sortDelegates(seated.filter((fact) => round !== null && (fact.value.round ?? fact.round) === round));
  const names = listPlain(here.map((fact) => toShortName(fact.value.person, side)));
  return (
    <p className="text-14">
      <span className={`font-semibold ${side === 'US' ? 'text-us' : 'text-cn'}`}>{partiesWords.short[side]}</span>{' '}
      <span className="text-ink-2">{names || roundListWords.nobody}</span>
    </p>
  );
}

function toSources({ round, fact }: RoundSummary, facts: readonly AnyFact[]): readonly Claim[] {
  const delegates = facts
    .filter(isDelegation)
    .filter((one) => round !== null && (one.value.round ?? one.round) === round);
  return [...(fact?.claims ?? []), ...delegates.flatMap((one): readonly Claim[] => one.claims)];
}

function RoundRow({ round, facts, asOf, publishers, context }: RowProps) {
  const { fact, name, date } = round;
  return (
    <li className="grid gap-x-8 gap-y-2 border-t border-rule py-5 md:grid-cols-[9.5rem_minmax(0,1fr)_17rem]">
      <p className="text-14 text-ink-2 md:pt-1">
        <span className="font-medium text-ink">{date ? toDateWords(date) : datesWords.notStated}</span>
        <span className="block max-md:ms-2 max-md:inline">{toStatusWords(round, asOf)}</span>
      </p>
      <div className="min-w-0">
        <h3 className="text-18">
          {round.round ? (
            <a className="hover:underline" href={roundPath(round.round, context)}>
              {name}
            </a>
          ) : (
            name
          )}
        </h3>
        <p className="mt-0.5 max-w-[62ch] text-14 text-ink-2">
          {roundListWords.outcome({ venue: fact?.value.venue, outcome: fact?.value.outcome })}
        </p>
      </div>
      <div className="grid content-start gap-1.5">
        {round.round && <SideNames facts={facts} round={round.round} side="US" />}
        {round.round && <SideNames facts={facts} round={round.round} side="China" />}
        <div className="flex flex-wrap">
          <SourceChip claims={toSources(round, facts)} publishers={publishers} context={context} />
        </div>
      </div>
    </li>
  );
}

/** Rounds as rows: date, name and outcome, both sides' delegates. */
export function RoundList({ id, title, rounds, ...rest }: RoundListProps) {
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="pb-3 text-24">
        {title}
      </h2>
      {rounds.length === 0 && <p className="text-14 text-ink-3">{roundListWords.nothing}</p>}
      <ol>
        {rounds.map((round) => (
          <RoundRow key={round.round ?? `${round.name}-${round.date}`} round={round} {...rest} />
        ))}
      </ol>
    </section>
  );
}
