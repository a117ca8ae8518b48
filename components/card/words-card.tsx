import type { CivilDay } from '@/lib/domain/civil-date';
import type { CardFigure, CardWords } from '@/lib/view/card-words';
import { CARD_COLOURS, CardShell, column, SERIF } from './card-shell';

const MOST_CHARACTERS = 190;

/** Cut at a word: a card has no room for more than three lines. */
function shorten(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS).replace(/\s+\S*$/, '')} …`;
}

function Figure({ figure, words, tone, isAlone }: CardFigure & { isAlone: boolean }) {
  return (
    <div style={{ ...column, maxWidth: isAlone ? 900 : 340 }}>
      <div
        style={{
          display: 'flex',
          fontFamily: SERIF,
          fontSize: 84,
          lineHeight: 1,
          letterSpacing: -2,
          color: CARD_COLOURS[tone],
        }}
      >
        {figure}
      </div>
      <div style={{ display: 'flex', marginTop: 10, fontSize: 25, lineHeight: 1.3, color: CARD_COLOURS.ink2 }}>
        {words}
      </div>
    </div>
  );
}

/** A card that tells its page in a sentence and up to three figures. */
export function WordsCard({ words, asOf }: { words: CardWords; asOf: CivilDay }) {
  const { eyebrow, title, lead, figures } = words;
  return (
    <CardShell eyebrow={eyebrow} title={title} asOf={asOf}>
      {lead && (
        <div style={{ display: 'flex', fontSize: 30, lineHeight: 1.4, color: CARD_COLOURS.ink2 }}>{shorten(lead)}</div>
      )}
      {figures.length > 0 && (
        <div style={{ display: 'flex', justifyContent: 'flex-start', gap: 56 }}>
          {figures.map((figure) => (
            <Figure key={figure.words} {...figure} isAlone={figures.length === 1} />
          ))}
        </div>
      )}
    </CardShell>
  );
}
