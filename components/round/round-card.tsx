import type { CSSProperties } from 'react';
import type { CivilDay } from '@/lib/domain/civil-date';
import { PARTIES, type Party } from '@/lib/domain/vocabulary';
import { toDayWords } from '@/lib/view/date-words';
import type { RosterSide } from '@/lib/view/roster';
import { toRoundHeading, toStatusWords } from '@/lib/view/round-list';
import type { RoundView } from '@/lib/view/round-page';

export const CARD_SIZE = { width: 1200, height: 630 };

/** The light tokens: a card is drawn once for everybody. */
const INK = '#1A1815';
const INK_2 = '#544F47';
const RULE = '#E2DCD0';
const COLOURS: Record<Party, string> = { US: '#1D4E89', China: '#B0281F' };
const SIDE_NAMES: Record<Party, string> = { US: 'United States', China: 'China' };
const SANS = 'Inter, "Inter Ext", "Noto Sans SC"';
const MOST_SEATS = 4;

const column: CSSProperties = { display: 'flex', flexDirection: 'column' };

/** One line that is cut with an ellipsis where it would break the card. */
const oneLine: CSSProperties = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' };

function CardSide({ side }: { side: RosterSide }) {
  const shown = side.seated.slice(0, MOST_SEATS);
  const more = side.seated.length - shown.length;
  return (
    <div style={{ ...column, width: 520 }}>
      <div
        style={{
          display: 'flex',
          borderBottom: `4px solid ${COLOURS[side.party]}`,
          paddingBottom: 10,
          color: COLOURS[side.party],
          fontSize: 26,
          fontWeight: 600,
        }}
      >
        {SIDE_NAMES[side.party]}
      </div>
      {shown.map((seat) => (
        <div
          key={seat.slug}
          style={{ ...oneLine, display: 'flex', paddingTop: 12, fontSize: 32, lineHeight: 1.35, color: INK }}
        >
          {seat.nativeName ? `${seat.name} ${seat.nativeName}` : seat.name}
        </div>
      ))}
      {more > 0 && <div style={{ display: 'flex', paddingTop: 12, fontSize: 24, color: INK_2 }}>and {more} more</div>}
      {shown.length === 0 && (
        <div style={{ display: 'flex', paddingTop: 14, fontSize: 26, color: INK_2 }}>nobody named in our sources</div>
      )}
    </div>
  );
}

/** The social card of a round: its name, its days and both delegations as known on the as-of day. Inline styles only. */
export function RoundCard({ view, asOf }: { view: RoundView; asOf: CivilDay }) {
  const { summary, roster } = view;
  const kind = summary.format === 'talks' ? (summary.name.split(',')[0] ?? summary.name) : summary.name;
  return (
    <div
      style={{
        ...column,
        ...CARD_SIZE,
        justifyContent: 'space-between',
        padding: '56px 64px',
        background: '#FBF9F4',
        fontFamily: SANS,
      }}
    >
      <div style={column}>
        <div style={{ display: 'flex', fontSize: 24, color: INK_2 }}>
          {kind} · {toStatusWords(summary, asOf)}
        </div>
        <div
          style={{
            display: 'flex',
            marginTop: 6,
            fontFamily: 'Newsreader',
            fontSize: 72,
            color: INK,
            letterSpacing: -1.5,
          }}
        >
          {toRoundHeading(summary)}
        </div>
      </div>
      <div style={{ display: 'flex', justifyContent: 'space-between' }}>
        {PARTIES.map((party) => (
          <CardSide key={party} side={roster[party]} />
        ))}
      </div>
      <div
        style={{
          display: 'flex',
          justifyContent: 'space-between',
          borderTop: `2px solid ${RULE}`,
          paddingTop: 18,
          fontSize: 24,
          color: INK_2,
        }}
      >
        <div style={{ display: 'flex', fontFamily: 'Newsreader', fontSize: 30, color: INK }}>
          Truce<span style={{ color: '#0F6E66' }}>line</span>
        </div>
        <div style={{ display: 'flex' }}>As of {toDayWords(asOf)}</div>
      </div>
    </div>
  );
}
