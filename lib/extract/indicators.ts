/**
 * Trade figures and other measures of the economy.
 *
 * Accepts: "exports rising 4.8% year-on-year in May, but imports falling 3.4%" (basis and month carried over), "exports to
 * the United States were 35% lower in May than a year earlier", "grew by 4.8%, against 8.1% in April", "a 34.5% drop in
 * exports", "the trade surplus came to $103.2 billion" (a level).
 * Refuses: tariff rates, forecasts and targets, shares of a total ("14% of exports"), share prices and currencies, figures of
 * companies and of other countries, odds and polls.
 */
import type { DateText } from '@/lib/domain/civil-date';
import type { DateMention } from '@/lib/text/dates';
import type { PercentMention } from '@/lib/text/numbers';
import { amountsIn } from './amounts';
import { findPeriod } from './indicator-periods';
import {
  CARGO,
  DOWN,
  INDICATOR_NAMES,
  INDICATOR_NOUN,
  MONTH_ON_MONTH,
  NOT_MEASURED,
  UP,
  YEAR_ON_YEAR,
} from './indicator-words';
import type { AnyMention, Extractor, Mention } from './mention';
import { isReadable } from './sentence-bounds';
import type { Reading, SentenceRead } from './reading';
import { isRepeatedBelow } from './repeated-lines';
import { listActors } from './tariff-actors';
import { OTHER_MEASURE, TARIFF_NOUN } from './tariff-words';

const NAME = 'indicators';
const TO_OR_FROM = /^\s(to|from)\s(?:the\s)?(US|U\.S\.|United\sStates|America|China)\b/;
const HEADS = new RegExp(
  String.raw`(?<![\w-])(?:(${CARGO}?${INDICATOR_NOUN})(?![\w-])(?:\s(?:to|from)\s(?:the\s)?[\p{Lu}][\w.]*(?:\s[\p{Lu}]\w+)?)?|(${TARIFF_NOUN}|${OTHER_MEASURE})(?![\w-]))`,
  'giu',
);
const CHANGE_AFTER = new RegExp(
  String.raw`^\s(?:year[- ]on[- ]year\s|annual\s|year[- ]over[- ]year\s)?(fall|drop|decline|slump|plunge|contraction|decrease|rise|increase|jump|gain|surge|growth|rebound|expansion)\s(?:in|of)\s(?:its\s|the\s|Chinese\s|China[’']s\s|US\s|U\.S\.\s|American\s|overall\s|total\s)*(${CARGO}?${INDICATOR_NOUN})(?:\s(?:to|from)\s(?:the\s)?[\p{Lu}][\w.]*(?:\s[\p{Lu}]\w+)?)?`,
  'iu',
);
const COMPARED =
  /\b(?:against|after|compared\s(?:with|to)|versus|from|slower\sthan|faster\sthan|following)\s(?:(?:a|an|the|growth|rise|gain|increase|drop|fall|decline|\w+ing|rose|fell)\s(?:of\s|by\s)?)*$/i;

interface Head {
  name: string;
  start: number;
  end: number;
}
/** What a figure may leave out because the one before said it. */
interface Thread {
  country: string | null;
  period: DateText | null;
  basis: string | null;
  sentence: number;
}
interface Figure {
  sentence: SentenceRead;
  head: Head;
  at: number;
  end: number;
  changePct: number | null;
  direction: 'up' | 'down' | null;
  level: { amount: number; unit: string } | null;
  isCompared: boolean;
}

export const indicators: Extractor = { name: NAME, extract: readAll };

function readAll(reading: Reading): AnyMention[] {
  const thread: Thread = { country: null, period: null, basis: null, sentence: -9 };
  return reading.sentences.flatMap((sentence) => {
    if (!isReadable(sentence) || isRepeatedBelow(reading, sentence)) return [];
    const heads = listHeads(sentence.text);
    if (heads.length === 0) return [];
    return listFigures(sentence, heads).flatMap((figure) => toMention(reading, figure, thread) ?? []);
  });
}

