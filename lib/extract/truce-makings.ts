/**
 * That a truce was made, and what it holds.
 *
 * Made: "a temporary truce agreed in May", "Trump and Xi agreed a truce in Osaka", "the agreement that was struck in Geneva":
 * with a place or a date. Holds: "Under the deal, China is to …", "a deal …, offering a framework to …".
 * Refused: deals that are hoped for or failed, and a truce with its length, which is read as its length.
 */
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import type { SentenceRead } from './reading';
import { listActors } from './tariff-actors';
import { bareRead, findDateOfMade, findMakingDate, namesTruce, type TrucePlace, type TruceRead } from './truce-place';
import { COUNT, MADE, MAKERS, NEGATED, PLAIN_TRUCE, TRADE_NEAR, TRUCE_NOUN } from './truce-words';

const NOUN_MADE = cuePattern(
  new RegExp(
    String.raw`(?<![\w-])${TRUCE_NOUN}(?:${MAKERS}|,?\s)(?:(?:was|were)\s)?(?:first\s|also\s)?${MADE}\b`,
    'gi',
  ),
);
const MADE_NOUN = cuePattern(
  new RegExp(
    String.raw`\b(?:agreed?(?:\s(?:on|to))?|reached|struck|signed|sealed|brokered|clinched|announced|declared|secured|c[ao]me\sto|(?:hammered|thrashed|hashed|worked)\sout|concluded|inked|shook\shands\son|called)\s(?:to\s)?(?:a|an|the|their)\s(?:(?:outline|framework|basis|contours)\s(?:of|for)\s(?:a|an|the)\s)?(?:[“”‘’\"'\w-]+,?\s){0,5}?[“‘\"']?${TRUCE_NOUN}(?![\w-])`,
    'gi',
  ),
);
const HOPED = cuePattern(/\b(?:to|could|would|might|may|will|can|be|if|once|whether|any)\s(?:be\s)?$/i);
const CONDITIONAL = cuePattern(/\b(?:if|once|any|unless|until|whether)\b[^,]{0,30}$/i);
const WITH_LENGTH = cuePattern(new RegExp(`${COUNT}[- ](?:day|week|month|year)`, 'i'));
const UNDER = cuePattern(
  /^(?:[“"‘'])?(?:Under|As part of)\s(?:the\s)?(?:terms\sof\s)?(?:the|that|this|a|their|its|an)?\s?(?:[\p{L}\p{N}’-]+\s){0,4}?(?:truce|deal|agreement|accord|pact|arrangement|terms|framework|consensus)(?:\s[\p{L}’-]+){0,6}?,\s/u,
);
const OFFERING = cuePattern(
  new RegExp(
    String.raw`(?<![\w-])${TRUCE_NOUN}[^.;]{0,60}?,\s(?:offering|providing|under which|which (?:includes?|calls? for|commits?|provides?))\b`,
    'i',
  ),
);
const ABOUT_TRADE = cuePattern(
  /\b(?:tariffs?|duties|levies|export|rare|soy|buy|purchase|curb|licen|resume|lift|suspend|fentanyl|chips?)/i,
);

/** What every making holds: asked first, since the full patterns cost much more. */
const MADE_STEM = cuePattern(
  /agree|reach|struck|sign|seal|hammer|broker|clinch|hash|forg|negotiat|conclud|secur|announc|hatch|thrash|ink|declar|c[ao]me|work|shook|call|joint/i,
);

/** "a truce was agreed": the verb of the sentence, whose date may stand anywhere in it. */
const PASSIVE = cuePattern(/\b(?:was|were|has|have)\s/i);

/** The first making of the sentence that has a place or a date. */
export function readAgreed(place: TrucePlace): TruceRead[] {
  const { sentence, text } = place;
  if (!MADE_STEM.test(text)) return [];
  const nouns = listMatches(text, NOUN_MADE);
  for (const match of [...nouns, ...listMatches(text, MADE_NOUN)]) {
    const end = match.index + match[0].length;
    const lead = text.slice(Math.max(0, match.index - 50), match.index);
    const near = findMakingDate(sentence, match.index, 100);
    const isMade = nouns.includes(match) && !PASSIVE.test(match[0]);
    const start = isMade ? findDateOfMade(sentence, match.index, end) : near;
    if (!(near || hasPlaceNear(place, match.index, end) || isOfToday(sentence)) || !namesTruce(match[0])) continue;
    if (STILL_HOPED.test(match[0])) continue;
    if (!TRADE_NEAR.test(match[0]) && !TRADE_NEAR.test(place.context)) continue;
    if (NEGATED.test(lead.slice(-24)) || HOPED.test(lead) || CONDITIONAL.test(lead)) continue;
    if (WITH_LENGTH.test(text.slice(Math.max(0, match.index - 24), end))) continue;
    return [{ ...bareRead('agreed', /truce|deal|agreement|accord|pact/i.test(match[0])), start }];
  }
  return readItMade(place) ?? readMutualStep(place);
}

/** "Is the truce dead? Nobody says so. It was struck in Busan on October 30th": by a pronoun. */
function readItMade({ sentence, text, context }: TrucePlace): TruceRead[] | null {
  const match = IT_MADE.exec(text);
  if (!match || !PLAIN_TRUCE.test(context.slice(0, context.length - text.length))) return null;
  return [{ ...bareRead('agreed', false), start: findDateOfMade(sentence, match.index, match[0].length) }];
}
const IT_MADE = cuePattern(
  new RegExp(String.raw`^(?:It|This|That)\s(?:was|had\sbeen)\s(?:first\s|only\s)?${MADE}\s(?:in|on|at|by)\b`),
);

/** "The United States and China have a “phase one” trade agreement, the office announced". */
const HAVE_NOW = cuePattern(
  new RegExp(
    String.raw`\b(?:have|has)\s(?:now\s|finally\s|at\slast\s)?(?:an?)\s(?:[“”‘’"'\w-]+\s){0,4}?${TRUCE_NOUN}(?![\w-])[^;]{0,90}\b(?:announc|declar|confirm|said|says|told)`,
    'i',
  ),
);

const STILL_HOPED = cuePattern(/\b(?:could|would|will|might|may|to be|hope\w*|not|never|wants?|if)\b/i);
const STEP = String.raw`(?:not\sto\s(?:raise|impose|increase|add|escalate|levy)|to\s(?:pause|suspend|halt|freeze|hold\soff|refrain\sfrom|stop|cut|lower|reduce|slash|roll\sback|scale\sback|unwind)|on\s(?:a\s)?(?:cut|reduction|suspension|pause))`;
const AGREED_STEP = cuePattern(
  new RegExp(
    String.raw`\bagreed?\s(?:on\s\w+\s)?(?:to\s(?:\w+\s){1,5}and\s)?${STEP}\b[^.;]{0,60}?\b(?:tariffs?|duties|levies|trade\s(?:war|hostilities))\b`,
    'i',
  ),
);
/** "will each take 115 points off the duties … in a joint statement". */
const STATED_STEP = cuePattern(
  /\b(?:each|both)\b[^.;]{0,20}\b(?:take|cut|lower|reduce|slash|suspend|roll)\b[^.;]{0,60}\b(?:tariffs?|duties|levies)\b[^.;]{0,90}\bjoint (?:statement|communiqu[ée])\b/i,
);

/** What both sides undertake to do with their duties is a truce, whether or not it is called one. */
function readMutualStep({ sentence, text }: TrucePlace): TruceRead[] {
  const stated = STATED_STEP.exec(text);
  const match = stated ?? AGREED_STEP.exec(text) ?? HAVE_NOW.exec(text);
  if (!match || sentence.form === 'line') return [];
  const lead = text.slice(Math.max(0, match.index - 50), match.index);
  const makers = listActors(sentence).filter(({ end }) => end <= match.index);
  const sides = new Set(makers.map(({ party }) => party));
  const isMutual =
    (sides.has('US') && sides.has('China')) || /\b(?:both|two) (?:sides|countries|leaders|presidents)\b/i.test(text);
  if (!isMutual || NEGATED.test(lead.slice(-24)) || (!stated && HOPED.test(lead)) || CONDITIONAL.test(lead)) return [];
  return [{ ...bareRead('agreed', false), start: findMakingDate(sentence, match.index, 100) }];
}

/** News of a round that is being held or was just held, told without its place and day. */
const isOfToday = ({ round }: SentenceRead): boolean => round?.key !== null && round?.isTalks === true;

const hasPlaceNear = ({ sentence }: TrucePlace, at: number, end: number): boolean =>
  sentence.places.some(({ start }) => start - sentence.start >= at - 70 && start - sentence.start <= end + 70);

/** What it holds, where the sentence opens with it. */
export function readContent({ text }: TrucePlace): TruceRead[] {
  const isContent = UNDER.test(text) || OFFERING.test(text);
  return isContent && ABOUT_TRADE.test(text) ? [bareRead('content', false)] : [];
}
