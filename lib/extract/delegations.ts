/**
 * Who sat in a round for which side, and who is said to have been absent.
 *
 * Takes: "A, B and C are leading the US delegation", "a Chinese contingent helmed by D", "China will be represented by D", "D was there
 * too", "the fourth such round for A and D", "He did not attend the Geneva talks" (absent).
 * Refuses: people who only comment, leaders, other countries' ministers, and meetings with other countries.
 */
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import { ATTENDANCE_CUES, type AttendanceCue } from './attendance-words';
import { isQuoted } from './coreference';
import type { Extractor, Mention } from './mention';
import { groupAfter, groupBefore } from './people-groups';
import type { PersonMention, Reading, RoundRead, SentenceRead } from './reading';
import { roundAt } from './round-of-clause';

interface CueFound {
  cue: AttendanceCue;
  start: number;
  end: number;
}

export const delegations: Extractor = {
  name: 'delegations',
  extract: (reading) =>
    reading.isAboutTalks ? reading.sentences.flatMap((sentence) => readSentence(reading, sentence)) : [],
};

function readSentence(reading: Reading, sentence: SentenceRead): Mention<'delegation'>[] {
  if (sentence.relevance === 'furniture' || sentence.relevance === 'other-pair') return [];
  if (!sentence.people.some(isDelegate)) return [];
  return cuesIn(sentence).flatMap((found) => {
    const round = roundAt(reading, sentence, found);
    if (!round || isBesideLeader(sentence, found) || isYetToMeet(reading, sentence, found, round)) return [];
    if (found.cue.name === 'agreed-both' && !isOfBothSides(peopleOf(reading, sentence, found))) return [];
    const seen = new Set<string>();
    return peopleOf(reading, sentence, found)
      .filter(({ mention }) => isDelegate(mention) && !isSpeaking(reading, mention))
      .filter(({ mention }) => !seen.has(mention.person.name) && seen.add(mention.person.name))
      .map(({ mention, capacity }) => toMention(sentence, mention, { round, cue: found.cue, capacity }));
  });
}

/** "Bessent and He Lifeng had agreed that": not what one of them agreed on with somebody else. */
const isOfBothSides = (seated: readonly Seated[]): boolean =>
  new Set(seated.map(({ mention }) => mention.person.side)).size > 1;

/** "Xi had Wang Yi and He Lifeng beside him": who sat with a president sat at the presidents' meeting. */
const isBesideLeader = ({ people: [first] }: SentenceRead, { cue, start }: CueFound): boolean =>
  (cue.name === 'had-beside' || cue.name === 'at-side') && first?.person.known?.isLeader === true && first.end <= start;

/** "the men who would sit down with the Chinese": who will meet has no seat in a round that is over. */
const isYetToMeet = (
  reading: Reading,
  { text, start, places }: SentenceRead,
  found: CueFound,
  round: RoundRead,
): boolean =>
  round.status === 'concluded' &&
  ((round === reading.mainRound &&
    !places.some(({ isDateline }) => !isDateline) &&
    WILL_BE.test(text.slice(found.start - start, found.end - start))) ||
    (found.cue.name === 'talks-between' && /\bnext\s(?:\w+\s)?$/i.test(text.slice(0, found.start - start))) ||
    (round === reading.mainRound &&
      found.cue.name === 'meets' &&
      (/^(?:would|will)\s/.test(text.slice(found.start - start)) ||
        /\b(?:would|will)\s(?:\w+\s)?$/.test(
          text.slice(Math.max(0, found.start - start - 16), found.start - start) +
            text.slice(found.start - start, found.end - start).replace(/\S+\s?\S*$/, ''),
        ))));

const WILL_BE = cuePattern(/^(?:will|(?:is|are) to)\s/);

/** Cues in the sentence; of overlapping ones the first of the list. */
function cuesIn(sentence: SentenceRead): CueFound[] {
  const found: CueFound[] = [];
  for (const cue of ATTENDANCE_CUES) {
    for (const match of listMatches(sentence.text, cue.pattern)) {
      const start = sentence.start + match.index;
      const end = start + match[0].trimEnd().length;
      if (!found.some((one) => start < one.end && one.start < end)) found.push({ cue, start, end });
    }
  }
  return found;
}

/** Officials of the two sides below the leaders. */
const isDelegate = ({ person }: PersonMention): boolean =>
  (person.side === 'US' || person.side === 'China') &&
  !person.known?.isLeader &&
  !/spokes|press secretary/i.test(person.role ?? '');

/** Inside someone's quotation a pronoun or name may be anyone's; names in reports of state media are fine. */
const isSpeaking = (reading: Reading, mention: PersonMention): boolean =>
  mention.form === 'pronoun' && isQuoted(reading.quotations, mention.start);

interface Seated {
  mention: PersonMention;
  capacity: AttendanceCue['capacity'];
}

