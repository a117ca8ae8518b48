import { compareWords } from '@words/compare';
import { partiesWords } from '@words/parties';
import { rosterWords } from '@words/roster';
import type { ReactNode } from 'react';
import { BothScripts } from '@/components/person-name/both-scripts';
import { SourceChip } from '@/components/source-chip/source-chip';
import { PARTIES, type Party } from '@/lib/domain/vocabulary';
import { delegatePath } from '@/lib/url/links';
import type { Both, PersonAtBoth, SeatChange } from '@/lib/view/round-comparison';
import type { RoundView } from '@/lib/view/round-page';
import { Phrase } from '../frame/phrase';
import { readOut } from '../frame/read-out';
import { type ComparedProps, toPlaces } from './compared';

type SharedProps = Omit<ComparedProps, 'comparison'>;

const words = compareWords.people;
const SIDE_CLASS: Record<Party, string> = { US: 'border-us text-us', China: 'border-cn text-cn' };

/** What the sources say of somebody between the two rounds. Who is not named may still have been there. */
function toChangeWords(change: SeatChange, [earlier, later]: Both<string>): string {
  if (change === 'joined') return words.changes.joined(later);
  return change === 'left' ? words.changes.left(earlier, later) : words.changes[change];
}

function PersonRow({ person, publishers, context }: { person: PersonAtBoth } & SharedProps) {
  const named = person.seats.flatMap((seat) => seat ?? []);
  const seat = named.at(-1);
  if (!seat) return null;
  const isAbsentNow = person.change === 'left' && person.seats[1] !== null;
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 border-t border-rule py-2.5 first:border-t-0">
      <div className="min-w-0 flex-1 basis-40">
        <a className="font-semibold hover:underline" href={delegatePath(seat.slug, context)}>
          <BothScripts name={seat.name} nativeName={seat.nativeName} />
        </a>
        <p className="text-14 text-ink-2">{seat.role ?? rosterWords.seat.roleNotStated}</p>
      </div>
      <span className="flex flex-wrap items-center gap-1.5">
        {isAbsentNow && <span className="tag border-dashed">{rosterWords.seat.isAbsent}</span>}
        <SourceChip claims={named.flatMap(({ fact }) => fact.claims)} publishers={publishers} context={context} />
      </span>
    </li>
  );
}

const CHANGES: readonly SeatChange[] = ['stayed', 'joined', 'left', 'absent'];

function Side({ party, comparison, ...shared }: { party: Party } & ComparedProps) {
  const people = comparison.people[party];
  const places = toPlaces(comparison);
  const [earlier, later] = comparison.views;
  const countSeats = ({ roster }: RoundView): number => roster[party].seated.length;
  const arrow = <span aria-hidden="true">→</span>;
  return (
    <div className="min-w-0 p-5 first:border-rule max-sm:first:border-b sm:first:border-e">
      <h3 className={`flex justify-between border-b-2 pb-2 font-sans text-16 font-semibold ${SIDE_CLASS[party]}`}>
        {partiesWords.full[party]}
        <span>
          <Phrase
            of={words.seats<ReactNode>(
              { earlier: countSeats(earlier), later: countSeats(later), arrow },
              { hidden: readOut },
            )}
          />
        </span>
      </h3>
      {people.length === 0 && <p className="py-3 text-14 text-ink-3">{words.nobody}</p>}
      {CHANGES.map((change) => {
        const here = people.filter((person) => person.change === change);
        return (
          here.length > 0 && (
            <div key={change} className="mt-4">
              <h4 className="eyebrow">{toChangeWords(change, places)}</h4>
              <ul>
                {here.map((person) => (
                  <PersonRow key={person.slug} person={person} {...shared} />
                ))}
              </ul>
            </div>
          )
        );
      })}
    </div>
  );
}

/** Both delegations facing each other, each by who stayed, joined and left. */
export function ComparedPeople(props: ComparedProps) {
  return (
    <div className="card grid sm:grid-cols-2">
      {PARTIES.map((party) => (
        <Side key={party} party={party} {...props} />
      ))}
    </div>
  );
}
