/** Which stretch of days the tariff chart shows. */
import { rateHistoryWords } from '@words/rate-history';
import { addDays, type CivilDay } from '@/lib/domain/civil-date';
import type { ChartRange, ChartWindow } from './chart-model';

export const RANGE_KEYS = ['all', 'truce', 'spring-2025'] as const;
export type RangeKey = (typeof RANGE_KEYS)[number];

export interface RangeChoice {
  key: RangeKey;
  label: string;
  range: ChartRange;
}

/** Added to the headline rates since here: the first inauguration day of the record. */
const FIRST_DAY: CivilDay = '2025-01-20';
const SPRING: ChartRange = { from: '2025-04-01', to: '2025-06-30' };
/** Days before the truce that the truce range shows, so that the fall is seen. */
const LEAD_DAYS = 10;

/** The key that an address names; `all` for anything else. */
export function parseRangeKey(text: string | undefined): RangeKey {
  return RANGE_KEYS.find((key) => key === text) ?? 'all';
}

/**
 * The ranges that have something to show on the as-of day. Each ends there at the latest; `all` is never shorter than a month,
 * so that a day before the first step still gives a chart.
 */
export function toRangeChoices(windows: readonly ChartWindow[], asOf: CivilDay): [RangeChoice, ...RangeChoice[]] {
  const [first] = windows;
  const clip = ({ from, to }: ChartRange): ChartRange => ({ from, to: to < asOf ? to : asOf });
  const least = addDays(FIRST_DAY, 30);
  const all: RangeChoice = {
    key: 'all',
    label: rateHistoryWords.ranges.all,
    range: { from: FIRST_DAY, to: asOf > least ? asOf : least },
  };
  const parts: RangeChoice[] = [
    ...(first
      ? [
          {
            key: 'truce' as const,
            label: rateHistoryWords.ranges.truce,
            range: clip({ from: addDays(first.from, -LEAD_DAYS), to: first.to }),
          },
        ]
      : []),
    { key: 'spring-2025', label: rateHistoryWords.ranges['spring-2025'], range: clip(SPRING) },
  ];
  return [all, ...parts.filter(({ range }) => addDays(range.from, LEAD_DAYS) <= range.to)];
}
