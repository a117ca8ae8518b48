import { delegatesWords } from '@words/delegates';
import { LIST_SEPARATOR } from '@words/locale';
import { partiesWords } from '@words/parties';
import { BothScripts } from '@/components/person-name/both-scripts';
import { SourceChip } from '@/components/source-chip/source-chip';
import { PARTIES, type Party } from '@/lib/domain/vocabulary';
import { delegatePath, type LinkContext, roundPath } from '@/lib/url/links';
import { type Attendance, type Delegate, toAttendanceWords } from '@/lib/view/delegate-list';
import { listClaims } from '@/lib/view/evidence-marks';
import { Phrase } from '../frame/phrase';
import { readOut } from '../frame/read-out';

export interface Shared {
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

const SIDE_CLASS: Record<Party, string> = { US: 'border-us text-us', China: 'border-cn text-cn' };

/** "Geneva, London, Stockholm", each a link to its round. */
export function RoundLinks({ rounds, context }: { rounds: readonly Attendance['round'][]; context: LinkContext }) {
  return rounds.map((round, index) => (
    <span key={round.round}>
      {index > 0 && LIST_SEPARATOR}
      <a className="link" href={roundPath(round.round, context)}>
        {round.place}
        <span className="text-ink-3"> {round.date?.slice(0, 4)}</span>
      </a>
    </span>
  ));
}

interface CountedProps {
  counted: readonly Attendance[];
  toWords: (count: string) => string;
  context: LinkContext;
}

/** "Attended 2 rounds of talks: Geneva, London"; the count alone where there are none. */
function CountedRounds({ counted, toWords, context }: CountedProps) {
  const rounds = counted.map(({ round }) => round);
  const count = <strong className="font-semibold">{toWords(toAttendanceWords(rounds))}</strong>;
  if (rounds.length === 0) return count;
  const links = <RoundLinks rounds={rounds} context={context} />;
  return <Phrase of={delegatesWords.withRounds({ count, rounds: links })} />;
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
      <p className="text-14 text-ink-2">{role ?? delegatesWords.roleNotStated}</p>
      <p className="mt-1.5 text-14">
        <CountedRounds counted={attended} toWords={delegatesWords.attended} context={context} />
      </p>
      {missed.length > 0 && (
        <p className="text-14">
          <CountedRounds counted={missed} toWords={delegatesWords.missed} context={context} />
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
            {partiesWords.full[party]}
            <span>
              <Phrase of={delegatesWords.named(sides[party].length, { hidden: readOut })} />
            </span>
          </h2>
          {sides[party].length === 0 && <p className="py-3 text-14 text-ink-3">{delegatesWords.nobody}</p>}
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
