import { delegatesWords } from '@words/delegates';
import { partiesWords } from '@words/parties';
import type { ReactNode } from 'react';
import { BothScripts } from '@/components/person-name/both-scripts';
import { SourceChip } from '@/components/source-chip/source-chip';
import type { CivilDay } from '@/lib/domain/civil-date';
import { toDayWords } from '@/lib/view/date-words';
import { type Attendance, toAttendanceWords } from '@/lib/view/delegate-list';
import type { DelegateView } from '@/lib/view/delegate-page';
import { listClaims } from '@/lib/view/evidence-marks';
import { Phrase } from '../frame/phrase';
import type { Shared } from './delegate-sides';

interface HeadProps extends Shared {
  view: DelegateView;
  /** Sharing, and the way to the timeline. */
  children: ReactNode;
}

const words = delegatesWords.one;

const toStrong = (text: string): ReactNode => <strong>{text}</strong>;

function AttendanceLine({ view }: Pick<HeadProps, 'view'>) {
  const toCount = (all: readonly Attendance[]) => toAttendanceWords(all.map(({ round }) => round));
  const [attended, missed] = [toCount(view.delegate.attended), toCount(view.delegate.missed)];
  const inner = { strong: toStrong };
  const hasMissed = view.delegate.missed.length > 0;
  return (
    <Phrase of={hasMissed ? words.attendedAndMissed({ attended, missed }, inner) : words.attended(attended, inner)} />
  );
}

/** Name, side, and how often at the table. */
export function DelegateHead({ view, publishers, context, children }: HeadProps) {
  const { name, nativeName, side, role, facts } = view.delegate;
  return (
    <>
      <p className={`eyebrow ${side === 'US' ? '!text-us' : '!text-cn'}`}>
        {words.eyebrow} · {partiesWords.full[side]}
      </p>
      <h1 className="mt-1 text-44 max-sm:text-[2.25rem]">
        <BothScripts name={name} nativeName={nativeName} />
      </h1>
      <p className="mt-3 font-serif text-[1.25rem] leading-relaxed text-ink-2">{role ?? words.roleNotStated}</p>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <p>
          <AttendanceLine view={view} />
        </p>
        <SourceChip claims={listClaims(facts)} publishers={publishers} context={context} />
      </div>
      {children}
    </>
  );
}

function toSpanWords(first: CivilDay, last: CivilDay): string {
  const { writtenOn, writtenFromTo } = delegatesWords.roles;
  return first === last ? writtenOn(toDayWords(first)) : writtenFromTo(toDayWords(first), toDayWords(last));
}

/** Roles as sources write them, with the days on which they did. */
export function RoleList({ view, publishers, context }: Omit<HeadProps, 'children'>) {
  if (view.roles.length === 0) return <p className="text-14 text-ink-3">{delegatesWords.roles.nothing}</p>;
  return (
    <ul>
      {view.roles.map(({ role, firstDay, lastDay, claims }) => (
        <li
          key={role}
          className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-rule py-3 first:border-t-0"
        >
          <span className="font-medium">{role}</span>
          <span className="text-14 text-ink-2">{toSpanWords(firstDay, lastDay)}</span>
          <SourceChip claims={claims} publishers={publishers} context={context} />
        </li>
      ))}
    </ul>
  );
}
