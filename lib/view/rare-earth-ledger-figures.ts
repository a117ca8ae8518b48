/** Figures on rare earths with what they count: shares of mining, refining and magnets differ widely. */
import { rareEarthEventsWords } from '@words/rare-earth-events';
import type { DateText } from '@/lib/domain/civil-date';
import type { AnyFact, Claim } from '@/lib/domain/fact';
import { toNumberWords } from '@/lib/words/count';
import { toCountedWords } from './disagreement-difference';
import { isRareEarth, type RareEarthFact } from './rare-earth-ledger';
import { toPercentWords } from './rate-words';

export interface LedgerFigure {
  id: string;
  /** "69%", "270,000 t". */
  amount: string;
  isShare: boolean;
  /** What it counts; null where the source does not say. */
  counted: string | null;
  period: DateText | null;
  claims: readonly Claim[];
}

const isPercent = (unit: string): boolean => /^(?:%|pct|per ?cent)$/i.test(unit);

/** "about 90%" where the source's own line says so. */
function toAmount({ value }: RareEarthFact, amount: string): string {
  const hedged = new RegExp(
    `\\b(?:about|around|nearly|some|roughly)\\s${amount.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`,
    'i',
  );
  return hedged.exec(value.detail)?.[0].toLowerCase() ?? amount;
}

function toFigure(fact: RareEarthFact): LedgerFigure[] {
  const { figure } = fact.value;
  if (!figure) return [];
  const isShare = isPercent(figure.unit);
  const { amount } = rareEarthEventsWords;
  return [
    {
      id: fact.id,
      amount: toAmount(fact, isShare ? toPercentWords(figure.value) : amount(toNumberWords(figure.value), figure.unit)),
      isShare,
      counted: toCountedWords(fact.claims) ?? figure.of,
      period: figure.period ?? null,
      claims: fact.claims,
    },
  ];
}

/** Shares first, then the others, each in the order in which they became known. */
export function toLedgerFigures(facts: readonly AnyFact[]): LedgerFigure[] {
  const figures = facts.filter(isRareEarth).flatMap(toFigure);
  return figures.sort((a, b) => Number(b.isShare) - Number(a.isShare));
}
