import { partiesWords } from '@words/parties';
import { roundWords } from '@words/round';
import { CARD_COLOURS, CardShell, column, oneLine, PARTY_TONES } from '@/components/card/card-shell';
import type { CivilDay } from '@/lib/domain/civil-date';
import { PARTIES } from '@/lib/domain/vocabulary';
import type { RosterSide } from '@/lib/view/roster';
import { toRoundHeading, toRoundKind, toStatusWords } from '@/lib/view/round-list';
import type { RoundView } from '@/lib/view/round-page';

const MOST_SEATS = 4;

function CardSide({ side }: { side: RosterSide }) {
  const shown = side.seated.slice(0, MOST_SEATS);
  const more = side.seated.length - shown.length;
  const colour = CARD_COLOURS[PARTY_TONES[side.party]];
  const quiet = { display: 'flex', paddingTop: 12, fontSize: 25, color: CARD_COLOURS.ink2 } as const;
  return (
    <div style={{ ...column, width: 520 }}>
      <div
        style={{
          display: 'flex',
          borderBottom: `4px solid ${colour}`,
          paddingBottom: 10,
          color: colour,
          fontSize: 26,
          fontWeight: 600,
        }}
      >
        {partiesWords.full[side.party]}
      </div>
      {shown.map((seat) => (
        <div key={seat.slug} style={{ ...oneLine, display: 'flex', paddingTop: 12, fontSize: 32, lineHeight: 1.35 }}>
          {seat.nativeName ? `${seat.name} ${seat.nativeName}` : seat.name}
        </div>
      ))}
      {more > 0 && <div style={quiet}>{roundWords.card.more(more)}</div>}
      {shown.length === 0 && <div style={quiet}>{roundWords.card.nobody}</div>}
    </div>
  );
}

/** The social card of a round: its name, its days and both delegations as known on the as-of day. */
export function RoundCard({ view, asOf }: { view: RoundView; asOf: CivilDay }) {
  const { summary, roster } = view;
  return (
    <CardShell
      eyebrow={`${toRoundKind(summary)} · ${toStatusWords(summary, asOf)}`}
      title={toRoundHeading(summary)}
      asOf={asOf}
    >
      <div style={{ display: 'flex', justifyContent: 'space-between' }}>
        {PARTIES.map((party) => (
          <CardSide key={party} side={roster[party]} />
        ))}
      </div>
    </CardShell>
  );
}
