/** From a figure to its mention: whose it is, when it counts and against what; what it leaves out the figure before said. */

import { addMonths, type DateText } from '@/lib/domain/civil-date';
import { cuePattern } from '@/lib/text/cue-pattern';
import { findPeriod } from './indicator-periods';
import { MONTH_ON_MONTH, YEAR_ON_YEAR } from './indicator-words';
import type { Mention } from './mention';
import { type FactDate, NO_DATE } from './nearby-dates';
import type { Reading, SentenceRead } from './reading';
import { listActors } from './tariff-actors';

/** A figure read in a sentence; offsets count within it. */
export interface Figure {
  sentence: SentenceRead;
  head: { name: string; start: number; end: number };
  at: number;
  end: number;
  changePct: number | null;
  direction: 'up' | 'down' | null;
  level: { amount: number; unit: string } | null;
  /** "against 8.1% in April": another time of the same thing. */
  isCompared: boolean;
}

/** What a figure may leave out because the one before said it. */
export interface FigureThread {
  country: string | null;
  period: DateText | null;
  basis: string | null;
  sentence: number;
}

const REACH = 6;
const OF_PARTNER = cuePattern(/\b(?:to|from|with|on)\s(?:the\s)?$/);
const TRADE = cuePattern(/exports|imports|trade|prices|price index/);

export function toIndicatorMention(
  reading: Reading,
  figure: Figure,
  thread: FigureThread,
): Mention<'indicator'> | null {
  const { sentence, head, changePct, direction, level } = figure;
  const country = countryOf(figure, thread);
  if (country === 'other') return null;
  const isNear = sentence.index - thread.sentence <= REACH;
  const ownPeriod = periodOf(reading, figure);
  const period = ownPeriod ?? carriedPeriod(figure, thread, isNear);
  const ownBasis = basisOf(figure);
  const basis = level ? 'level' : (ownBasis ?? (isNear && TRADE.test(head.name) ? thread.basis : null));
  if (!figure.isCompared) {
    Object.assign(thread, {
      country,
      period: isNear ? latest(period, thread.period) : period,
      basis: ownBasis === 'mom' ? thread.basis : (ownBasis ?? thread.basis),
      sentence: sentence.index,
    });
  }
  return {
    kind: 'indicator',
    value: { name: head.name, country, period, changePct, basis, direction, ...(level ?? {}) },
    spans: [{ start: sentence.start, end: sentence.end }],
    ...toFactPeriod(period),
    stated: listTrue({ name: true, amount: level, changePct: !level, basis: ownBasis, period: ownPeriod }),
    implied: listTrue({ basis: !ownBasis && basis, country, period: !ownPeriod && period }),
    extractor: `indicators/${level ? 'level' : 'change'}`,
    confidence: country && period && !figure.isCompared ? 'high' : 'medium',
    round: null,
  };
}

/** "In June the increase had been 5.8%": what the news is held against; the figures after it are of the later month again. */
const latest = (own: DateText | null, told: DateText | null): DateText | null =>
  own !== null && told !== null && own < told ? told : own;

/** The period that the figures before were of; "from $102.3 billion a month earlier" is of the month before that. */
function carriedPeriod({ sentence, at, end }: Figure, { period }: FigureThread, isNear: boolean): DateText | null {
  const after = sentence.text.slice(end, end + 60);
  if (!period || !(isNear || SAME_PERIOD.test(after))) return null;
  const isEarlier = MONTH_EARLIER.test(after) || MONTH_BEFORE_IT.test(sentence.text.slice(Math.max(0, at - 40), at));
  return isEarlier && period.length === 7 ? addMonths(period, -1) : period;
}
const MONTH_EARLIER = cuePattern(/^\s(?:\w+\s)?(?:a|one|the)\smonth\s(?:earlier|before)\b/i);
const MONTH_BEFORE_IT = cuePattern(/\b(?:a|one)\smonth\s(?:earlier|before)\s[^,;.]{0,30}$/i);

/** "in the same two months": the period of the figures before, however far back. */
const SAME_PERIOD = cuePattern(/\b(?:the\ssame|that)\s(?:\w+\s)?(?:months?|period|quarter|span)\b/i);

const listTrue = (fields: Record<string, unknown>): string[] => Object.keys(fields).filter((name) => fields[name]);

/** The period as a fact's date; a year alone is none. */
function toFactPeriod(period: DateText | null): FactDate {
  if (!period || period.length === 4) return NO_DATE;
  return {
    resolvedDate: period,
    datePrecision: period.includes('/') ? 'range' : period.length === 7 ? 'month' : 'day',
  };
}

/** Whose figure it is: the country named before it, or the one the figures before were about. */
function countryOf({ sentence, head }: Figure, thread: FigureThread): string | null {
  const { text } = sentence;
  const actors = listActors(sentence);
  const own = actors.findLast(
    ({ start, end }) =>
      end <= head.start &&
      /^(?:[’']s?)?\s(?:[\w-]+\s){0,4}$/.test(text.slice(end, head.start)) &&
      !OF_PARTNER.test(text.slice(Math.max(0, start - 10), start)),
  );
  if (own) return own.party;
  if (thread.country && sentence.index - thread.sentence <= REACH) return thread.country;
  const first = actors.find(({ party, end }) => party !== 'other' && end <= head.start);
  if (first) return first.party;
  return head.name.endsWith('to the US') ? 'China' : head.name.endsWith('from China') ? 'US' : null;
}

function basisOf({ sentence, at, end }: Figure): string | null {
  const after = sentence.text.slice(end, end + 90).split(/\band\b|[;]/)[0] ?? '';
  const near = sentence.text.slice(Math.max(0, at - 60), at) + after;
  if (MONTH_ON_MONTH.test(after)) return 'mom';
  return YEAR_ON_YEAR.test(near) ? 'yoy' : null;
}

/** The next sum of money: "$28.8 billion, after $44 billion in May 2024". */
const NEXT_SUM = cuePattern(/[$€£¥]\s?\d/);

function periodOf({ publishedOn }: Reading, figure: Figure): DateText | null {
  const { sentence, at, end, isCompared } = figure;
  const { text, dates, start, percents } = sentence;
  const next = percents.find((percent) => percent.start - start >= end);
  const sum = text.slice(end).search(NEXT_SUM);
  const until = Math.min(next ? next.start - start : text.length, sum < 0 ? text.length : end + sum);
  return findPeriod({ text, dates, start, at, end, until, publishedOn, afterOnly: isCompared });
}
