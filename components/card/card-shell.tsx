import { drawnCardsWords } from '@words/drawn-cards';
import { frameWords } from '@words/frame';
import type { CSSProperties, ReactNode } from 'react';
import type { CivilDay } from '@/lib/domain/civil-date';
import type { Party } from '@/lib/domain/vocabulary';
import { CARD_SIZE } from '@/lib/view/card-size';
import { toDayWords } from '@/lib/view/date-words';

/** The light tokens of the design: a card is drawn once for everybody. */
export const CARD_COLOURS = {
  paper: '#FBF9F4',
  ink: '#1A1815',
  ink2: '#544F47',
  rule: '#E2DCD0',
  us: '#1D4E89',
  cn: '#B0281F',
  truce: '#0F6E66',
  truceBg: '#E3F1EE',
  rare: '#7A5200',
} as const;

export const PARTY_TONES: Record<Party, 'us' | 'cn'> = { US: 'us', China: 'cn' };

const SANS = 'Inter, "Inter Ext", "Noto Sans SC"';
export const SERIF = 'Newsreader, "Inter Ext", "Noto Sans SC"';

export const column: CSSProperties = { display: 'flex', flexDirection: 'column' };
/** One line that is cut with an ellipsis where it would break the card. */
export const oneLine: CSSProperties = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' };

interface CardShellProps {
  eyebrow: string;
  title: string;
  asOf: CivilDay;
  children?: ReactNode;
}

const LONG_TITLE = 32;
const LONGER_TITLE = 64;

/** Long titles are set smaller, so that two lines hold them. */
function toTitleSize(title: string): number {
  if (title.length > LONGER_TITLE) return 46;
  return title.length > LONG_TITLE ? 56 : 72;
}

const toNameEnd = (words: string): ReactNode => (
  <span key="end" style={{ color: CARD_COLOURS.truce }}>
    {words}
  </span>
);

/** What every card has: what it is about, its title, the site's name and the day it speaks of. Inline styles only. */
export function CardShell({ eyebrow, title, asOf, children }: CardShellProps) {
  const { ink, ink2, paper, rule } = CARD_COLOURS;
  return (
    <div
      style={{
        ...column,
        ...CARD_SIZE,
        justifyContent: 'space-between',
        padding: '52px 64px',
        background: paper,
        color: ink,
        fontFamily: SANS,
      }}
    >
      <div style={column}>
        <div style={{ display: 'flex', fontSize: 24, color: ink2 }}>{eyebrow}</div>
        <div
          style={{
            display: 'flex',
            marginTop: 6,
            fontFamily: SERIF,
            fontSize: toTitleSize(title),
            lineHeight: 1.15,
            letterSpacing: -1.2,
          }}
        >
          {title}
        </div>
      </div>
      {children}
      <div
        style={{
          display: 'flex',
          justifyContent: 'space-between',
          borderTop: `2px solid ${rule}`,
          paddingTop: 18,
          fontSize: 24,
          color: ink2,
        }}
      >
        <div style={{ display: 'flex', fontFamily: SERIF, fontSize: 30, color: ink }}>
          {frameWords.name({ end: toNameEnd })}
        </div>
        <div style={{ display: 'flex' }}>{drawnCardsWords.asOf(toDayWords(asOf))}</div>
      </div>
    </div>
  );
}
