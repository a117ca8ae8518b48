/**
 * Trade figures and other measures of the economy.
 *
 * Accepts: "exports rising 4.8% year-on-year in May, but imports falling 3.4%" (basis and month carried over), "exports to
 * the United States were 35% lower in May than a year earlier", "grew by 4.8%, against 8.1% in April", "a 34.5% drop in
 * exports", "up 2.7% from a year earlier and 0.2% on the month", "the trade surplus came to $103.2 billion" (a level).
 * Refuses: tariff rates, forecasts and targets, shares of a total ("14% of exports"), share prices and currencies, figures of
 * companies, odds and polls.
 */
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import type { PercentMention } from '@/lib/text/numbers';
import { amountsIn } from './amounts';
import { type Head, isTraded, listHeads, toBase, toName } from './indicator-heads';
import { type Figure, type FigureThread, toIndicatorMention } from './indicator-mentions';
import { CARGO, DOWN, INDICATOR_NOUN, MONTH_ON_MONTH, NOT_MEASURED, UP, YEAR_ON_YEAR } from './indicator-words';
import type { AnyMention, Extractor } from './mention';
import type { Reading, SentenceRead } from './reading';
import { isRepeatedBelow } from './repeated-lines';
import { isReadable } from './sentence-bounds';

const NAME = 'indicators';
const CHANGE_AFTER = cuePattern(
  new RegExp(
    String.raw`^\s(?:year[- ]on[- ]year\s|annual\s|year[- ]over[- ]year\s)?(fall|drop|decline|slump|plunge|contraction|decrease|rise|increase|jump|gain|surge|growth|rebound|expansion)\s(?:in|of)\s(?:its\s|the\s|Chinese\s|China[’']s\s|US\s|U\.S\.\s|American\s|overall\s|total\s)*(${CARGO}?${INDICATOR_NOUN})`,
    'iu',
  ),
);
const FALLING = cuePattern(/^(?:fall|drop|decl|slump|plunge|contr|decr)/i);
const COMPARED = cuePattern(
  /\b(?:against|after|compared\s(?:with|to)|versus|from|slower\sthan|faster\sthan|following)\s(?:(?:a|an|the|growth|rise|gain|increase|drop|fall|decline|\w+ing|rose|fell)\s(?:of\s|by\s)?)*$/i,
);
const HAS_LEVEL = cuePattern(/surplus|deficit|^exports|^imports|trade/);
/** "expect exports to grow", "tariffs on Chinese exports rose": it is somebody’s guess, or the tariffs that move. */
const NOT_ITS_OWN = cuePattern(
  /\b(?:expect(?:s|ed)?|forecasts?|predict(?:s|ed)?|(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|tax(?:es)?|charges?|rates?)\s(?:on|against|for))\s(?:[\w’'-]+\s){0,4}$/i,
);
/** "tariffs on", "pledged to buy": sums that are not the level of what stands before. */
const NO_LEVEL_BEFORE = cuePattern(/\b(?:on|worth|buy|purchase|by|tariffs?|levies|pledg\w*|additional)\s*(?:of\s)?$/i);
const NO_LEVEL_AFTER = cuePattern(/^\s(?:of|worth|in)\s(?!the|20|May|all|\p{Lu})/u);

export const indicators: Extractor = { name: NAME, extract: readAll };

const MONEY = cuePattern(/[$€£¥]|\b(?:yuan|renminbi|rmb|dollars|euros)\b/i);
/** Most sentences have no figure: asking this first spares them the long patterns. */
const hasFigure = ({ percents, text }: SentenceRead): boolean => percents.length > 0 || MONEY.test(text);

/** "China sold 1.1% less abroad in October". */
const TRADED = cuePattern(
  /\b(?:China|America|US|United\sStates|companies|factories|exporters)\s(?:sold|bought|shipped|exported|imported)\b/,
);

/** "China’s exports grew at the fastest pace in six months in September": the figures that follow are of that month. */
function keepPeriod(sentence: SentenceRead, thread: FigureThread): void {
  const month = sentence.dates.find(({ precision, date }) => precision === 'month' && date !== null);
  if (!month || !(TRADED.test(sentence.text) || listHeads(sentence.text).some(({ name }) => name))) return;
  const lead = sentence.text.slice(Math.max(0, month.start - sentence.start - 12), month.end - sentence.start);
  if (!/\b(?:in|for|during)\s(?:the\s)?\S+$/i.test(lead.trim())) return;
  Object.assign(thread, { period: month.date, sentence: sentence.index });
}

function readAll(reading: Reading): AnyMention[] {
  const thread: FigureThread = { country: null, period: null, basis: null, sentence: -9 };
  let last: { name: string; sentence: number } | null = null;
  return reading.sentences.flatMap((sentence) => {
    if (!isReadable(sentence) || isRepeatedBelow(reading, sentence)) return [];
    if (!hasFigure(sentence)) {
      keepPeriod(sentence, thread);
      return [];
    }
    const heads = listHeads(sentence.text, last && sentence.index - last.sentence <= 2 ? last.name : null);
    if (heads.length === 0 && !SOLD.test(sentence.text)) {
      keepPeriod(sentence, thread);
      return [];
    }
    const traded = heads.findLast(({ name }) => name !== null && isTraded(name))?.name;
    if (traded) last = { name: toBase(traded), sentence: sentence.index };
    return listFigures(sentence, heads).flatMap((figure) => toIndicatorMention(reading, figure, thread) ?? []);
  });
}

function listFigures(sentence: SentenceRead, heads: Head[]): Figure[] {
  const figures: Figure[] = [];
  for (const mention of sentence.percents) {
    if (mention.unit !== 'percent') continue;
    const percent = { ...mention, start: mention.start - sentence.start, end: mention.end - sentence.start };
    const figure =
      readVerb(sentence, percent) ??
      readNamedAfter(sentence, percent) ??
      readAfterHead(sentence, heads, percent, figures.at(-1) ?? null);
    if (figure) figures.push(figure);
  }
  return [...figures, ...listLevels(sentence, heads)].sort((a, b) => a.at - b.at);
}

const signed = ({ value }: PercentMention, direction: 'up' | 'down'): number =>
  direction === 'down' ? -(value ?? 0) : (value ?? 0);

const SOLD = cuePattern(/\b(?:sold|exported|shipped|bought|imported)\s[^.;]{0,30}\b(?:less|more|fewer)\b/i);
const TRADED_VERB = cuePattern(/\b(sold|exported|shipped|bought|imported)\s(?:about\s|some\s|around\s|nearly\s)?$/i);

/** "China sold 1.1% less abroad in October". */
function readVerb(sentence: SentenceRead, percent: PercentMention): Figure | null {
  const verb = TRADED_VERB.exec(sentence.text.slice(Math.max(0, percent.start - 30), percent.start))?.[1];
  const way = /^\s(less|more|fewer)\s(?:abroad|overseas|(?:to|from)\s(?:the\s)?\p{Lu}|goods|than)/u.exec(
    sentence.text.slice(percent.end, percent.end + 24),
  )?.[1];
  if (!verb || !way) return null;
  const direction = way === 'more' ? 'up' : 'down';
  const head = { name: /^(?:bought|imp)/i.test(verb) ? 'imports' : 'exports', start: percent.start, end: percent.end };
  const change = { changePct: signed(percent, direction), direction } as const;
  return { sentence, head, at: percent.start, end: percent.end, ...change, level: null, isCompared: false };
}

/** "a 34.5% drop in exports". */
function readNamedAfter(sentence: SentenceRead, percent: PercentMention): Figure | null {
  const named = CHANGE_AFTER.exec(sentence.text.slice(percent.end, percent.end + 100));
  const name = named ? toName(named[2] ?? '') : null;
  if (!named || !name) return null;
  const direction = FALLING.test(named[1] ?? '') ? 'down' : 'up';
  const head = { name, start: percent.start, end: percent.end };
  const change = { changePct: signed(percent, direction), direction } as const;
  return { sentence, head, at: percent.start, end: percent.end, ...change, level: null, isCompared: false };
}

/** "exports fell 3.4%": the nearest head before it is an indicator, and a word tells the way. */
function readAfterHead(
  sentence: SentenceRead,
  heads: Head[],
  percent: PercentMention,
  previous: Figure | null,
): Figure | null {
  const { text } = sentence;
  const after = text.slice(percent.end, percent.end + 60);
  const head = heads.findLast(({ end }) => end <= percent.start);
  if (!head?.name || percent.start - head.start > 160 || /^\s?(?:of|on)\s(?!the month|month)/.test(after)) return null;
  const isSame = previous?.head.start === head.start;
  const between = text.slice(Math.max(head.end, previous?.end ?? 0), percent.start).replace(ASIDE, ' ');
  if (
    NOT_MEASURED.test(between) ||
    IN_ASIDE.test(between) ||
    /;/.test(between) ||
    NOT_ITS_OWN.test(text.slice(Math.max(0, head.start - 60), head.start))
  )
    return null;
  const isCompared = isSame && COMPARED.test(between);
  const isSecond =
    isSame && /^[^,;]{0,60}\band\s(?:by\s)?$/.test(between) && (MONTH_ON_MONTH.test(after) || YEAR_ON_YEAR.test(after));
  if (isSame && !isCompared && !isSecond) return null;
  const isShared = isCompared || isSecond || head.isElliptic;
  const direction = directionOf(between, after) ?? (isShared ? (previous?.direction ?? null) : null);
  if (!direction) return null;
  const change = { changePct: signed(percent, direction), direction };
  return {
    sentence,
    head: { ...head, name: head.name },
    at: percent.start,
    end: percent.end,
    ...change,
    level: null,
    isCompared,
  };
}

/** "exports of yttrium, of which China refines more than 90 per cent, were 40 per cent lower": what stands between says something else. */
const ASIDE = cuePattern(/,\s(?:(?:\w+\s)?of\s)?which\s[^,;]{0,90},/);
const IN_ASIDE = cuePattern(/,\s(?:(?:\w+\s)?of\s)which\s|\b(?:halved|doubled),?\sto\s$/);

/** The last word of motion before the figure, or the one right after it ("35% lower"). */
function directionOf(between: string, after: string): 'up' | 'down' | null {
  const last = (pattern: RegExp): number => listMatches(between, pattern).at(-1)?.index ?? -1;
  const [down, up] = [last(DOWN), last(UP)];
  if (down >= 0 || up >= 0) return down > up ? 'down' : 'up';
  const next = /^\s(?:year-on-year\s)?(\w+)/.exec(after)?.[1] ?? '';
  if (/^(?:lower|less|fewer|down|drop|decline|fall|below)$/i.test(next)) return 'down';
  return /^(?:higher|more|up|rise|increase|jump|above)$/i.test(next) ? 'up' : null;
}

/** "the trade surplus came to $103.2 billion". */
function listLevels(sentence: SentenceRead, heads: Head[]): Figure[] {
  const { text } = sentence;
  return amountsIn(text).flatMap((amount) => {
    const head = heads.findLast(({ end }) => end <= amount.start);
    if (!head?.name || amount.start - head.end > 110 || !HAS_LEVEL.test(head.name)) return [];
    const between = text.slice(head.end, amount.start);
    if (NOT_MEASURED.test(between) || NO_LEVEL_BEFORE.test(between) || NO_LEVEL_AFTER.test(text.slice(amount.end)))
      return [];
    const level = { amount: amount.value, unit: amount.unit };
    const place = { sentence, head: { ...head, name: head.name }, at: amount.start, end: amount.end };
    return [{ ...place, changePct: null, direction: null, level, isCompared: COMPARED.test(between) }];
  });
}
