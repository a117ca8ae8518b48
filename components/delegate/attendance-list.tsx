import { datesWords } from '@words/dates';
import { delegatesWords } from '@words/delegates';
import type { ReactNode } from 'react';
import { BothScripts } from '@/components/person-name/both-scripts';
import { SourceChip } from '@/components/source-chip/source-chip';
import type { Claim } from '@/lib/domain/fact';
import { delegatePath, roundPath } from '@/lib/url/links';
import { toDateWords } from '@/lib/view/date-words';
import { type Attendance, toAttendanceWords } from '@/lib/view/delegate-list';
import type { DelegateView } from '@/lib/view/delegate-page';
import { Phrase } from '../frame/phrase';
import { RoundLinks, type Shared } from './delegate-sides';

interface RowProps extends Shared {
  round: Attendance['round'];
  claims: readonly Claim[];
  /** What the sources say of the person there. */
  words: string;
  tag?: string | undefined;
}

function AttendanceRow({ round, claims, words, tag, publishers, context }: RowProps) {
  return (
    <li className="grid gap-x-5 gap-y-1 border-t border-rule py-3 first:border-t-0 sm:grid-cols-[8rem_minmax(0,1fr)]">
      <span className="text-14 text-ink-2">{round.date ? toDateWords(round.date) : datesWords.notStated}</span>
      <div className="min-w-0">
        <a
          className="inline-flex min-h-6 items-center font-semibold hover:underline"
          href={roundPath(round.round, context)}
        >
          {round.name}
        </a>
        <p className="text-14 text-ink-2">
          {words} {tag && <span className="tag ms-1">{tag}</span>}
        </p>
        <div className="mt-1.5 flex flex-wrap gap-1.5">
          <SourceChip claims={claims} publishers={publishers} context={context} />
        </div>
      </div>
    </li>
  );
}

/** Rounds at which the delegate sat, newest first. */
export function AttendedList({ view, ...shared }: { view: DelegateView } & Shared) {
  if (view.delegate.attended.length === 0) return <p className="text-14 text-ink-3">{delegatesWords.seats.nothing}</p>;
  return (
    <ul>
      {view.delegate.attended.toReversed().map(({ round, fact }) => (
        <AttendanceRow
          key={round.round}
          round={round}
          claims={fact.claims}
          words={fact.value.role ?? delegatesWords.roleNotStated}
          tag={fact.value.capacity === 'lead' ? delegatesWords.seats.isLead : undefined}
          {...shared}
        />
      ))}
    </ul>
  );
}

/** Rounds from which a source says they were absent, and those whose sources name others of their side. */
export function MissedList({ view, ...shared }: { view: DelegateView } & Shared) {
  const { delegate, unnamed } = view;
  if (delegate.missed.length + unnamed.length === 0)
    return <p className="text-14 text-ink-3">{delegatesWords.absences.nothing}</p>;
  return (
    <ul>
      {delegate.missed.map(({ round, fact }) => (
        <AttendanceRow
          key={round.round}
          round={round}
          claims={fact.claims}
          words={delegatesWords.absences.isAbsent}
          {...shared}
        />
      ))}
      {unnamed.map(({ round, claims }) => (
        <AttendanceRow
          key={round.round}
          round={round}
          claims={claims}
          words={delegatesWords.absences.isUnnamed}
          {...shared}
        />
      ))}
    </ul>
  );
}

/** Who of the other side sat at the same rounds. */
export function OppositeList({ view, publishers, context }: { view: DelegateView } & Shared) {
  if (view.opposite.length === 0) return <p className="text-14 text-ink-3">{delegatesWords.opposite.nothing}</p>;
  return (
    <ul>
      {view.opposite.map(({ slug, name, nativeName, rounds, claims }) => (
        <li key={slug} className="border-t border-rule py-3 first:border-t-0">
          <a
            className="inline-flex min-h-6 items-center font-semibold hover:underline"
            href={delegatePath(slug, context)}
          >
            <BothScripts name={name} nativeName={nativeName} />
          </a>
          <p className="text-14 text-ink-2">
            <Phrase
              of={delegatesWords.withRounds<ReactNode>({
                count: toAttendanceWords(rounds),
                rounds: <RoundLinks rounds={rounds} context={context} />,
              })}
            />
          </p>
          <div className="mt-1.5 flex flex-wrap gap-1.5">
            <SourceChip claims={claims} publishers={publishers} context={context} />
          </div>
        </li>
      ))}
    </ul>
  );
}
