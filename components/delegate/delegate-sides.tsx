import { BothScripts } from '@/components/person-name/both-scripts';
import { SourceChip } from '@/components/source-chip/source-chip';
import { PARTIES, type Party } from '@/lib/domain/vocabulary';
import { delegatePath, type LinkContext, roundPath } from '@/lib/url/links';
import { type Attendance, type Delegate, toAttendanceWords } from '@/lib/view/delegate-list';
import { listClaims } from '@/lib/view/evidence-marks';

export interface Shared {
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

const SIDE_NAMES: Record<Party, string> = { US: 'United States', China: 'China' };
const SIDE_CLASS: Record<Party, string> = { US: 'border-us text-us', China: 'border-cn text-cn' };

/** "Geneva, London, Stockholm", each a link to its round. */
export function RoundLinks({ rounds, context }: { rounds: readonly Attendance['round'][]; context: LinkContext }) {
  return rounds.map((round, index) => (
    <span key={round.round}>
      {index > 0 && ', '}
      <a className="link" href={roundPath(round.round, context)}>
        {round.place}
        <span className="text-ink-3"> {round.date?.slice(0, 4)}</span>
      </a>
    </span>
  ));
}

function Row({ delegate, publishers, context }: { delegate: Delegate } & Shared) {
  const { slug, name, nativeName, role, attended, missed, facts } = delegate;
  return (
    <li className="border-t border-rule py-4 first:border-t-0">
      <h3 className="text-18">
        <a className="hover:underline" href={delegatePath(slug, context)}>
          <BothScripts name={name} nativeName={nativeName} />
        </a>
      </h3>
      <p className="text-14 text-ink-2">{role ?? 'role not stated'}</p>
      <p className="mt-1.5 text-14">
        <strong className="font-semibold">Attended {toAttendanceWords(attended.map(({ round }) => round))}</strong>
        {attended.length > 0 && ': '}
        <RoundLinks rounds={attended.map(({ round }) => round)} context={context} />
      </p>
      {missed.length > 0 && (
        <p className="text-14">
          <strong className="font-semibold">
            Said to have missed {toAttendanceWords(missed.map(({ round }) => round))}
          </strong>
          : <RoundLinks rounds={missed.map(({ round }) => round)} context={context} />
        </p>
      )}
      <div className="mt-2 flex flex-wrap gap-1.5">
        <SourceChip claims={listClaims(facts)} publishers={publishers} context={context} />
      </div>
    </li>
  );
}

/** Both sides facing each other: the US left or first, China right or second. */
export function DelegateSides({ sides, ...shared }: { sides: Record<Party, readonly Delegate[]> } & Shared) {
  return (
    <div className="card mt-7 grid md:grid-cols-2">
      {PARTIES.map((party) => (
        <section
          key={party}
          aria-labelledby={`side-${party}`}
          className="min-w-0 p-5 first:border-rule max-md:first:border-b md:first:border-e"
        >
          <h2
            id={`side-${party}`}
            className={`flex justify-between border-b-2 pb-2 font-sans text-16 font-semibold ${SIDE_CLASS[party]}`}
          >
            {SIDE_NAMES[party]}
            <span>
              {sides[party].length}
              <span className="sr-only"> named</span>
            </span>
          </h2>
          {sides[party].length === 0 && (
            <p className="py-3 text-14 text-ink-3">Nobody of this side is named by this day in these sources.</p>
          )}
          <ul>
            {sides[party].map((delegate) => (
              <Row key={delegate.slug} delegate={delegate} {...shared} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
