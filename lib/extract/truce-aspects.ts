/** The rules of truce-terms.ts: what one sentence says of a truce, one function per aspect. */
import type { DateText } from '@/lib/domain/civil-date';
import type { DateMention } from '@/lib/text/dates';
import { parseCount } from '@/lib/text/numbers';
import { listFactDates } from './nearby-dates';
import type { SentenceRead } from './reading';
import {
  COUNT,
  EXTEND,
  MADE,
  NEGATED,
  OTHER_CLOCK,
  PLAIN_TRUCE,
  PROSPECT,
  TRADE_NEAR,
  TRUCE_NOUN,
  UNIT_DAYS,
} from './truce-words';

export type TruceAspect =
  | 'agreed'
  | 'length'
  | 'expiry'
  | 'extension'
  | 'extension_proposed'
  | 'content'
  | 'consequence';

export interface TruceRead {
  aspect: TruceAspect;
  lengthDays: number | null;
  start: DateText | null;
  expiry: DateText | null;
  /** Where it stands, offsets in the sentence. */
  at: number;
  end: number;
  isSure: boolean;
}

const LENGTH_BEFORE = new RegExp(
  String.raw`(?<![\w-])${COUNT}[- ](day|week|month|year)s?(?:[- ]long)?,?\s(?:[\w’-]+,?\s){0,3}?${TRUCE_NOUN}(?![\w-])`,
  'gi',
);
const LENGTH_AFTER = new RegExp(
  String.raw`\b(?:for|by|of|lasting|lasts?|within)\s(?:a\s|an\s|the\s)?(?:(further|another|additional|extra|more|second|initial|full|period of|next|first)\s)?${COUNT}[- ](?:(more|further|additional|extra|calendar)\s)?(day|week|month|year)s?\b`,
  'gi',
);
const EXTENSION = new RegExp(String.raw`(?<![\w-])${EXTEND}(?![\w-])`, 'gi');
const ENDS =
  /\b(?:expir(?:e|es|ed|ing|y|ation)|laps(?:e|es|ed|ing)|run(?:s|ning)?\sout|ran\sout|ends?|ending|lasts?|lasting|is\sup|good|valid|in\s(?:place|force|effect)|until|till|through|deadline(?:\sis|\sof|\sfor|\sset)?|runs?|holds?|held|holding|remains?)\b/gi;
const HARD_END =
  /\b(?:expir|laps|run(?:s|ning)?\sout|ran\sout|ends?\b|ending|deadline|until|till|through|lasts?|lasting)/i;
const PAUSING =
  /\b(?:suspend(?:s|ed|ing)?|paus(?:e|es|ed|ing)|suspension|halt(?:s|ed|ing)?|freez(?:e|es|ing)|froze|frozen|hold(?:s|ing)? off|held off|truce|reprieve|deal|agreement|accord|arrangement|pact|lower(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:e|es|ed|ing|tions?)|slash(?:es|ed|ing)?|roll(?:s|ed|ing)? back)\b/i;
const TARIFFS = /\b(?:tariffs?|duties|levies|import taxes|truce|trade war|countermeasures|hikes?)\b/i;
const NOUN_MADE = new RegExp(
  String.raw`(?<![\w-])${TRUCE_NOUN}(?:,?\s(?:that|which)\s(?:was|were|had\sbeen|has\sbeen|they|both\ssides|the\s(?:two\s)?(?:sides|countries))(?:\shad)?)?,?\s(?:(?:was|were)\s)?(?:first\s|also\s)?${MADE}\b`,
  'gi',
);
const MADE_NOUN = new RegExp(
  String.raw`\b(?:agreed(?:\s(?:on|to))?|reached|struck|signed|sealed|brokered|clinched|announced|declared|secured)\s(?:to\s)?(?:a|an|the|their)\s(?:[\w’-]+,?\s){0,4}?${TRUCE_NOUN}(?![\w-])`,
  'gi',
);
const FAILURE =
  /\b(?:fail(?:ure|ing|s|ed)?\sto|if\s(?:no|the|they|talks|negotiat|it|both|there|a)|unless|without\s(?:an?|the|another|such)\s|absent|otherwise|in the absence of|(?:expir|laps)\w*|end of the (?:truce|pause))/i;
