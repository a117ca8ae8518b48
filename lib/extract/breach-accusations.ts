/**
 * Breach accusations: one side says that the other broke what they had agreed.
 *
 * Accepts: Trump accusing Beijing of violating a deal reached in Geneva   Beijing said the US had “severely violated” the truce
 *          U.S. officials accused China of slow-walking on its commitments   amid mutual accusations of backpedaling
 *          “They broke the deal,” Trump told a rally   (they: the other side)
 * Refuses: “We need China to comply with its side”   (a demand)      China denied that it had violated the truce   (a denial)
 *          if China breaks the deal, tariffs return   (a condition)   accused China of violating WTO rules   (another matter)
 *          accused her of being “soft on China”   (no deal)
 */

import type { Party } from '@/lib/domain/vocabulary';
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import { findAt } from '@/lib/text/span';
import { ACCUSING, BREACHING, DEAL, MUTUAL, OTHER_DEAL } from './breach-words';
import type { AnyMention, Extractor, Mention } from './mention';
import { NO_DATE } from './nearby-dates';
import type { Reading, SentenceRead } from './reading';
import type { Speaker } from './speaker';
import { listSpokenFrames, type SpokenFrame } from './speeches';

const NAME = 'breach-accusations';
const BREACH = cuePattern(new RegExp(`(?<![\\p{L}-])${BREACHING}(?![\\p{L}-])`, 'giu'));
const DEAL_NAMED = cuePattern(new RegExp(`\\b${DEAL}\\b`, 'i'));
const ACCUSED_OF = cuePattern(new RegExp(`\\b${ACCUSING}\\b`, 'gi'));
const UNREAL = cuePattern(
  /\b(?:if|unless|whether|should|would|could|might|may|not\sto|without|refrain\sfrom|avoid|warned\sagainst|risk\sof|comply|never|den(?:y|ied|ies|ying)|reject(?:ed|s|ing)?)\b[^.;“”]{0,80}$/i,
);
const DENIED = cuePattern(
  /\b(?:den(?:y|ied|ies|ying)|reject(?:ed|s|ing)?|dismiss(?:ed|es|ing)?|refut(?:ed|es|ing))\s(?:the\s|such\s)?(?:(US|U\.S\.|American|Washington[’']s|Trump[’']s|Chinese|China[’']s|Beijing[’']s)\s)?(?:accusations?|allegations?|claims?|charges?)\b/i,
);

export const breachAccusations: Extractor = { name: NAME, extract };

function extract(reading: Reading): AnyMention[] {
  return listSpokenFrames(reading).flatMap((spoken) =>
    spoken.frame.sentences.flatMap((sentence) =>
      reading.isAboutTalks || sentence.relevance === 'us-china' ? readSentence(reading, spoken, sentence) : [],
    ),
  );
}

function readSentence(reading: Reading, spoken: SpokenFrame, sentence: SentenceRead): AnyMention[] {
  const { text } = sentence;
  const mutual = MUTUAL.exec(text);
  if (mutual)
    return isOfDeal(reading, sentence, mutual.index) || isAfterTariffs(reading, sentence)
      ? [toMention(reading, sentence, { accuser: 'US and China (mutual)', accused: 'each other', quote: null })]
      : [];
  const found: AnyMention[] = [];
  for (const match of listMatches(text, BREACH)) {
    const accusation = readBreach(spoken, sentence, match);
    if (!accusation || !isOfDeal(reading, sentence, match.index)) continue;
    if (found.some(({ value }) => 'accuser' in value && value.accuser === accusation.accuser)) continue;
    found.push(toMention(reading, sentence, accusation));
  }
  return found;
}

interface Accusation {
  accuser: string;
  accused: string;
  quote: string | null;
}

/** Whether what is broken is a deal of the two sides: named after the verb, else anywhere in a sentence that speaks of them. */
function isOfDeal(reading: Reading, sentence: SentenceRead, at: number): boolean {
  if (OTHER_DEAL.test(sentence.text) || sentence.relevance === 'other-pair') return false;
  if (DEAL_NAMED.test(sentence.text.slice(at, at + 160)) || DEAL_NAMED.test(sentence.text)) return true;
  const before = reading.sentences[sentence.index - 1];
  return before?.paragraph === sentence.paragraph && DEAL_NAMED.test(before.text);
}

/** "The two cut their tariffs. Within weeks each was accusing the other of cheating." */
const isAfterTariffs = ({ sentences }: Reading, { index, paragraph }: SentenceRead): boolean => {
  const before = sentences[index - 1];
  return before?.paragraph === paragraph && /\b(?:tariffs?|duties|truce)\b/i.test(before.text);
};