function peopleOf(reading: Reading, sentence: SentenceRead, { cue, start, end }: CueFound): Seated[] {
  const before = () => groupBefore(reading.text, sentence.people, start);
  const after = () => groupAfter(reading.text, sentence.people, end);
  const seat = (mentions: PersonMention[], capacity = cue.capacity): Seated[] =>
    mentions.map((mention) => ({ mention, capacity }));
  if (cue.people === 'before') {
    const [joint] = JOINED_BY.exec(reading.text.slice(end, end + 70)) ?? [];
    const joined = joint && cue.attended ? groupAfter(reading.text, sentence.people, end + joint.length) : [];
    const sided = cue.name === 'at-side' ? seat(subjectOf(reading, sentence, before()[0]?.start ?? start), null) : [];
    return [...sided, ...seat(before()), ...seat(joined, 'member')];
  }
  // "Talks with China have stalled, Bessent admits": with a country, and nobody is named.
  if (cue.name === 'talks-between' && WITH_COUNTRY.test(reading.text.slice(end, end + 40))) return [];
  if (cue.name === 'talks-between' && /with$/i.test(reading.text.slice(start, end)))
    return [...seat(subjectOf(reading, sentence, start, after())), ...seat(after())];
  if (cue.people === 'after') return seat(after());
  if (cue.name === 'accompanied') return [...seat(before(), null), ...seat(after(), 'member')];
  return [...seat(before()), ...seat(after(), cue.name === 'came-with' ? 'member' : cue.capacity)];
}

const WITH_COUNTRY = cuePattern(
  /^\s(?:the\s)?(?:China|Beijing|Washington|America|US|U\.S\.|United States)(?:\s\p{Ll}|,)/u,
);

/** "led the team with A", "is in London alongside A and B": who came with whom. */
const JOINED_BY = cuePattern(
  /^(?:\s(?!familiar)[\p{L}’'-]+){0,5}?,?\s(?:with|alongside|along with|together with|accompanied by|joined by|flanked by|beside)(?=\s)/u,
);

/** The first official of the sentence before `at`, of the other side than `others` where these are given: whose meeting it was. */
function subjectOf(
  reading: Reading,
  sentence: SentenceRead,
  at: number,
  others: readonly PersonMention[] | null = null,
): PersonMention[] {
  const sides = new Set(others?.map(({ person }) => person.side));
  const first = sentence.people.find(
    (mention) =>
      mention.end <= at && isDelegate(mention) && !isSpeaking(reading, mention) && !sides.has(mention.person.side),
  );
  if (!first || sides.size > 1) return [];
  // "Bessent said that talks with China were stalled": who speaks of talks need not have sat in them.
  if (others && SAYS.test(reading.text.slice(first.end, at))) return [];
  const rest = sentence.people.filter(({ start }) => start > first.start && start < at);
  return [first, ...rest.filter((one, i) => i === 0 && isInRow(reading, first, one) && isDelegate(one))];
}

const SAYS = cuePattern(/\b(?:said|says|told|added|wrote|announced|argued|warned|noted)\b/);

const isInRow = (reading: Reading, a: PersonMention, b: PersonMention): boolean =>
  /^(?:,?\sand\s|,\s)$/.test(reading.text.slice(a.phrase.end, b.phrase.start));

/** "who will be in the UK from June 8 to 13": the days of the delegate's own stay. */
const stayIn = (sentence: SentenceRead): string | null =>
  sentence.dates.find(
    (date) =>
      date.precision === 'range' &&
      /\b(?:be|is|are|was|were|stay\w*|visit\w*|travel\w*|trip)\b[^,;]{0,60}\bfrom\s$/i.test(
        sentence.text.slice(0, date.start - sentence.start),
      ),
  )?.date ?? null;

function toMention(
  sentence: SentenceRead,
  mention: PersonMention,
  { round, cue, capacity }: { round: RoundRead; cue: AttendanceCue; capacity: AttendanceCue['capacity'] },
): Mention<'delegation'> {
  const { person } = mention;
  return {
    kind: 'delegation',
    value: {
      person: person.name,
      role: mention.role ?? person.role,
      side: person.side === 'China' ? 'China' : 'US',
      round: round.key,
      capacity: cue.attended ? capacity : null,
      attended: cue.attended,
    },
    spans: [{ start: sentence.start, end: sentence.end }],
    resolvedDate: stayIn(sentence) ?? (round.end ? round.when : round.start) ?? round.when,
    datePrecision: null,
    stated: ['person', 'attended', ...(mention.role ? ['role'] : []), ...(capacity ? ['capacity'] : [])],
    implied: ['side', 'round', ...(mention.role ? [] : ['role'])],
    extractor: `delegations/${cue.name}`,
    confidence: cue.name === 'travels' || cue.name === 'meets' || cue.name === 'began' ? 'medium' : 'high',
    round: round.key,
  };
}
