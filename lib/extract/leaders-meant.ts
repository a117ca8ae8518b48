/** Which presidents a sentence means, by name or as "the two leaders", and what it says of them. */
import { cuePattern } from '@/lib/text/cue-pattern';
import { leaderOn } from './known-leaders';
import { type ContactWords, contactWordsIn } from './leader-words';
import type { PersonMention, Reading, SentenceRead } from './reading';

/** The first mention of each president in the sentence, in order. */
function leadersIn(sentence: SentenceRead): PersonMention[] {
  const us = sentence.people.find((mention) => mention.person.known?.isLeader && mention.person.side === 'US');
  const china = sentence.people.find((mention) => mention.person.known?.isLeader && mention.person.side === 'China');
  return [us, china].filter((mention) => mention !== undefined).sort((a, b) => a.start - b.start);
}

/** The pair where the sentence names neither: "The two presidents struck the bargain over dinner". */
const PAIR = cuePattern(
  /\b(?:[Tt]he (?:two|pair of) (?:leaders|presidents|men|heads of state)|[Bb]oth (?:leaders|presidents|men|heads of state)|[Tt]he pair|[Tt]he two(?= (?:\p{L}+ ){0,2}(?:last |first )?(?:met|spoke|talked|dined)\b)|[Tt]hey)\b/u,
);
const THE_PRESIDENT = cuePattern(/\b[Tt]he (?:US |U\.S\. |American )?[Pp]resident\b/);
const IN_PERSON = cuePattern(
  /\bin person\b|\bface[- ]to[- ]face\b|\b(?:at|in|inside) (?:an?|the) (?:\p{L}[\p{L}’'-]* ){0,4}?(?:base|hotel|palace|hall|house|villa|room|airport|resort|residence|guesthouse|estate|compound)\b/iu,
);

/** What the sentence says of the two meeting or speaking, with the mode that its other words give. */
export function meetingWords(
  reading: Reading,
  sentence: SentenceRead,
  leaders: readonly PersonMention[],
): ContactWords | null {
  const own = sentence.people.filter((mention) => mention.person.known?.isLeader);
  const isSole =
    own.length > 0 && own.every(({ person }) => person.side === 'China') && THE_PRESIDENT.test(sentence.text);
  const words =
    leadersIn(sentence).length === 2 || isSole
      ? contactWordsIn(sentence, own)
      : own.length === 0 && leaders.length === 2 && isPairOfLeaders(reading, sentence, leaders)
        ? contactWordsIn(sentence, own, PAIR)
        : null;
  return words?.mode === 'unspecified' && IN_PERSON.test(sentence.text) ? { ...words, mode: 'meeting' } : words;
}

/** "They" are the presidents only where the sentence that named them names nobody else. */
function isPairOfLeaders({ sentences }: Reading, sentence: SentenceRead, leaders: readonly PersonMention[]): boolean {
  const pair = PAIR.exec(sentence.text)?.[0] ?? '';
  if (/leaders|presidents|heads/.test(pair)) return true;
  const before = sentences[leaders[0]?.sentence ?? -1];
  return (
    pair !== '' &&
    sentence.people.length === 0 &&
    (before?.people.every(({ person }) => person.known?.isLeader) ?? false)
  );
}

/** "They spoke on the telephone": the presidents where a sentence just before named both. */
const THEY = cuePattern(
  /\b(?:they|their|the two(?= (?:\w+ ){0,2}(?:last |first )?(?:met|spoke|talked|dined)\b)|the two (?:leaders|presidents|men|heads of state)|both (?:leaders|presidents|men)|the pair)\b/i,
);
/** "Xi had assured him on the telephone": the president that the sentence before was about. */
const HIM = cuePattern(/\b(?:assured|told|promised|asked|warned|urged)\shim\b/);
/** Words that mean the two of them in any report of the talks, named or not. */
const THE_TWO = cuePattern(/\bthe two (?:leaders|presidents|heads of state)\b/i);

export function leadersMeant(reading: Reading, sentence: SentenceRead): PersonMention[] {
  const here = leadersIn(sentence);
  const president = here.length === 1 && here[0]?.person.side === 'China' && THE_PRESIDENT.test(sentence.text);
  const sitting = president ? leaderOn('US', reading.publishedOn) : null;
  if (sitting && here[0]) return [{ ...here[0], person: sitting }, here[0]];
  const [only] = here;
  if (only && here.length === 1 && HIM.test(sentence.text)) {
    const other = leadersIn(reading.sentences[sentence.index - 1] ?? sentence);
    if (other.length === 1 && other[0]?.person.side !== only.person.side) return [...other, only];
  }
  if (here.length === 2 || !THEY.test(sentence.text)) return here;
  for (let back = 1; back <= 2; back++) {
    const before = reading.sentences[sentence.index - back];
    const leaders = before ? leadersIn(before) : [];
    if (leaders.length === 2) return leaders;
  }
  const told = `${reading.sentences[sentence.index - 1]?.text ?? ''} ${sentence.text}`;
  return here.length === 0 && THE_TWO.test(told) ? inOffice(reading, sentence) : here;
}

/** Both presidents of the day, for a sentence that calls them "the two heads of state" and an article that names no other leader before. */
function inOffice(reading: Reading, sentence: SentenceRead): PersonMention[] {
  const { start } = sentence;
  const end = start;
  const named = reading.sentences
    .slice(Math.max(0, sentence.index - 3), sentence.index)
    .flatMap(({ people }) => people);
  if (named.some(({ person }) => person.known?.isLeader && person.side !== 'US' && person.side !== 'China')) return [];
  return (['US', 'China'] as const).flatMap((side): PersonMention[] => {
    const person = leaderOn(side, reading.publishedOn);
    return person
      ? [{ person, form: 'title', role: null, phrase: { start, end }, start, end, sentence: sentence.index }]
      : [];
  });
}