function readBreach(spoken: SpokenFrame, sentence: SentenceRead, match: RegExpExecArray): Accusation | null {
  const at = sentence.start + match.index;
  const quote = findAt(spoken.frame.quotes, at);
  const accused = accusedAt(sentence, match.index, quote !== null);
  const denied = deniedBy(clauseBefore(sentence.text, match.index));
  if (denied)
    return denied === accused?.party
      ? null
      : { accuser: `${denied} (government)`, accused: other(denied), quote: null };
  // The month is no modal: "collapsed in May when Washington said".
  if (UNREAL.test(clauseBefore(sentence.text, match.index).replaceAll(/\bMay\b/g, 'M-y'))) return null;
  const speech = quote && spoken.speeches.find(({ quotes }) => quotes.includes(quote));
  const accuser = speech ? toAccuser(speech.speaker) : accuserBefore(spoken, sentence, at);
  if (!accuser) return null;
  const words = quote ? spoken.textOf(quote) : null;
  if (accused)
    return accused.party === accuser.party ? null : { accuser: accuser.words, accused: accused.party, quote: words };
  if (
    AS_A_BREACH.test(sentence.text.slice(Math.max(0, match.index - 60), match.index)) &&
    /^(?:violation|breach)/i.test(match[0])
  )
    return { accuser: accuser.words, accused: other(accuser.party), quote: words };
  return (speech || sentence.parties.some(({ party }) => party === other(accuser.party))) &&
    PRONOUN.test(sentence.text.slice(Math.max(0, match.index - 40), match.index))
    ? { accuser: accuser.words, accused: other(accuser.party), quote: words }
    : null;
}

/** "China regards those probes as a breach of the truce": what the other side did is one. */
const AS_A_BREACH =
  /\b(?:as|it|them|this|that|measures?|steps?|rules?|probes?|tariffs?|curbs|moves?)\s(?:an?|another)\s(?:[\w-]+\s){0,2}$/i;

/** The text before the breach, from the last "and accused" on: a denial before it is another clause. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(0, at);
  const turn = before.search(
    /\b(?:and|but|while)\s(?:\w+\s){0,2}(?:accus|blam|alleg)\w*\b(?!.*\b(?:and|but|while)\s(?:\w+\s){0,2}(?:accus|blam|alleg))/i,
  );
  return turn < 0 ? before : before.slice(turn);
}

const PRONOUN = cuePattern(/\b(?:they|the\scountry|the\sother\sside|its\srival)(?:[’']ve)?\s(?:\w+\s){0,3}$/i);

const other = (party: Party): Party => (party === 'US' ? 'China' : 'US');

/** "rejected US accusations that it had violated the truce": the other side accuses. */
function deniedBy(before: string): Party | null {
  const match = DENIED.exec(before);
  if (!match?.[1]) return null;
  return /^(?:Chin|Beij)/.test(match[1]) ? 'China' : 'US';
}

/** The side that is the subject of the breach: the last one named before it, close by. */
function accusedAt(sentence: SentenceRead, at: number, isQuoted: boolean): { party: Party } | null {
  const near = sentence.parties.filter(
    ({ party, end }) =>
      (party === 'US' || party === 'China') && end <= sentence.start + at && sentence.start + at - end < 70,
  );
  const people = sentence.people.filter(
    ({ person, end, form }) =>
      (person.side === 'US' || person.side === 'China') &&
      form !== 'pronoun' &&
      end <= sentence.start + at &&
      sentence.start + at - end < 70,
  );
  const candidates = [
    ...near.map(({ party, end }) => ({ party, end })),
    ...people.map(({ person, end }) => ({ party: person.side ?? '', end })),
  ];
  const last = candidates
    .sort((a, b) => b.end - a.end)
    .find(({ end }) => isOpen(sentence.text.slice(end - sentence.start, at), isQuoted));
  return last ? { party: last.party as Party } : null;
}

/** "China, he wrote on Truth Social, had …": whose words they are, put in between. */
const ASIDE = cuePattern(
  /,\s(?:the\s)?(?:[\p{L}.]+\s){1,3}(?:said|says|wrote|writes|posted|claimed|insisted|argued|complained)(?:\s[\p{L}.]+){0,5},/u,
);

/** "accused Washington last Thursday of". */
const ON_A_DAY = /^\s(?:on|last|this|late|early)\s\w+(?:\s\w+)?(?=\sof\b)/;