/** Names of indicators, and of other measures (null names), in order. */
function listHeads(text: string): (Head | { name: null; start: number; end: number })[] {
  const heads = [...text.matchAll(HEADS)].map((match) => {
    const [whole, named] = match;
    return {
      name: named ? nameOf(named, text.slice(match.index + named.length)) : null,
      start: match.index,
      end: match.index + whole.length,
    };
  });
  return heads.some(({ name }) => name) ? heads : [];
}

function nameOf(written: string, after: string): string | null {
  const cargo = new RegExp(`^${CARGO}`, 'i').exec(written)?.[0] ?? '';
  const bare = written.slice(cargo.length).replaceAll(/\s+/g, ' ');
  const name = INDICATOR_NAMES.find(([pattern]) => pattern.test(bare))?.[1];
  if (!name) return null;
  const way = TO_OR_FROM.exec(after);
  const partner =
    way && (name === 'exports' || name === 'imports')
      ? ` ${way[1]} ${/China/.test(way[2] ?? '') ? 'China' : 'the US'}`
      : '';
  return cargo.toLowerCase() + name + partner;
}

function listFigures(sentence: SentenceRead, heads: ReturnType<typeof listHeads>): Figure[] {
  const percents = sentence.percents
    .filter(({ unit }) => unit === 'percent')
    .map((percent) => ({ ...percent, start: percent.start - sentence.start, end: percent.end - sentence.start }));
  const figures: Figure[] = [];
  for (const percent of percents) {
    const figure = readChange(sentence, heads, percent, figures.at(-1) ?? null);
    if (figure) figures.push(figure);
  }
  return [...figures, ...listLevels(sentence, heads)].sort((a, b) => a.at - b.at);
}

function readChange(
  sentence: SentenceRead,
  heads: ReturnType<typeof listHeads>,
  percent: PercentMention,
  previous: Figure | null,
): Figure | null {
  const { text } = sentence;
  const after = text.slice(percent.end, percent.end + 100);
  const named = CHANGE_AFTER.exec(after);
  const place = { sentence, at: percent.start, end: percent.end, level: null };
  if (named) {
    const name = nameOf(named[2] ?? '', after.slice(after.indexOf(named[2] ?? '') + (named[2] ?? '').length));
    const direction = /^(?:fall|drop|decl|slump|plunge|contr|decr)/i.test(named[1] ?? '') ? 'down' : 'up';
    return name
      ? {
          ...place,
          head: { name, start: percent.start, end: percent.end },
          direction,
          changePct: signed(percent, direction),
          isCompared: false,
        }
      : null;
  }
  if (/^\s?(?:of|on)\s/.test(after)) return null;
  const head = heads.findLast(({ end }) => end <= percent.start);
  if (!head?.name || percent.start - head.start > 160) return null;
  const between = text.slice(Math.max(head.end, previous?.end ?? 0), percent.start);
  const isCompared = previous !== null && previous.head.start === head.start && COMPARED.test(between);
  if (NOT_MEASURED.test(between) || /;/.test(text.slice(head.end, percent.start))) return null;
  const direction = directionOf(between, after) ?? (isCompared ? (previous?.direction ?? null) : null);
  if (!direction || (previous?.head.start === head.start && !isCompared)) return null;
  return { ...place, head: head as Head, direction, changePct: signed(percent, direction), isCompared };
}

const signed = ({ value }: PercentMention, direction: 'up' | 'down'): number =>
  (direction === 'down' ? -1 : 1) * (value ?? 0);

/** The last word of motion before the figure, or the one right after it ("35% lower"). */
function directionOf(between: string, after: string): 'up' | 'down' | null {
  const last = (pattern: RegExp): number => [...between.matchAll(pattern)].at(-1)?.index ?? -1;
  const [down, up] = [last(DOWN), last(UP)];
  if (down >= 0 || up >= 0) return down > up ? 'down' : 'up';
  const next = /^\s(?:year-on-year\s)?(\w+)/.exec(after)?.[1] ?? '';
  if (/^(?:lower|less|fewer|down|drop|decline|fall)$/i.test(next)) return 'down';
  return /^(?:higher|more|up|rise|increase|jump)$/i.test(next) ? 'up' : null;
}

