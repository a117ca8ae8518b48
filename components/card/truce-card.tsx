import { drawnCardsWords } from '@words/drawn-cards';
import type { CivilDay } from '@/lib/domain/civil-date';
import type { ClockView } from '@/lib/view/clock-words';
import { CARD_COLOURS, CardShell, column, SERIF } from './card-shell';

function Bar({ bar }: { bar: NonNullable<ClockView['bar']> }) {
  const share = Math.min(1, Math.max(0, bar.share));
  return (
    <div style={column}>
      <div style={{ display: 'flex', height: 22, borderRadius: 11, background: CARD_COLOURS.truceBg }}>
        <div
          style={{
            display: 'flex',
            width: `${(share * 100).toFixed(2)}%`,
            borderRadius: 11,
            background: CARD_COLOURS.truce,
          }}
        />
      </div>
      <div
        style={{
          display: 'flex',
          justifyContent: 'space-between',
          marginTop: 10,
          fontSize: 24,
          color: CARD_COLOURS.ink2,
        }}
      >
        <div style={{ display: 'flex' }}>{bar.from}</div>
        <div style={{ display: 'flex' }}>{bar.middle}</div>
        <div style={{ display: 'flex' }}>{bar.to}</div>
      </div>
    </div>
  );
}

/** The truce clock as a card: the days left as of its day, what ends when, and how far the truce has run. */
export function TruceCard({ clock, asOf }: { clock: ClockView; asOf: CivilDay }) {
  const words = drawnCardsWords.truce;
  const end = clock.endWords && words.end({ verb: clock.verb, end: clock.endWords, note: clock.endNote });
  return (
    <CardShell eyebrow={words.eyebrow} title={clock.figure ? '' : clock.caption} asOf={asOf}>
      <div style={{ display: 'flex', alignItems: 'flex-end', gap: 36 }}>
        {clock.figure && (
          <div
            style={{
              display: 'flex',
              fontFamily: SERIF,
              fontSize: clock.figure.length > 3 ? 170 : 240,
              lineHeight: 0.82,
              letterSpacing: -8,
              color: CARD_COLOURS.truce,
            }}
          >
            {clock.figure}
          </div>
        )}
        <div style={{ ...column, flex: 1 }}>
          {clock.figure && (
            <div style={{ display: 'flex', fontFamily: SERIF, fontSize: 46, lineHeight: 1.2 }}>{clock.caption}</div>
          )}
          {end && (
            <div style={{ display: 'flex', marginTop: 12, fontSize: 27, lineHeight: 1.35, color: CARD_COLOURS.ink2 }}>
              {end}
            </div>
          )}
          {clock.windowWords && (
            <div style={{ display: 'flex', marginTop: 4, fontSize: 27, lineHeight: 1.35, color: CARD_COLOURS.ink2 }}>
              {clock.windowWords}
            </div>
          )}
        </div>
      </div>
      {clock.bar && <Bar bar={clock.bar} />}
    </CardShell>
  );
}