/** Between the accused and the breach: "of", "had", adverbs, quotation marks; no other clause. */
function isOpen(told: string, isQuoted: boolean): boolean {
  const between = told.replace(ASIDE, ' ').replace(ON_A_DAY, '');
  if (/^\s(?:of|for)\s[^.;,]{0,90}$/.test(between)) return true;
  if (isQuoted && !/[“"‘']/.test(between)) return !/[.;]/.test(between);
  return /^(?:[’']s\s(?!claim|accus|alleg|charge|assert)(?:\w+\s){1,3})?[\s“"‘'—,]*(?:of|for|has|had|have|is|was|are|were|been|already|again|also|repeatedly|officials|side|government|totally|severely|seriously|openly|blatantly|clearly|in\s\w+|that|it|they|itself|not|just|only|bent|but|\w+ly|[\s“"‘'])*$/i.test(
    between,
  );
}

interface Accuser {
  words: string;
  party: Party;
}

function accuserBefore({ frame, mentions, settle }: SpokenFrame, sentence: SentenceRead, at: number): Accuser | null {
  const head = sentence.text.slice(0, at - sentence.start);
  const verb = listMatches(head, ACCUSED_OF).at(-1);
  if (!verb) return null;
  const verbAt = sentence.start + verb.index;
  const before = mentions.filter(
    ({ end, start }) =>
      end <= verbAt && start >= sentence.start && !GOVERNED.test(sentence.text.slice(0, start - sentence.start)),
  );
  const subject =
    before.findLast((mention) => isSubjectOf(frame.outside.slice(mention.end - frame.start, verbAt - frame.start))) ??
    before.find(({ form }) => form !== 'it');
  const speaker = subject ? settle(subject) : null;
  return speaker ? toAccuser(speaker) : null;
}

/** "who chairs the committee on China, accused Beijing": China accuses nobody. */
const GOVERNED = cuePattern(/\b(?:on|of|in|to|about|against|at)\s(?:the\s)?$/i);

const isSubjectOf = (gap: string): boolean =>
  /^,?\s*(?:(?:who|which|was|were|is|are|has|have|had|also|since|recently|in\srecent\s\w+|last\s\w+|this\s\w+|later|then|again|repeatedly|publicly|on\s\w+day|previously|earlier|,)\s?)*\s*$/i.test(
    gap,
  );

function toAccuser(speaker: Speaker): Accuser | null {
  if (speaker.side !== 'US' && speaker.side !== 'China') return null;
  const party = speaker.side;
  const isCountry = /^(?:the\s)?(?:US|United States|USA|America|China|PRC)$/.test(speaker.speaker);
  const plain =
    speaker.kind === 'unnamed'
      ? speaker.speaker.replace(/^(?:the\s)?(?:US|American|Chinese|senior US|senior Chinese)\s/, '')
      : speaker.speaker;
  return { party, words: isCountry ? `${party} (government)` : `${party} (${plain})` };
}

const AGREEMENT = cuePattern(
  /\b(?:(?:(Geneva|London|Stockholm|Madrid|Kuala Lumpur|Busan|Paris|Osaka|Buenos Aires|Beijing|Washington|January|February|March|April|May|June|July|August|September|October|November|December|Phase One|phase one|90-day|tariff|trade|preliminary|temporary|provisional)\s)(?:tariff\s|trade\s|de-escalation\s|90-day\s)*)?(agreement|deal|truce|accord|pact|ceasefire|consensus|understanding|framework|arrangement)\b(?:[^.;“”]{0,40}?\b(?:in|at)\s(Geneva|London|Stockholm|Madrid|Kuala Lumpur|Busan|Paris|Osaka|Buenos Aires|May|June|July|August|September|October|November|December|January))?/,
);

/** What is said to be broken: "Geneva deal", "May truce", "agreement"; null when only its terms are named. */
function agreementIn(reading: Reading, sentence: SentenceRead): string | null {
  const before = reading.sentences[sentence.index - 1];
  const match =
    AGREEMENT.exec(sentence.text) ?? (before?.paragraph === sentence.paragraph ? AGREEMENT.exec(before.text) : null);
  if (!match?.[2]) return null;
  const qualifier = match[3] ?? match[1];
  return qualifier ? `${qualifier} ${match[2]}` : match[2];
}

function toMention(
  reading: Reading,
  sentence: SentenceRead,
  { accuser, accused, quote }: Accusation,
): Mention<'breach_accusation'> {
  return {
    kind: 'breach_accusation',
    value: { accuser, accused, agreement: agreementIn(reading, sentence), quote },
    spans: [{ start: sentence.start, end: sentence.end }],
    ...NO_DATE,
    stated: ['accuser', 'accused', ...(quote ? ['quote'] : [])],
    implied: [],
    extractor: `${NAME}/${accused === 'each other' ? 'mutual' : quote ? 'quoted' : 'told'}`,
    confidence: accused === 'each other' || quote ? 'high' : 'medium',
    round: null,
  };
}
