/** Sums of money: "$28.8 billion", "US$1.2 trillion", "€5bn", "120 billion yuan". Refuses bare numbers and "$30". */
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import type { Span } from '@/lib/text/span';

export interface Amount extends Span {
  /** In the unit: 28.8 for "USD billion". */
  value: number;
  unit: string;
}

const SCALE: Record<string, string> = {
  trillion: 'trillion',
  tn: 'trillion',
  billion: 'billion',
  bn: 'billion',
  b: 'billion',
  million: 'million',
  mn: 'million',
  m: 'million',
};
const CURRENCY: Record<string, string> = {
  $: 'USD',
  us$: 'USD',
  $us: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'CNY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rmb: 'CNY',
  dollars: 'USD',
  euros: 'EUR',
};
const PATTERN = cuePattern(
  /(?:(US\$|\$US|[$€£¥])\s?(\d{1,4}(?:,\d{3})*(?:\.\d{1,3})?)[\s-]?(trillion|billion|million|tn|bn|mn|b|m)\b|\b(\d{1,4}(?:,\d{3})*(?:\.\d{1,3})?)\s(trillion|billion|million|bn)\s(yuan|renminbi|dollars|euros|rmb)\b)/gi,
);

/** All sums with their offsets, in order. */
export function amountsIn(text: string): Amount[] {
  return listMatches(text, PATTERN).map((match) => {
    const [whole, sign, figure, scale, wordFigure, wordScale, wordCurrency] = match;
    const currency = CURRENCY[(sign ?? wordCurrency ?? '').toLowerCase()] ?? 'USD';
    return {
      start: match.index,
      end: match.index + whole.length,
      value: Number((figure ?? wordFigure ?? '').replaceAll(',', '')),
      unit: `${currency} ${SCALE[(scale ?? wordScale ?? '').toLowerCase()]}`,
    };
  });
}
