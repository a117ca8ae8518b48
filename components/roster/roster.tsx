import { partiesWords } from '@words/parties';
import { rosterWords } from '@words/roster';
import { PARTIES, type Party } from '@/lib/domain/vocabulary';
import type { Roster, RosterSide } from '@/lib/view/roster';
import { Phrase } from '../frame/phrase';
import { readOut } from '../frame/read-out';
import { type SeatProps, SeatRow } from './seat';

type RosterProps = Omit<SeatProps, 'seat'> & {
  roster: Roster;
  /** Level of the sides' headings: one below the heading that stands above the roster. */
  headingLevel?: 3 | 4;
};

const SIDE_CLASS: Record<Party, string> = { US: 'border-us text-us', China: 'border-cn text-cn' };

/** Who sat before and is not named now: neither there nor absent, as far as the sources say. */
function UnnamedNote({ side, comparedPlace }: { side: RosterSide; comparedPlace: string | null }) {
  if (side.unnamed.length === 0 || !comparedPlace) return null;
  return (
    <p className="border-t border-rule pt-3 text-14 text-ink-3">
      {rosterWords.unnamed({ place: comparedPlace, names: side.unnamed })}
    </p>
  );
}

function Side({
  side,
  headingLevel,
  ...rest
}: { side: RosterSide } & Omit<SeatProps, 'seat'> & { headingLevel: 3 | 4 }) {
  const Heading = `h${headingLevel}` as const;
  const rows = [...side.seated, ...side.absent];
  return (
    <div className="min-w-0 p-5 first:border-rule max-sm:first:border-b sm:first:border-e">
      <Heading
        className={`flex justify-between border-b-2 pb-2 font-sans text-16 font-semibold ${SIDE_CLASS[side.party]}`}
      >
        {partiesWords.full[side.party]}
        <span>
          <Phrase of={rosterWords.named(side.seated.length, { hidden: readOut })} />
        </span>
      </Heading>
      {rows.length > 0 && (
        <ul>
          {rows.map((seat) => (
            <SeatRow key={`${seat.slug}-${seat.fact.value.attended}`} seat={seat} {...rest} />
          ))}
        </ul>
      )}
      {side.seated.length === 0 && <p className="py-3 text-14 text-ink-3">{rosterWords.nobody}</p>}
      <UnnamedNote side={side} comparedPlace={rest.comparedPlace} />
    </div>
  );
}

/** Two sides facing each other: the US left or first, China right or second. */
export function RosterCard({ roster, headingLevel = 3, ...rest }: RosterProps) {
  return (
    <div className="card grid sm:grid-cols-2">
      {PARTIES.map((party) => (
        <Side key={party} side={roster[party]} headingLevel={headingLevel} {...rest} />
      ))}
    </div>
  );
}