const BACK =
  /\b(?:revert(?:s|ed|ing)?|return(?:s|ed|ing)?|snap(?:s|ped|ping)?\s?back|snapback|go(?:es|ing)? back|spring(?:s|ing)? back|jump(?:s|ed|ing)?(?: back)?|ris(?:e|en|ing)|kick(?:s|ing|ed)? (?:back )?in|resum(?:e|es|ed|ing)|climb(?:s|ing)?|soar(?:s|ing)?|reimpos(?:e|es|ed|ing)|re-impos\w+|reinstat(?:e|es|ed|ing)|restor(?:e|es|ed|ing)|shoot back|bounce back|take effect|renewed escalation)\b/i;
const UNDER =
  /^(?:[“"‘'])?(?:Under|As part of|In)\s(?:the\s)?(?:terms\sof\s)?(?:the|that|this|a|their|its|an)?\s?(?:[\p{L}\p{N}’-]+\s){0,4}?(?:truce|deal|agreement|accord|pact|arrangement|terms|framework|consensus)(?:\s[\p{L}’-]+){0,6}?,\s/u;
const OFFERING = new RegExp(
  String.raw`\b(?:${TRUCE_NOUN})[^.;]{0,60}?,\s(?:offering|providing|including|under which|which (?:includes?|calls? for|commits?|provides?))\b`,
  'i',
);

/** Whether the sentence can speak of the truce between the US and China at all. */
export function canSpeakOfTruce({ text, relevance, parties }: SentenceRead): boolean {
  if (relevance === 'furniture' || relevance === 'other-pair' || OTHER_CLOCK.test(text)) return false;
  const isOthers = parties.some(({ party, form }) => party !== 'US' && party !== 'China' && form !== 'capital');
  return !isOthers || parties.some(({ party }) => party === 'China') || PLAIN_TRUCE.test(text);
}

/** "90-day truce", "three-month reprieve"; "cut tariffs for 90 days". An extension's length belongs to the extension. */
export function readLength(sentence: SentenceRead): TruceRead[] {
  const { text } = sentence;
  const before = [...text.matchAll(LENGTH_BEFORE)].map((match) => ({ match, count: match[1], unit: match[2] }));
  const after = [...text.matchAll(LENGTH_AFTER)]
    .filter((match) => !match[1] || /initial|full|period|first/i.test(match[1]))
    .filter(
      (match) =>
        !match[3] && PAUSING.test(text.slice(Math.max(0, match.index - 140), match.index)) && TARIFFS.test(text),
    )
    .map((match) => ({ match, count: match[2], unit: match[4] }));
  return [...before, ...after].flatMap(({ match, count, unit }) => {
    const lengthDays = toDays(count, unit);
    if (
      !lengthDays ||
      lengthDays < 7 ||
      !isTruce(text, match[0]) ||
      isExtended(text, match.index, match.index + match[0].length)
    )
      return [];
    if (/\b(?:could|might|may|ask for|seek|sought|want|propos)\w*\s[^,;]{0,50}$/i.test(text.slice(0, match.index)))
      return [];
    return [
      {
        aspect: 'length',
        lengthDays,
        start: pastDate(sentence, match.index),
        expiry: null,
        at: match.index,
        end: match.index + match[0].length,
        isSure: /truce|pause|reprieve|deal/i.test(match[0]),
      },
    ];
  });
}

const isTruce = (text: string, phrase: string): boolean =>
  /truce|tariff|trade/i.test(phrase) || TRADE_NEAR.test(text) || PLAIN_TRUCE.test(text);

/** Whether the length at this place is that of an extension: "extend by 90 days", "a 90-day extension". */
function isExtended(text: string, at: number, end: number): boolean {
  const near = text.slice(Math.max(0, at - 90), Math.min(text.length, end + 30));
  return (
    /^[^,;]{0,20}\bextension/i.test(text.slice(end - 4, end + 24)) ||
    (new RegExp(EXTENSION.source, 'i').test(near.slice(0, Math.min(90, at) + 4)) &&
      /\b(?:by|for)\b/i.test(text.slice(at - 1, at + 5)))
  );
}

function toDays(count: string | undefined, unit: string | undefined): number | null {
  const number = /^an?$/i.test(count ?? '') ? 1 : parseCount(count ?? '');
  return number ? number * (UNIT_DAYS[(unit ?? '').toLowerCase()] ?? 1) : null;
}

/** "agreed to prolong the truce by 90 days", "a 90-day extension", "extended until 10 November". */
export function readExtension(sentence: SentenceRead): TruceRead[] {
  const { text } = sentence;
  for (const match of text.matchAll(EXTENSION)) {
    const end = match.index + match[0].length;
    const lead = text.slice(Math.max(0, match.index - 110), match.index);
    const near = text.slice(Math.max(0, match.index - 90), end + 90);
    if (
      !/\b(?:truce|pause|deal|agreement|suspension|deadline|reprieve|tariffs?|window|arrangement|ceasefire|détente|accord|pact|duties)\b/i.test(
        near,
      ) ||
      !TRADE_NEAR.test(text)
    )
      continue;
    if (
      NEGATED.test(lead.slice(-40)) ||
      (/\b(?:unless|if|be)\s(?:it\s(?:is|were)\s)?$/i.test(lead.slice(-14)) && /\b(?:unless|if)\b/i.test(lead))
    )
      continue;
    if (
      /^extended$/i.test(match[0]) &&
      /^\s(?:talks|negotiations|period|time|family|trading|hours)/.test(text.slice(end))
    )
      continue;
    const isWished =
      PROSPECT.test(lead.replace(/.*[;]/, '')) &&
      !/\b(?:signed|agreed (?:to|on)|approved|announced|has|have|had)\b(?![^,;]*\b(?:seek|pursue|discuss|consider|work|push|whether|could)\b)/i.test(
        lead.slice(-60),
      );
    return [
      {
        aspect:
          isWished || /^\s(?:could|may|might|is (?:possible|likely|expected)|would|remains)/i.test(text.slice(end))
            ? 'extension_proposed'
            : 'extension',
        lengthDays: extensionLength(text, match.index, end),
        start: null,
        expiry: dateAfter(sentence, end, 110, /\b(?:until|till|to|through|into)\s*(?:at least\s)?$/i),
        at: match.index,
        end,
        isSure: /truce|pause|suspension/i.test(near),
      },
    ];
  }
  return [];
}

function extensionLength(text: string, at: number, end: number): number | null {
  const before = [
    ...text
      .slice(Math.max(0, at - 40), at)
      .matchAll(new RegExp(String.raw`${COUNT}[- ](day|week|month|year)s?\s(?:[\w-]+\s){0,2}$`, 'gi')),
  ].at(-1);
  if (before) return toDays(before[1], before[2]);
  const after = new RegExp(LENGTH_AFTER.source, 'i').exec(text.slice(end, end + 130)) ?? null;
  const bare = new RegExp(
    String.raw`\b(?:another|a further|an additional)\s${COUNT}?[- ]?(day|week|month|year)s?\b`,
    'i',
  ).exec(text.slice(end, end + 90));
  if (after) return toDays(after[2], after[4]);
  return bare ? toDays(bare[1] ?? 'one', bare[2]) : null;
}

/** "expires in August", "lasts until August 12", "the Aug. 12 deadline": the end, where a truce or a suspension is what ends. */
export function readExpiry(sentence: SentenceRead): TruceRead[] {
  const { text } = sentence;
  const isTruceHere = new RegExp(TRUCE_NOUN, 'i').test(text) || (PAUSING.test(text) && TARIFFS.test(text));
  if (!isTruceHere || !(TRADE_NEAR.test(text) || TARIFFS.test(text))) return [];
  for (const match of text.matchAll(ENDS)) {
    if (!HARD_END.test(match[0])) continue;
    const end = match.index + match[0].length;
    const lead = text.slice(Math.max(0, match.index - 130), match.index);
    const subject = [...lead.matchAll(new RegExp(`${TRUCE_NOUN}|${PAUSING.source}`, 'gi'))].at(-1);
    if (!subject && !/deadline/i.test(match[0])) continue;
    if (
      new RegExp(EXTEND, 'i').test(lead.slice(-70)) ||
      /\b(?:met|talks|meet|meeting|stay|negotiat\w+|visit\w*)\s(?:[\w’]+\s){0,3}$/i.test(lead.slice(-40))
    )
      continue;
    const expiry =
      dateAfter(sentence, end, 40, null) ?? (/deadline/i.test(match[0]) ? dateBefore(sentence, match.index) : null);
    if (expiry)
      return [
        {
          aspect: 'expiry',
          lengthDays: null,
          start: null,
          expiry,
          at: match.index,
          end,
          isSure: /expir|laps|run|end|last/i.test(match[0]),
        },
      ];
  }
  return [];
}

/** "a truce agreed in May", "struck a preliminary deal in Geneva": made, with a day, month or place. */
export function readAgreed(sentence: SentenceRead): TruceRead[] {
  const { text } = sentence;
  const found = [...text.matchAll(NOUN_MADE), ...text.matchAll(MADE_NOUN)];
  for (const match of found) {
    const end = match.index + match[0].length;
    const lead = text.slice(Math.max(0, match.index - 50), match.index);
    const reach = { start: sentence.start + match.index - 70, end: sentence.start + end + 70 };
    const hasPlace = sentence.places.some(({ start }) => start >= reach.start && start <= reach.end);
    const date = pastDate(sentence, match.index, 80);
    if (!(hasPlace || date) || !isTruce(text, match[0])) continue;
    if (
      NEGATED.test(lead.slice(-24)) ||
      /\b(?:to|could|would|might|may|will|can|be|if|once|whether|any)\s(?:be\s)?$/i.test(lead) ||
      /\b(?:if|once|any|unless|until|whether)\b[^,]{0,30}$/i.test(lead)
    )
      continue;
    if (
      new RegExp(String.raw`${COUNT}[- ](?:day|week|month|year)`, 'i').test(
        text.slice(Math.max(0, match.index - 24), end),
      )
    )
      continue;
    return [
      {
        aspect: 'agreed',
        lengthDays: null,
        start: date,
        expiry: null,
        at: match.index,
        end,
        isSure: /truce|deal|agreement|accord|pact/i.test(match[0]),
      },
    ];
  }
  return [];
}

/** "Failure to reach a deal could send tariffs back to April levels." */
export function readConsequence({ text }: SentenceRead): TruceRead[] {
  const cause = FAILURE.exec(text);
  const effect = BACK.exec(text);
  if (!cause || !effect || !TARIFFS.test(text) || !/\b(?:could|would|will|might|may|set to|due to|risk)\b/i.test(text))
    return [];
  if (
    !/\b(?:deal|agreement|truce|pause|talks|extension|extended|renewed|suspension|accord|deadline|compromise|negotiat\w+)\b/i.test(
      text,
    )
  )
    return [];
  return [
    {
      aspect: 'consequence',
      lengthDays: null,
      start: null,
      expiry: null,
      at: cause.index,
      end: effect.index + effect[0].length,
      isSure: /revert|return|snap|back/i.test(effect[0]),
    },
  ];
}

/** "Under the deal, China agreed to …", "a deal …, offering a framework to …". */
export function readContent({ text }: SentenceRead): TruceRead[] {
  const match = UNDER.exec(text) ?? OFFERING.exec(text);
  if (
    !match ||
    !(
      TARIFFS.test(text) ||
      /\b(?:export|rare|soy|buy|purchase|curb|licen|resume|lift|suspend|fentanyl|chips?)/i.test(text)
    )
  )
    return [];
  return [
    {
      aspect: 'content',
      lengthDays: null,
      start: null,
      expiry: null,
      at: match.index,
      end: match.index + match[0].length,
      isSure: false,
    },
  ];
}

/** The date of the making: the nearest one within reach that does not lead an end ("until August"). */
function pastDate(sentence: SentenceRead, at: number, reach = 120): DateText | null {
  const dates = listFactDates(sentence).filter(
    (mention) =>
      Math.abs(mention.start - sentence.start - at) <= reach &&
      !/\b(?:until|till|by|through|expir\w+|before|after|ahead of)\s?(?:on\s|in\s)?$/i.test(leadOf(sentence, mention)),
  );
  const nearest = dates.sort(
    (a, b) => Math.abs(a.start - sentence.start - at) - Math.abs(b.start - sentence.start - at),
  )[0];
  return nearest?.date ?? null;
}

/** Words before a date, with the preposition that some forms take in. */
function leadOf({ start, text }: SentenceRead, mention: DateMention): string {
  const at = mention.start - start;
  const own = /^\p{Ll}+\s/u.exec(text.slice(at, at + 10))?.[0] ?? '';
  return text.slice(Math.max(0, at - 30), at) + own;
}

function dateAfter(sentence: SentenceRead, from: number, reach: number, lead: RegExp | null): DateText | null {
  const mention = sentence.dates.find(
    ({ date, precision, start }) =>
      date &&
      precision !== 'year' &&
      start - sentence.start >= from - 8 &&
      start - sentence.start <= from + reach &&
      start + 12 > sentence.start + from,
  );
  if (!mention?.date || (lead && !lead.test(leadOf(sentence, mention)))) return null;
  return /[.;]|\b(?:said|told)\b/.test(
    sentence.text.slice(from, Math.max(from, mention.start - sentence.start)).replace(/\b\w{2,4}\./g, ''),
  )
    ? null
    : mention.date;
}

const dateBefore = (sentence: SentenceRead, at: number): DateText | null =>
  sentence.dates.find(
    ({ date, precision, end }) =>
      date && precision !== 'year' && at - (end - sentence.start) >= 0 && at - (end - sentence.start) <= 14,
  )?.date ?? null;
