import type { Party } from '@/lib/domain/vocabulary';
import { plural } from '../plural';
import { partiesWords } from './parties';

const GOODS: Record<Party, string> = { US: 'US goods', China: 'Chinese goods' };

/** What a change says of itself; null for what no source states. Points below zero are a fall. */
interface Change {
  points: number | null;
  from: string | null;
  to: string | null;
}

/** Tariff rates and changes as headlines that say no more than the source. */
export const rateTitlesWords = {
  /** Who levies on whose goods; less where the source says less. */
  levies: {
    onGoods: (imposer: Party, target: Party) => `${partiesWords.short[imposer]} on ${GOODS[target]}`,
    by: (imposer: Party) => `${partiesWords.short[imposer]} tariffs`,
    on: (target: Party) => `Tariffs on ${GOODS[target]}`,
    open: 'Tariffs',
  },
  /** "US on Chinese goods: 145%, at its peak". */
  rate: ({ levy, figure, status }: Record<'levy' | 'figure' | 'status', string>) => `${levy}: ${figure}, ${status}`,
  /** "US on Chinese goods: down 115 points, from 145% to 30%, in force". */
  change: ({ levy, change, status }: { levy: string; change: string; status: string | null }) =>
    `${levy}: ${change}${status ? `, ${status}` : ''}`,
  changed: ({ points, from, to }: Change) => {
    const byPoints =
      points === null
        ? null
        : `${points < 0 ? 'down' : 'up'} ${Math.abs(points)} ${plural(Math.abs(points), { one: 'point', other: 'points' })}`;
    const start = [byPoints, from && `from ${from}`].filter(Boolean).join(', ');
    return [start, to && `to ${to}`].filter(Boolean).join(' ') || 'changed, no number stated';
  },
  figure: {
    above: (rate: string) => `over ${rate}`,
    upTo: (rate: string) => `up to ${rate}`,
    about: (rate: string) => `about ${rate}`,
    tripleDigits: 'triple digits, no number stated',
    noNumber: 'no number stated',
    tripleDigitsInArticles: 'triple digits, no number in these articles',
    noNumberInArticles: 'no number in these articles',
    notStated: 'not stated',
  },
  status: {
    in_force: 'in force',
    peak: 'at its peak',
    prior: 'before, since ended',
    announced: 'announced',
    threatened: 'threatened',
    proposed: 'proposed',
    component: 'one part of the total',
  },
};
