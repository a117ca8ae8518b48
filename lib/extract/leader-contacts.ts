/**
 * Calls and meetings of the two presidents that took place.
 *
 * Takes: "a phone call last week between President Donald Trump and Chinese President Xi Jinping", "four days after Trump and Xi spoke by
 * phone", "the call, which took place on Thursday", "They spoke on the telephone", "agreed a truce at the G20 summit in Osaka".
 * Refuses: what is planned, hoped for or denied ("a meeting between Trump and Xi, perhaps in October"; "the two have not spoken").
 */

import { addDays, type DateText, parseDateSpan } from '@/lib/domain/civil-date';
import { cuePattern } from '@/lib/text/cue-pattern';
import type { DateMention } from '@/lib/text/dates';
import { findAt, type Span } from '@/lib/text/span';
import { isNewsroom } from './dateline';
import { isHeld } from './leader-held';
import type { ContactMode } from './leader-words';
import { leadersMeant, meetingWords } from './leaders-meant';
import type { Extractor, Mention } from './mention';
import type { PersonMention, Reading, SentenceRead } from './reading';

interface Contact {
  mode: ContactMode;
  sentence: SentenceRead;
  date: DateText | null;
  /** The day on which one of them told of it as just held; its own where nothing else dates it. */
  toldOn: DateText | null;
  place: string | null;
  leaders: string[];
}

export const leaderContacts: Extractor = {
  name: 'leader-contacts',
  extract: (reading) => (reading.isAboutTalks ? toMentions(listContacts(reading)) : []),
};

/** "a call on Beijing to …"; not "a call on Friday". */
const CALL_FOR = cuePattern(
  /\bcalls? (?:for|to|on (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d)))\b/,
);
const CALL = cuePattern(
  /\b(?:phone[- ]calls?|telephone[- ]calls?|calls?|phoned|telephoned|(?:phone|telephone) (?:conversation|talks?|discussion|exchange)|(?:spoke|spoken|talked|speak|conversation|conversations|talks) (?:\p{L}+ ){0,4}?(?:by|on|over|via) (?:the )?(?:phone|telephone)|(?:by|on|over|via) (?:the )?(?:phone|telephone|video ?link)|rang)\b/iu,
);
function listContacts(reading: Reading): Contact[] {
  const contacts: Contact[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.relevance === 'furniture') continue;
    contacts.push(...contactsIn(reading, sentence, contacts));
  }
  return contacts;
}

/** The call and the meeting that a sentence tells of: "last met in Busan and last spoke, by telephone, in February" has both. */
function contactsIn(reading: Reading, sentence: SentenceRead, earlier: readonly Contact[]): Contact[] {
  const leaders = leadersMeant(reading, sentence);
  const call = CALL.exec(sentence.text);
  const isCall = call !== null && isOfLeaders(sentence, call, leaders, earlier);
  const met = meetingIn(reading, sentence, leaders);
  if (!isCall) return met ? [met] : [];
  const span = { start: sentence.start + call.index, end: sentence.start + call.index + call[0].length };
  const spoke = isHeld(sentence, span, leaders)
    ? [toContact(reading, sentence, { mode: 'phone_call', ...span }, leaders)]
    : [];
  return met?.mode === 'meeting' && MET.test(sentence.text) ? [met, ...spoke] : spoke;
}

const MET = /\b(?:last|first|had|who|men|leaders|presidents|pair|they)\smet\b/;

function meetingIn(reading: Reading, sentence: SentenceRead, leaders: readonly PersonMention[]): Contact | null {
  const words = meetingWords(reading, sentence, leaders);
  if (!words || !isHeld(sentence, words, leaders)) return null;
  const contact = toContact(reading, sentence, words, leaders);
  const from = contact.date ? parseDateSpan(contact.date)?.from : null;
  return (from && from > reading.publishedOn) || (words.isPresent && !from) ? null : contact;
}

