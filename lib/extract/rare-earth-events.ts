/**
 * What happens to rare earths, critical minerals and magnets.
 *
 * Accepts: "China’s decision in April to suspend exports of critical minerals" (curb), "granted temporary export licences",
 * "Beijing is to deliver magnets" (commitment), "shipments have slowed", "exports have been getting released" (resumption),
 * "the US has criticised China for failing to resume exports" (complaint), "producing 69% of global supply" (figure).
 * Refuses: rare earths as a topic ("tensions over rare earths", "China’s curbs on minerals" as a noun), wishes of others,
 * deals of other countries, threats that did not come, accusations of breach (those are their own kind).
 */
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import type { DateMention } from '@/lib/text/dates';
import type { AnyMention, Extractor, Mention } from './mention';
import { type FactDate, findEntryDate, findNearestDate, NO_DATE, toFactDate } from './nearby-dates';
import { listFigures, type RareEarthRead } from './rare-earth-figures';
import {
  CARRIED_RULES,
  CARRIED_TERM,
  OTHER_GOODS,
  RARE_EARTH,
  RARE_EARTH_RULES,
  type RareEarthRule,
  type RareEarthType,
} from './rare-earth-words';
import type { Reading, SentenceRead } from './reading';
import { isReadable } from './sentence-bounds';
import { findStoryDate, toNewsDate } from './story-dates';
import { listActors } from './tariff-actors';

const NAME = 'rare-earth-events';
const TERM = cuePattern(new RegExp(`(?<![\\w-])${RARE_EARTH}(?![\\w-])`, 'i'));
/** What every name of them holds: asked first, since the full pattern costs much more. */
const TERM_STEM = cuePattern(/earth|mineral|metal|material|magnet|ium|antimony|graphite|tungsten/i);
const namesRareEarths = (text: string): boolean => TERM_STEM.test(text) && TERM.test(text);
/** Clauses that stand for themselves; a comma alone does not part them. */
const PARTS = cuePattern(
  /;|—|–(?=\s)|,\s(?=\w+\sof\s(?:which|them)\b)|,\s(?:while|but|whereas|although|though)\s|\s(?:while|whereas)\s/g,
);
/** How many sentences rare earths stay what "the permits" are for. */
const CARRY_REACH = 6;
const DETAIL_LENGTH = 400;

interface Part {
  text: string;
  start: number;
}
export const rareEarthEvents: Extractor = {
  name: NAME,
  extract: (reading) => reading.sentences.flatMap((sentence) => readSentence(reading, sentence)),
};

function readSentence(reading: Reading, sentence: SentenceRead): AnyMention[] {
  if (!isReadable(sentence) || sentence.relevance === 'other-pair' || !isAboutChina(reading, sentence)) return [];
  const isNamed = namesRareEarths(sentence.text);
  if (!isNamed && !isMeant(reading, sentence)) return [];
  const rules = isNamed ? RARE_EARTH_RULES : CARRIED_RULES;
  const events = listParts(sentence.text).flatMap((part) => readPart(sentence, part, rules, isNamed) ?? []);
  return [...events, ...listFigures(sentence)].map((event) => toMention(reading, sentence, event));
}

/** "It refines about 90%", "Beijing promised to speed up the permits": rare earths were named within the last sentences. */
function isMeant({ sentences }: Reading, { text, index }: SentenceRead): boolean {
  if (!CARRIED_TERM.test(text)) return false;
  const reach = sentences.slice(Math.max(0, index - CARRY_REACH), index);
  const last = reach.findLast((one) => namesRareEarths(one.text));
  if (!last) return false;
  const isOther = OTHER_GOODS.test(text.replace(/,\s(?:and|while|but)\s.*/i, ''));
  return (
    !isOther &&
    (last.paragraph === reach.at(-1)?.paragraph ||
      /\b(?:permits?|licen[cs]es?|applications?|its\s(?:\w+\s)?(?:controls|curbs|restrictions)|(?:the|those|these) (?:minerals|metals|elements)|control list|export (?:controls|curbs|restrictions)\s(?:it|that|which|announced|imposed|of)|\d+ elements)\b/i.test(
        text,
      ))
  );
}

/** Deals of others on minerals: another country is named and China is not. */
function isAboutChina(reading: Reading, { parties, people }: SentenceRead): boolean {
  const hasSide =
    parties.some(({ party }) => party === 'China') || people.some(({ person }) => person.side === 'China');
  const hasOther = parties.some(({ party, form }) => party !== 'US' && party !== 'China' && form !== 'capital');
  return hasSide || (!hasOther && reading.isAboutTalks);
}

function listParts(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const match of listMatches(text, PARTS)) {
    parts.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  return [...parts, { text: text.slice(start), start }];
}

/** "…, seven of which China placed under licensing": the rare earths of the part before. */
const OF_WHICH = cuePattern(/^\w+\sof\s(?:which|them)\b/);