/** Levels: "the trade surplus came to $103.2 billion"; of exports and imports only where a change or a total says so. */
function listLevels(sentence: SentenceRead, heads: ReturnType<typeof listHeads>): Figure[] {
  const { text } = sentence;
  return amountsIn(text).flatMap((amount) => {
    const head = heads.findLast(({ end }) => end <= amount.start);
    if (!head?.name || amount.start - head.end > 110 || !/surplus|deficit|^exports|^imports|trade/.test(head.name))
      return [];
    const between = text.slice(head.end, amount.start);
    if (
      NOT_MEASURED.test(between) ||
      /\b(?:on|worth|buy|purchase|by|tariffs?|levies|pledg|additional|more than a quarter)\s*(?:of\s)?$/i.test(
        between,
      ) ||
      /^\s(?:of|worth|in)\s(?!the|20|May|all)/i.test(text.slice(amount.end))
    )
      return [];
    return [
      {
        sentence,
        head: head as Head,
        at: amount.start,
        end: amount.end,
        changePct: null,
        direction: null,
        level: { amount: amount.value, unit: amount.unit },
        isCompared: COMPARED.test(between),
      },
    ];
  });
}

function toMention(reading: Reading, figure: Figure, thread: Thread): Mention<'indicator'> | null {
  const { sentence, head, changePct, direction, level } = figure;
  const country = countryOf(figure, thread);
  if (country === 'other') return null;
  const isNear = sentence.index - thread.sentence <= 6;
  const period = periodOf(reading, figure) ?? (isNear ? thread.period : null);
  const ownBasis = basisOf(figure);
  const basis = level
    ? 'level'
    : (ownBasis ?? (isNear && /exports|imports|trade/.test(head.name) ? thread.basis : null));
  if (!figure.isCompared)
    Object.assign(thread, {
      country,
      period,
      basis: level ? thread.basis : (basis ?? thread.basis),
      sentence: sentence.index,
    });
  const date = period && period.length !== 4 ? period : null;
  return {
    kind: 'indicator',
    value: { name: head.name, country, period, changePct, basis, direction, ...(level ?? {}) },
    spans: [{ start: sentence.start, end: sentence.end }],
    resolvedDate: date,
    datePrecision: date === null ? null : date.includes('/') ? 'range' : date.length === 7 ? 'month' : 'day',
    stated: ['name', level ? 'amount' : 'changePct', ...(ownBasis ? ['basis'] : [])],
    implied: [...(ownBasis || !basis ? [] : ['basis']), ...(country ? ['country'] : [])],
    extractor: `${NAME}/${level ? 'level' : 'change'}`,
    confidence: country && period && !figure.isCompared ? 'high' : 'medium',
    round: null,
  };
}

/** Whose figure it is: the country named before it, or the one the figures before were about. */
function countryOf({ sentence, head }: Figure, thread: Thread): string | null {
  const actors = listActors(sentence);
  const own = actors.findLast(
    ({ end }) =>
      end <= head.start &&
      /^(?:[’']s?)?\s(?:[\w-]+\s){0,4}$/.test(sentence.text.slice(end, head.start)) &&
      !/\b(?:to|from|with|on)\s(?:the\s)?$/.test(
        sentence.text.slice(
          Math.max(0, actors.find((a) => a.end === end)?.start ?? 0) - 10,
          actors.find((a) => a.end === end)?.start,
        ),
      ),
  );
  if (own) return own.party;
  if (thread.country && sentence.index - thread.sentence <= 6) return thread.country;
  const first = actors.find(({ party, end }) => party !== 'other' && end <= head.start);
  return first?.party ?? (head.name.endsWith('to the US') ? 'China' : head.name.endsWith('from China') ? 'US' : null);
}

function basisOf({ sentence, at, end }: Figure): string | null {
  const near = sentence.text.slice(Math.max(0, at - 60), end + 90);
  if (MONTH_ON_MONTH.test(near)) return 'mom';
  return YEAR_ON_YEAR.test(near) ? 'yoy' : null;
}

function periodOf(reading: Reading, figure: Figure): DateText | null {
  const { sentence, at, end } = figure;
  const dates: DateMention[] = sentence.dates;
  return findPeriod({
    text: sentence.text,
    dates,
    start: sentence.start,
    at,
    end,
    publishedOn: reading.publishedOn,
    afterOnly: figure.isCompared,
  });
}