/** "call" is the presidents’ where both are meant, or where "the call" goes on about one spoken of before. */
function isOfLeaders(
  sentence: SentenceRead,
  call: RegExpExecArray,
  leaders: readonly PersonMention[],
  earlier: readonly Contact[],
): boolean {
  const around = sentence.text.slice(Math.max(0, call.index - 14), call.index + call[0].length + 8);
  if (
    /^calls?$/i.test(call[0]) &&
    !/\b(?:the|a|their|this|that|last|day[’']s|long)\s(?:\p{L}+[- ])?calls?\b/iu.test(around)
  )
    return false;
  if (CALL_FOR.test(around)) return false;
  if (leaders.length === 2) return true;
  const isGoingOn = /\b(?:the|their|that|[A-Z]\w+day[’']s)\s(?:\p{L}+[- ])?(?:phone )?call\b/u.test(around);
  return (
    isGoingOn &&
    earlier.slice(-6).some((contact) => contact.mode === 'phone_call' && sentence.index - contact.sentence.index <= 6)
  );
}

function toContact(
  reading: Reading,
  sentence: SentenceRead,
  words: Span & { mode: ContactMode },
  leaders: readonly PersonMention[],
): Contact {
  const place =
    words.mode === 'meeting'
      ? sentence.places.find(
          (one) => !one.isDateline && one.city !== null && one.start > words.start && one.start - words.end < 90,
        )
      : undefined;
  const here = place ? null : datelineCity(reading, sentence, words.mode);
  return {
    mode: words.mode,
    sentence,
    date: dateNear(reading, sentence, words) ?? (here ? datelineDay(reading) : entryDay(reading, sentence, words.mode)),
    toldOn: toldOn(sentence, words),
    place: place?.city ?? here,
    leaders: leaders.map((mention) => mention.person.name),
  };
}

const TOLD = cuePattern(/\b(?:said|announced|wrote|posted)\s(?:late\s|early\s)?(?:on\s)?$/i);
const JUST_HELD = cuePattern(/\b(?:he|she|they)\s(?:had|held|spoke|talked)\s[^,;.]{0,50}$/i);

/** "said on Monday that he had a “very good” telephone call with Xi". */
function toldOn({ text, start, dates }: SentenceRead, words: Span): DateText | null {
  if (!JUST_HELD.test(text.slice(0, words.end - start))) return null;
  const told = dates.find(
    ({ start: at, precision }) => precision === 'day' && at < words.start && TOLD.test(text.slice(0, at - start)),
  );
  return told?.date ?? null;
}

/** A meeting told of in the sentence with the dateline was held there, unless the dateline is only where the desk is. */
function datelineCity(reading: Reading, sentence: SentenceRead, mode: ContactMode): string | null {
  const { dateline } = reading;
  if (mode !== 'meeting' || !dateline || isNewsroom(dateline.city)) return null;
  const first = findAt(reading.sentences, dateline.start)?.index ?? sentence.index;
  const isLead =
    sentence.index === first ||
    (sentence.index - first <= 2 && sentence.people.every(({ person }) => person.known?.isLeader));
  return isLead ? dateline.city.name : null;
}

/** The day that the report from the place gives first, up to publication. */
function datelineDay({ dates, dateline, sentences, publishedOn }: Reading): DateText | null {
  const lead = dateline && findAt(sentences, dateline.start);
  if (!lead) return null;
  return (
    dates.find(
      ({ start, end, precision, date }) =>
        start >= lead.start && end <= lead.end && precision === 'day' && (date ?? '') <= publishedOn,
    )?.date ?? null
  );
}

const CLOCK_TIME = cuePattern(/^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\s/i);

/** An entry under a clock time ("10:55 They shake hands …") tells of the day itself. */
function entryDay(
  { text, paragraphs, publishedOn }: Reading,
  sentence: SentenceRead,
  mode: ContactMode,
): DateText | null {
  const paragraph = paragraphs[sentence.paragraph];
  const isEntry = paragraph !== undefined && CLOCK_TIME.test(text.slice(paragraph.start, paragraph.start + 12));
  return isEntry && mode === 'meeting' ? publishedOn : null;
}

const REACH = 110;

/** The date nearest to the words that is theirs. */
function dateNear(reading: Reading, sentence: SentenceRead, words: Span): DateText | null {
  const distance = (date: DateMention): number =>
    date.start >= words.end ? date.start - words.end : date.end <= words.start ? words.start - date.end : 0;
  const dated = sentence.dates
    .filter((date) => date.date && distance(date) <= REACH && !isOfOther(sentence, date))
    .sort((a, b) => distance(a) - distance(b))[0];
  if (!dated?.date) return null;
  if (dated.anchor !== 'event' || dated.offsetDays === null) return dated.date;
  const event = reading.mainRound?.start ?? null;
  return addDays(event && parseDateSpan(event)?.precision === 'day' ? event : reading.publishedOn, dated.offsetDays);
}

/** The date of something else: "Trump’s Jan. 20 inauguration", "talks in London on Monday", "said on Sunday", "since May". */
function isOfOther(sentence: SentenceRead, date: DateMention): boolean {
  const [from, to] = [date.start - sentence.start, date.end - sentence.start];
  const before = sentence.text.slice(Math.max(0, from - 60), from);
  return (
    /^(?:since|until|by|before)\b/i.test(sentence.text.slice(from, to)) ||
    /\b(?:since|until|by)\s$/i.test(before) ||
    /^\s(?:inauguration|tariffs|deadline|deal|truce|accord)/.test(sentence.text.slice(to, to + 16)) ||
    /\b(?:(?:trade )?(?:talks|negotiations) (?:in|between)|announced|said|told)\b[^,;]{0,30}\b(?:on|in)\s$/i.test(
      before,
    )
  );
}

/** Evidence enough for one contact: a bound for hostile texts. */
const MAX_SENTENCES = 40;

/** One mention per contact: what is said of the same one in several sentences is joined, its date where any of them gives it. */
function toMentions(contacts: readonly Contact[]): Mention<'leader_contact'>[] {
  const groups: Contact[][] = [];
  const ordered = [
    ...contacts.filter((one) => one.mode !== 'unspecified'),
    ...contacts.filter((one) => one.mode === 'unspecified'),
  ];
  for (const contact of ordered) {
    const group = groups.find((one) => one.every((other) => isSame(other, contact)));
    if (group && group.length < MAX_SENTENCES) group.push(contact);
    else if (!group && contact.leaders.length === 2) groups.push([contact]);
  }
  return groups.map(toMention);
}

/** Words without a mode ("they spoke") go with a call or meeting that they can mean. */
function isSame(a: Contact, b: Contact): boolean {
  if (a.mode !== b.mode && b.mode !== 'unspecified') return false;
  if (a.place && b.place && a.place !== b.place) return false;
  const [x, y] = [a.date && parseDateSpan(a.date), b.date && parseDateSpan(b.date)];
  return !x || !y || (x.from <= y.to && y.from <= x.to);
}

const LOOSENESS = { day: 0, range: 1, month: 2, year: 3 } as const;

function toMention(group: Contact[]): Mention<'leader_contact'> {
  const dates = group.flatMap((contact) => (contact.date ? [contact.date] : []));
  const looseness = (date: DateText): number => LOOSENESS[parseDateSpan(date)?.precision ?? 'year'];
  const told = group.find((contact) => contact.toldOn)?.toldOn ?? null;
  const date = dates.sort((a, b) => looseness(a) - looseness(b))[0] ?? told;
  const place = group.find((contact) => contact.place)?.place ?? null;
  const mode = group[0]?.mode ?? 'unspecified';
  return {
    kind: 'leader_contact',
    value: { mode, participants: group[0]?.leaders ?? [], date, place },
    spans: group
      .map(({ sentence }) => ({ start: sentence.start, end: sentence.end }))
      .sort((a, b) => a.start - b.start),
    resolvedDate: date,
    datePrecision: null,
    stated: ['mode', 'participants', ...(date ? ['date'] : []), ...(place ? ['place'] : [])],
    implied: [],
    extractor: 'leader-contacts',
    confidence: mode === 'unspecified' ? 'medium' : 'high',
    round: null,
  };
}