/** The first rule that fits the part. A part without the term itself belongs to no event. */
function readPart(
  sentence: SentenceRead,
  part: Part,
  rules: readonly RareEarthRule[],
  isNamed: boolean,
): RareEarthRead | null {
  const isSame = OF_WHICH.test(part.text);
  if (isNamed && !isSame && !TERM.test(part.text)) return null;
  for (const rule of rules) {
    const match = rule.pattern.exec(part.text);
    if (!match) continue;
    const around = part.text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 30);
    if (rule.refuse?.test(around)) continue;
    if (rule.needs && !rule.needs.test(part.text)) continue;
    if (
      isNamed &&
      !isSame &&
      !TERM.test(part.text.slice(Math.max(0, match.index - 90), match.index + match[0].length + 110))
    )
      continue;
    const start = part.start + match.index;
    return {
      type: rule.type,
      // "…, and Xi to pause": the match itself begins with whose act it is.
      actor: /^,\sand\s/.test(match[0]) ? rule.actor : actorOf(sentence, rule, start),
      detail: trimDetail(part.text),
      start,
      end: start + match[0].length,
      figure: null,
      isSure: rule.type !== 'conditional_easing' && rule.type !== 'settlement',
    };
  }
  return null;
}

/** The subject: the last of the two sides that is named before the verb. */
function actorOf(sentence: SentenceRead, rule: RareEarthRule, at: number): 'US' | 'China' {
  if (!rule.bySubject) return rule.actor;
  const subject = listActors(sentence).findLast(
    ({ party, start, end, isAdjective }) =>
      party !== 'other' &&
      start <= at &&
      end <= at + 12 &&
      (!isAdjective ||
        /^\s(?:officials?|negotiators?|side|government|authorities|administration|president|leader|vice)/.test(
          sentence.text.slice(end, end + 20),
        )),
  );
  const lead = subject ? sentence.text.slice(Math.max(0, subject.start - 8), subject.start) : '';
  if (!subject || subject.party === 'other' || /\b(?:with|to|from|in|for|on|of|by)\s(?:the\s)?$/.test(lead))
    return rule.actor;
  return subject.party;
}

const trimDetail = (text: string): string => {
  const plain = text.replaceAll(/\s+/g, ' ').replace(/^[\s,“”"‘’'—–-]+|[\s,.“”"—–-]+$/g, '');
  return withBothMarks(plain.length <= DETAIL_LENGTH ? plain : cutAtComma(plain));
};

/** The words up to the last comma that fits, to the last word where there is none. */
function cutAtComma(plain: string): string {
  const comma = plain.lastIndexOf(', ', DETAIL_LENGTH);
  return comma > DETAIL_LENGTH / 4
    ? plain.slice(0, comma)
    : `${plain.slice(0, plain.lastIndexOf(' ', DETAIL_LENGTH))} …`;
}

/** A part of a sentence may hold one end of a quotation only: it gets the other. */
function withBothMarks(words: string): string {
  const [opened, closed] = [words.split('“').length, words.split('”').length];
  return opened > closed ? `${words}”` : closed > opened ? `“${words}` : words;
}

/** A rule and a count of elements hold from a day; a share of the world's supply does not. */
const isDatedFigure = ({ figure }: RareEarthRead): boolean =>
  figure?.unit === 'elements' || figure?.of === 'content of rare earths';
const UNDATED = new Set<RareEarthType>(['figure', 'demand']);
/** What may have begun in a month and gone on: "have picked up since June". */
const LASTING = new Set<RareEarthType>(['export_curb', 'resumption', 'slowdown']);
/** What one side undertakes or does at a table is the news itself. */
const OF_THE_NEWS = new Set<RareEarthType>(['commitment', 'easing', 'settlement']);

function dateOf(reading: Reading, sentence: SentenceRead, event: RareEarthRead): FactDate {
  if (UNDATED.has(event.type) && !isDatedFigure(event)) return NO_DATE;
  const at = { start: sentence.start + event.start, end: sentence.start + event.end };
  const near =
    (event.figure?.unit === 'elements' ? findHeldIn(sentence, at) : null) ??
    findNearestDate(sentence, at, LASTING.has(event.type) ? 'not-until' : 'own');
  if (near) return toFactDate(near);
  if (event.type === 'complaint') return NO_DATE;
  const entry = findEntryDate(reading, sentence);
  if (entry) return toFactDate(entry);
  const story = findStoryDate(reading, sentence);
  if (story.resolvedDate || !OF_THE_NEWS.has(event.type)) return story;
  const before = reading.sentences[sentence.index - 1];
  const carried =
    event.type === 'commitment' && before?.paragraph === sentence.paragraph
      ? before.dates.findLast(({ date }) => date !== null)
      : null;
  return carried ? toFactDate(carried) : toNewsDate(reading, sentence);
}

/** "adding five to the seven it had restricted in April": the time of the controls that the count is of. */
function findHeldIn(sentence: SentenceRead, { end }: { start: number; end: number }): DateMention | null {
  const after = sentence.text.slice(end - sentence.start);
  const match =
    /^\s(?:(?:elements|that|which|it|Beijing|China|already|had|has|were|was)\s){1,4}\p{L}+(?=\s(?:in|on|since)\s)/u.exec(
      after,
    );
  if (!match) return null;
  return (
    sentence.dates.find(({ start, date }) => date !== null && start >= end && start <= end + match[0].length + 5) ??
    null
  );
}

function toMention(reading: Reading, sentence: SentenceRead, event: RareEarthRead): Mention<'rare_earth_event'> {
  const { type, actor, detail, figure } = event;
  return {
    kind: 'rare_earth_event',
    value: { type, actor, detail, figure },
    spans: [{ start: sentence.start, end: sentence.end }],
    ...dateOf(reading, sentence, event),
    stated: ['type', ...(figure ? ['figure'] : [])],
    implied: ['actor'],
    extractor: `${NAME}/${type}`,
    confidence: event.isSure ? 'high' : 'medium',
    round: null,
  };
}
