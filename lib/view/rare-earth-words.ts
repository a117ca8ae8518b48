import { rareEarthEventsWords } from '@words/rare-earth-events';
import type { ValueOf } from '@/lib/domain/fact-values';

type RareEarth = ValueOf<'rare_earth_event'>;

const UNIT_SIGNS: Record<string, string> = { percent: '%', pct: '%', '%': '%' };

/** "69% of global mining", "6 months (validity of some licences)". */
function toFigureWords(figure: NonNullable<RareEarth['figure']>): string {
  const sign = UNIT_SIGNS[figure.unit.toLowerCase()];
  const { amount, amountOf, share } = rareEarthEventsWords;
  const words = sign ? `${figure.value}${sign}` : amount(figure.value, figure.unit);
  if (!figure.of) return words;
  return sign ? share(words, figure.of) : amountOf(words, figure.of);
}

/** A rare-earth event: our headline by its type, and what the source says of it. */
export function toRareEarthWords(value: RareEarth): { title: string; line: string } {
  return { title: toTitle(value), line: value.detail };
}

function toTitle({ type, figure, actor }: RareEarth): string {
  if (type !== 'figure') return rareEarthEventsWords.title[type](actor);
  return figure ? rareEarthEventsWords.figure(toFigureWords(figure)) : rareEarthEventsWords.figureNotStated;
}
