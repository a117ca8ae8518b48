/**
 * Who levies a tariff on whom.
 *
 * Reads: "US tariffs on Chinese goods", "its own tariff on American goods" (its: the subject's), "China has answered with",
 * "Trump raised duties", "hit China with", "Chinese goods face", "tariffs imposed by Beijing", "on all imports" (every country).
 * Names the other side where only one is named. Marks what other countries levy or bear, so that it can be refused:
 * "EU tariffs on Chinese cars", "a 25% tariff on Canada".
 */

import type { Party } from '@/lib/domain/vocabulary';
import { cuePattern } from '@/lib/text/cue-pattern';
import type { Span } from '@/lib/text/span';
import { type Actor, isEllipticOwner, opponentOf, sideAfter } from './tariff-actors';
import { type Agent, findLaterAgent } from './tariff-later-agent';
import { isFromThird, isOthersLevy } from './tariff-others';
import { EVERY_COUNTRY, GOODS_NOUN } from './tariff-words';

export interface LevyPlace {
  /** The sentence. */
  text: string;
  actors: Actor[];
  /** The percentage, with its qualifier; offsets in the sentence. */
  percent: Span;
  noun: Span | null;
  /** Where the next percentage starts: a target written after it is not this one's. */
  until: number;
}

export interface LevyParties {
  imposer: Party | null;
  target: Party | null;
  /** Another country levies or bears it. */
  isOthers: boolean;
  /** It falls on goods of every country, or on a whole sector whatever its origin. */
  isGlobal: boolean;
  isMutual: boolean;
  /** What is taxed, in the words of the text. */
  scope: string | null;
  stated: ('imposer' | 'target')[];
}

