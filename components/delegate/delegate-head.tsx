import type { ReactNode } from 'react';
import { BothScripts } from '@/components/person-name/both-scripts';
import { SourceChip } from '@/components/source-chip/source-chip';
import { toDayWords } from '@/lib/view/date-words';
import { toAttendanceWords } from '@/lib/view/delegate-list';
import type { DelegateView } from '@/lib/view/delegate-page';
import { listClaims } from '@/lib/view/evidence-marks';
import type { Shared } from './delegate-sides';

interface HeadProps extends Shared {
  view: DelegateView;
  /** Sharing, and the way to the timeline. */
  children: ReactNode;
}

const SIDE_NAMES = { US: 'United States', China: 'China' } as const;

/** Name, side, and how often at the table. */
export function DelegateHead({ view, publishers, context, children }: HeadProps) {
  const { name, nativeName, side, role, attended, missed, facts } = view.delegate;
  return (
    <>
      <p className={`eyebrow ${side === 'US' ? '!text-us' : '!text-cn'}`}>Delegate · {SIDE_NAMES[side]}</p>
      <h1 className="mt-1 text-44 max-sm:text-[2.25rem]">
        <BothScripts name={name} nativeName={nativeName} />
      </h1>
      <p className="mt-3 font-serif text-[1.25rem] leading-relaxed text-ink-2">{role ?? 'Role not stated.'}</p>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <p>
          Attended <strong>{toAttendanceWords(attended.map(({ round }) => round))}</strong>
          {missed.length > 0 && (
            <>
              , said to have missed <strong>{toAttendanceWords(missed.map(({ round }) => round))}</strong>
            </>
          )}
          .
        </p>
        <SourceChip claims={listClaims(facts)} publishers={publishers} context={context} />
      </div>
      {children}
    </>
  );
}

/** Roles as sources write them, with the days on which they did. */
export function RoleList({ view, publishers, context }: Omit<HeadProps, 'children'>) {
  if (view.roles.length === 0) return <p className="text-14 text-ink-3">No source states a role.</p>;
  return (
    <ul>
      {view.roles.map(({ role, firstDay, lastDay, claims }) => (
        <li
          key={role}
          className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-rule py-3 first:border-t-0"
        >
          <span className="font-medium">{role}</span>
          <span className="text-14 text-ink-2">
            written {firstDay === lastDay ? toDayWords(firstDay) : `${toDayWords(firstDay)} to ${toDayWords(lastDay)}`}
          </span>
          <SourceChip claims={claims} publishers={publishers} context={context} />
        </li>
      ))}
    </ul>
  );
}