const OWNED_GOODS = cuePattern(new RegExp(String.raw`^(?:[’']s?)?\s(?:\w+\s)?${GOODS_NOUN}\b`, 'i'));
const TARGET = cuePattern(
  /^[”"’']?\s*(?:tariffs?\s|dut(?:y|ies)\s|lev(?:y|ies)\s|rates?\s|charges?\s|each\s)?(?:(?:on(?!\stop\sof)|against|for|over|targeting|covering)\s|(?:that|which)\s(?:applies|apply|falls?|is\s(?:levied|imposed|charged))\s(?:to|on)\s)/i,
);
/** "the tariff it imposed on Sept. 1 on $120 billion worth of Chinese goods", "that he had been threatening to put on another list of Chinese goods". */
const LATER_TARGET = cuePattern(
  /\son\s(?=(?:about\s|around\s|some\s|roughly\s|nearly\s)?(?:US)?\$\d)|\b(?:put|place|plac(?:ed|ing)|slap(?:ped)?|impos(?:e|ed|ing)|levy|levied|pil(?:e|ed))\son\s(?=(?:[\w’.]+\s){0,6}?(?:Chinese|American|US|U\.S\.)\s)/,
);
const PHRASE_END = cuePattern(
  /[,;:()—–]|\s(?:(?<!\bup\s)to|at|by|while|but|as|if|unless|since|after|before|until|that|which|who|would|will|could|has|had|have|was|were|is|are|with|when|starting|effective|beginning|currently|now|stands?|stood|rose|rises?|fell|falls?|drops?|dropped|jumps?|jumped|climbs?|climbed|goes|went|comes?|came|averages?|averaged|remains?|remained|stays?|stayed|up|down|in\s(?:response|retaliation|return|place|effect|force|January|February|March|April|May|June|July|August|September|October|November|December|\d{4}))\s|\sfrom\s(?!China|the|Chin|US|U\.S|America|all|every|any|most|around|across|abroad|over)|(?<!U\.S|U\.K)\.\s|\s(?:and|plus)\s(?=(?:[\w’.]+\s){0,4}?(?:tariff|lev|dut|\d))/i,
);
const MODIFIERS = cuePattern(
  /^(?:$|(?:[’']s?)?\s+(?:(?:own|new|newly|reciprocal|retaliatory|punitive|additional|extra|current|existing|planned|proposed|steep|steeper|import|fentanyl|fentanyl-related|fentanyl-linked|drug-related|baseline|sweeping|punishing|threatened|total|overall|average|effective|triple-digit|so-called|blanket|across-the-board|combined|counter|cumulative|minimum|trade|hefty|high|higher|lower|prohibitive|suspended|remaining|latest|first|initial|base|general|tit-for-tat|“?Liberation|‘?Liberation|"?Liberation|Day[”’"]?|[‘“"'][\w-]+[’”"']|\d[\d.]*%|\d[\d.]*|per\s?cent|percent|of|about|around|roughly|over|up|to|a|an|and|emergency|IEEPA|Section|301|232)\s+){0,6}$)/i,
);
const POSSESSIVE = cuePattern(/\b(?:its|their|his|her|our)\s(?:own\s)?(?:[\w-]+\s){0,3}$/i);
const MUTUAL = cuePattern(
  /\b(?:each other|one another|both (?:sides|countries|nations|governments)|each side|two (?:sides|countries)|mutual|bilateral|tit-for-tat)\b/i,
);
const AFTER_PREPOSITION = cuePattern(
  /\b(with|to|from|in|against|on|for|between|of|than|at|over|about|toward|towards|into|across|by|entering)\s(?:the\s)?$/i,
);
const HIT_BEFORE = cuePattern(
  /\b(?:hit|hits|hitting|slap(?:s|ped|ping)?|charg(?:e|es|ed|ing)|punish(?:es|ed|ing)?|target(?:s|ed|ing)?|threaten(?:s|ed|ing)?|tax(?:es|ed|ing)?|smack(?:ed)?)\s(?:the\s)?$/i,
);
const BEARS = cuePattern(
  /^[’']?s?\W*(?:[\w’$.-]+\W+){0,6}?(?:fac(?:e|es|ed|ing)\b|pays?\b|paying\b|paid\b|subject(?:ed)?\sto|(?:is|are|was|were|be|been|being|get|gets|got)\s(?:\w+\s)?(?:hit|slapped|charged|taxed|saddled|tariffed)\b|incur|attract|carr(?:y|ies|ied)\b|(?:gets?|got)\s(?:an?|the|its|their|about|\d+)\b)/i,
);
const SECTOR = cuePattern(
  /\b(?:steel|alumini?um|copper|lumber|timber|furniture|cars|autos?|automobiles|trucks|pharmaceuticals?|medicines?|drugs|semiconductors|chips|films|movies)\b/i,
);
const PAYERS = cuePattern(
  /^[’']?s?\s(?:importers?|consumers?|companies|firms|businesses|buyers|shoppers|retailers|families|households|manufacturers|farmers|officials?)\b/i,
);

/** Who levies on whom at one percentage; nulls where the sentence names nobody for it. */
export function readLevyParties(place: LevyPlace): LevyParties {
  const side = sideAfter(place.text, place.actors, place.percent.end);
  const phrase = side ? null : findTargetPhrase(place);
  const words = phrase ? place.text.slice(phrase.start, phrase.end) : '';
  const targets = phrase ? place.actors.filter(({ start, end }) => start >= phrase.start && end <= phrase.end) : [];
  const isOnEach = PLACED_ON_EACH.test(after(place));
  const agent = isOnEach ? null : side ? toImposer(side) : findAgent(place, phrase);
  const meant = targets.length === 0 && THEIR_GOODS.test(words) ? ownerBefore(place, agent) : null;
  const target = pickTarget(targets) ?? meant ?? (agent?.role === 'target' ? agent.party : null);
  const imposer = toLevier(agent, target, phrase);
  const isMutual = MUTUAL.test(words) || (!agent && targets.length === 0 && (isOnEach || MUTUAL.test(before(place))));
  const isGlobal = !target && isOnEveryCountry(place, words, imposer);
  return {
    ...complete(toSide(imposer), toSide(target), isGlobal || isMutual),
    isOthers:
      isOthersLevy(before(place), after(place)) ||
      target === 'other' ||
      (imposer === 'other' && !isMutual) ||
      isFromThird(place, phrase),
    isGlobal,
    isMutual,
    scope: phrase ? trimScope(words) : null,
    stated: [...(imposer ? ['imposer' as const] : []), ...(target ? ['target' as const] : [])],
  };
}

const toImposer = (party: Actor['party']): Agent => ({ party, role: 'imposer' });
const toSide = (party: Actor['party'] | null): Party | null => (party === 'other' ? null : party);

const toLevier = (agent: Agent | null, target: Actor['party'] | null, phrase: Span | null): Actor['party'] | null =>
  agent?.role === 'imposer' && !(agent.party === target && phrase) ? agent.party : null;

/** Goods of all countries, or a sector's: of those China taxes only American ones. */
function isOnEveryCountry({ text, noun }: LevyPlace, words: string, imposer: Actor['party'] | null): boolean {
  // "most Chinese goods to 30% while Beijing’s went to 10%": what stands before an elliptic owner is another's.
  const isOwned = noun !== null && /^[’']/.test(text.slice(noun.start, noun.start + 1));
  const modifier = noun && !isOwned ? text.slice(Math.max(0, noun.start - 40), noun.start) : '';
  return EVERY_COUNTRY.test(words) || EVERY_COUNTRY.test(modifier) || (imposer !== 'China' && SECTOR.test(words));
}

const THEIR_GOODS = cuePattern(/\b(?:their|its)\s/i);

/** Whose "their goods" are: the last one named before who does not levy. */
function ownerBefore({ actors, percent }: LevyPlace, agent: Agent | null): Actor['party'] | null {
  return actors.findLast(({ end, party }) => end <= percent.start && party !== agent?.party)?.party ?? null;
}

const PLACED_ON_EACH = cuePattern(/^[^,;.%]{0,50}\b(?:on|against) (?:each other|one another)\b/i);
const after = ({ text, percent, noun }: LevyPlace): string =>
  text.slice(Math.max(percent.end, noun?.end ?? 0)).slice(0, 80);
const before = ({ text, percent }: LevyPlace): string => text.slice(Math.max(0, percent.start - 90), percent.start);

function complete(
  imposer: Party | null,
  target: Party | null,
  isOpen: boolean,
): Pick<LevyParties, 'imposer' | 'target'> {
  if (imposer && !target && !isOpen) return { imposer, target: opponentOf(imposer) };
  if (target && !imposer) return { imposer: opponentOf(target), target };
  return { imposer, target };
}

/** China or the US where named among several ("on goods from China, Canada and Mexico"), else whoever is named. */
function pickTarget(targets: Actor[]): Actor['party'] | null {
  const side = targets.find(({ party }) => party !== 'other');
  return side?.party ?? targets[0]?.party ?? null;
}

/** "on Chinese goods", after the noun or after the percentage. */
function findTargetPhrase({ text, percent, noun, until }: LevyPlace): Span | null {
  const places = noun && noun.start > percent.start ? [noun.end] : noun ? [noun.end, percent.end] : [percent.end];
  for (const at of places) {
    const limit = at < percent.start ? percent.start : Math.max(at, Math.min(until, at + 120));
    const after = text.slice(at, limit);
    const lead = TARGET.exec(after) ?? LATER_TARGET.exec(after);
    const found = lead ? toPhrase(after, lead, at) : null;
    if (found) return found;
  }
  return null;
}

function toPhrase(after: string, lead: RegExpExecArray, at: number): Span | null {
  const from = lead.index + lead[0].length;
  const rest = after.slice(from);
  // "for ninety days" says how long, not on what.
  if (/^(?:an?\s)?(?:[\w-]+\s){0,3}(?:days?|weeks?|months?|years?)\b|^(?:arrival|entry)\b/i.test(rest)) return null;
  const stop = PHRASE_END.exec(`${rest} `);
  const length = stop ? stop.index : rest.length;
  return length > 0 ? { start: at + from, end: at + from + length } : null;
}

const OF_OWNER = cuePattern(/^\sof\s(?:the\s)?$/);

function findAgent(place: LevyPlace, phrase: Span | null): Agent | null {
  const { text, actors, noun, percent } = place;
  const outside = actors.filter(({ start, end }) => !phrase || end <= phrase.start || start >= phrase.end);
  const owner = outside.findLast((actor) => isEllipticOwner(text, actor, percent.start));
  if (owner) return { party: owner.party, role: 'imposer' };
  const possessor =
    noun &&
    outside.findLast(
      ({ start, end }) =>
        end <= noun.start &&
        start < noun.start &&
        MODIFIERS.test(text.slice(end, noun.start)) &&
        !isGoodsOwner(text, end),
    );
  if (
    possessor &&
    !AFTER_PREPOSITION.test(text.slice(0, possessor.start)) &&
    !HIT_BEFORE.test(text.slice(0, possessor.start))
  ) {
    return { party: possessor.party, role: 'imposer' };
  }
  if (possessor?.isAdjective) return { party: possessor.party, role: 'imposer' };
  // "those of China on American goods"
  const holder =
    noun && outside.find(({ start, end }) => end <= percent.start && OF_OWNER.test(text.slice(noun.end, start)));
  if (holder) return { party: holder.party, role: 'imposer' };
  const later = findLaterAgent(place, outside);
  if (later) return later;
  const limit = noun ? Math.min(noun.start, percent.start) : percent.start;
  const isOwned = noun !== null && POSSESSIVE.test(text.slice(Math.max(0, noun.start - 40), noun.start));
  for (const actor of outside.filter(({ end }) => end <= limit).reverse()) {
    const role = roleOf(text, actor, limit, isOwned);
    if (role) return { party: actor.party, role };
  }
  return null;
}

const isGoodsOwner = (text: string, end: number): boolean => OWNED_GOODS.test(text.slice(end, end + 40));

/** "and American merchandise entering China 10 percent". */
const VERBLESS_GOODS =
  /^\s[\w-]+\sat\s$|^\s[\w-]+\s(?:entering|bound\sfor|going\sto|shipped\sto|sold\s(?:in|to))\s(?:the\s)?[\w.]+\s(?:States\s)?$/;

/** What an actor before the tariff does with it: levies it, bears it, or (null) has no part in it. */
function roleOf(text: string, actor: Actor, limit: number, isOwned: boolean): Agent['role'] | null {
  const lead = text.slice(Math.max(0, actor.start - 40), actor.start);
  const between = text.slice(actor.end, limit);
  const preposition = AFTER_PREPOSITION.exec(lead)?.[1]?.toLowerCase();
  if (/\bagreed\s(?:that|on)\s/.test(between)) return null;
  if (PAYERS.test(between) || /\bAmericans$/.test(text.slice(0, actor.end))) return null;
  if (isGoodsOwner(text, actor.end)) return BEARS.test(between) || VERBLESS_GOODS.test(between) ? 'target' : null;
  if (preposition === 'by') return 'imposer';
  // "From Wednesday on the United States charges"
  const isSince = /\bfrom\s[\w.\s]{1,20}\son\s(?:the\s)?$/i.test(lead);
  if ((preposition === 'on' && !isSince) || preposition === 'against') return 'target';
  if (preposition === 'from' && BEARS.test(between)) return 'target';
  if (preposition && !isSince) return null;
  if (HIT_BEFORE.test(lead)) return 'target';
  if (!isOwned && BEARS.test(between)) return 'target';
  return actor.isAdjective &&
    !isOwned &&
    /^\s\w+s?\b/.test(between) &&
    !/^\s(?:officials?|government|authorities|administration|side|president|leader|negotiators?|\p{Lu})/u.test(between)
    ? null
    : 'imposer';
}

const trimScope = (phrase: string): string | null =>
  phrase.replace(/^(?:the|some|its|their|all)\s+(?=\p{Lu})/u, '').trim() || null;
