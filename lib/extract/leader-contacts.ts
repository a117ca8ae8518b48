/**
 * Calls and meetings of the two presidents that took place.
 *
 * Takes: "a phone call last week between President Donald Trump and Chinese President Xi Jinping", "four days after Trump and Xi spoke by
 * phone", "the call, which took place on Thursday", "Trump and Xi met in Osaka".
 * Refuses: what is planned, hoped for or denied ("a meeting between Trump and Xi, perhaps in October"; "the two have not spoken").
 */
import { addDays, type DateText, parseDateSpan } from '@/lib/domain/civil-date';
import type { Extractor, Mention } from './mention';
import type { PersonMention, Reading, SentenceRead } from './reading';

type Mode = 'phone_call' | 'meeting' | 'unspecified';

interface Contact {
  mode: Mode;
  sentence: SentenceRead;
  date: DateText | null;
  place: string | null;
  leaders: string[];
}

export const leaderContacts: Extractor = {
  name: 'leader-contacts',
  extract: (reading) => (reading.isAboutTalks ? toMentions(listContacts(reading)) : []),
};

const CALL =
  /\b(?:phone[- ]calls?|telephone[- ]calls?|calls?|phoned|telephoned|(?:phone|telephone) (?:conversation|talks|discussion|exchange)|(?:spoke|spoken|talked|speak|conversation|conversations|talks) (?:\p{L}+ ){0,4}?(?:by|on|over|via) (?:the )?(?:phone|telephone))\b/iu;
const MEETING = /\b(?:met|meeting|summit|sat down|face[- ]to[- ]face|dinner|bilateral|talks)\b/i;
const NOT_HELD =
  /\b(?:will|would|could|may|might|should|perhaps|possibl[ey]|potential(?:ly)?|plan(?:s|ned|ning)?|expected|hop(?:e|es|ed|ing)|likely|if|whether|invit\p{L}+|propos\p{L}+|schedul\p{L}+|due to|set to|seek(?:s|ing)?|sought|wants?|upcoming|planned|next (?:week|month|year)|ahead of|before (?:a|the|any)|until|no (?:call|meeting|talks|plans)|not (?:spoken|talked|met|called)|never|den(?:y|ied|ies)|cancel\p{L}*|call(?:s|ed) off|yet to|later this (?:month|year)|has not|have not|had not|haven[’']t|hasn[’']t|to meet|to speak|to talk|agreed to (?:meet|speak))\b/iu;

function listContacts(reading: Reading): Contact[] {
  const contacts: Contact[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.relevance === 'furniture') continue;
    const contact = contactIn(reading, sentence, contacts);
    if (contact) contacts.push(contact);
  }
  return contacts;
}

function contactIn(reading: Reading, sentence: SentenceRead, earlier: readonly Contact[]): Contact | null {
  const leaders = leadersIn(sentence);
  const both = leaders.length === 2;
  const call = CALL.exec(sentence.text);
  if (call && isOfLeaders(sentence, call, both, earlier)) {
    const at = sentence.start + call.index;
    if (!isHeld(sentence, at, leaders)) return null;
    return {
      mode: 'phone_call',
      sentence,
      date: dateNear(reading, sentence, at),
      place: null,
      leaders: leaders.map((mention) => mention.person.name),
    };
  }
  return both ? meetingIn(reading, sentence, leaders) : null;
}

/** The first mention of each president in the sentence. */
function leadersIn(sentence: SentenceRead): PersonMention[] {
  const us = sentence.people.find((mention) => mention.person.known?.isLeader && mention.person.side === 'US');
  const china = sentence.people.find((mention) => mention.person.known?.isLeader && mention.person.side === 'China');
  return [us, china]
    .filter((mention): mention is PersonMention => mention !== undefined)
    .sort((a, b) => a.start - b.start);
}

/** "call" is the presidents’ where both are named beside it, or where "the call" goes on about one spoken of before. */
function isOfLeaders(
  sentence: SentenceRead,
  call: RegExpExecArray,
  both: boolean,
  earlier: readonly Contact[],
): boolean {
  const word = call[0].toLowerCase();
  const around = sentence.text.slice(Math.max(0, call.index - 12), call.index + call[0].length + 8);
  if (
    /^calls?$/.test(word) &&
    !/\b(?:the|a|their|this|that|last|day[’']s|long)\s(?:\p{L}+[- ])?calls?\b/iu.test(around)
  )
    return false;
  if (/\bcalls? (?:for|on|to)\b/.test(around)) return false;
  if (both) return true;
  return (
    earlier.some((contact) => contact.mode === 'phone_call' && sentence.index - contact.sentence.index <= 6) &&
    /\b(?:the|their|that|[A-Z]\w+day[’']s)\s(?:\p{L}+[- ])?(?:phone )?call\b/u.test(around)
  );
}

const MEETING_REACH = 90;

/** Both presidents as those who met: "Trump and Xi met", "a meeting between Trump and Xi in Busan". */
function meetingIn(reading: Reading, sentence: SentenceRead, leaders: PersonMention[]): Contact | null {
  const [first, second] = leaders;
  if (!first || !second) return null;
  const from = Math.max(0, first.phrase.start - sentence.start - 40);
  const near = sentence.text.slice(from, second.end - sentence.start + MEETING_REACH);
  const match = MEETING.exec(near);
  if (!match || !isMeetingOfBoth(sentence, first, second, from + match.index)) return null;
  const at = sentence.start + from + match.index;
  if (!isHeld(sentence, at, leaders)) return null;
  const place = sentence.places.find((one) => one.start > first.start && one.start - at < 120 && one.city !== null);
  return {
    mode: 'meeting',
    sentence,
    date: dateNear(reading, sentence, at),
    place: place?.city ?? null,
    leaders: [first.person.name, second.person.name],
  };
}

function isMeetingOfBoth(sentence: SentenceRead, first: PersonMention, second: PersonMention, at: number): boolean {
  const between = sentence.text.slice(first.end - sentence.start, second.phrase.start - sentence.start);
  const word = sentence.text.slice(at, at + 12).toLowerCase();
  const isRow =
    /^\s(?:and|met(?: with)?|sat down with|held (?:talks|a (?:meeting|summit)) with|,? and (?:his )?\p{L}* ?)\s*$/iu.test(
      between,
    );
  const isMeetingWith =
    /\b(?:meeting|summit|met|talks|dinner)\b[^,;]{0,40}\bwith\s(?:his\s|the\s)?(?:\p{L}+\s){0,3}$/iu.test(between);
  if (word.startsWith('talks') && !isMeetingWith && !/held talks with/.test(between)) return false;
  return isRow || isMeetingWith;
}

/** Whether the words around say that it took place. */
function isHeld(sentence: SentenceRead, at: number, leaders: readonly PersonMention[]): boolean {
  const from = Math.min(at, ...leaders.map((mention) => mention.phrase.start));
  const clause = sentence.text.slice(Math.max(0, from - sentence.start - 50), at - sentence.start + 60);
  return !NOT_HELD.test(clause);
}

/** The day of the contact: the date nearest to its words that is not in the future. */
function dateNear(reading: Reading, sentence: SentenceRead, at: number): DateText | null {
  const dated = sentence.dates
    .filter(
      (date) =>
        date.date &&
        Math.abs(date.start - at) <= 110 &&
        !/\b(?:since|until|by)\s$/i.test(
          sentence.text.slice(Math.max(0, date.start - sentence.start - 6), date.start - sentence.start),
        ),
    )
    .filter((date) => !isOfOther(sentence, date))
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
  if (!dated?.date) return null;
  if (dated.anchor === 'event' && dated.offsetDays !== null)
    return addDays(
      reading.mainRound?.start && parseDateSpan(reading.mainRound.start)?.precision === 'day'
        ? reading.mainRound.start
        : reading.publishedOn,
      dated.offsetDays,
    );
  return dated.date;
}

/** The date of something else: "Trump’s Jan. 20 inauguration", "talks in London on Monday". */
function isOfOther(sentence: SentenceRead, date: { start: number; end: number }): boolean {
  const after = sentence.text.slice(date.end - sentence.start, date.end - sentence.start + 16);
  const before = sentence.text.slice(Math.max(0, date.start - sentence.start - 60), date.start - sentence.start);
  return (
    /^\s(?:inauguration|tariffs|deadline|deal|truce)/.test(after) ||
    /\b(?:talks|negotiations|announced|said|told)\b[^,;]{0,30}\b(?:on|in)\s$/i.test(before)
  );
}

/** One mention per contact: what is said of the same call in several sentences is joined, its date where any of them gives it. */
function toMentions(contacts: readonly Contact[]): Mention<'leader_contact'>[] {
  const groups: Contact[][] = [];
  for (const contact of contacts) {
    const group = groups.find((one) => one[0]?.mode === contact.mode && one.every((other) => isSame(other, contact)));
    if (group) group.push(contact);
    else if (contact.leaders.length === 2) groups.push([contact]);
  }
  return groups.map(toMention);
}

function isSame(a: Contact, b: Contact): boolean {
  if (a.place && b.place && a.place !== b.place) return false;
  const [x, y] = [a.date && parseDateSpan(a.date), b.date && parseDateSpan(b.date)];
  return !x || !y || (x.from <= y.to && y.from <= x.to);
}

const PRECISION = { day: 0, range: 1, month: 2, year: 3 } as const;

function toMention(group: Contact[]): Mention<'leader_contact'> {
  const dates = group.flatMap((contact) => (contact.date ? [contact.date] : []));
  const date =
    dates.sort(
      (a, b) => PRECISION[parseDateSpan(a)?.precision ?? 'year'] - PRECISION[parseDateSpan(b)?.precision ?? 'year'],
    )[0] ?? null;
  const place = group.find((contact) => contact.place)?.place ?? null;
  return {
    kind: 'leader_contact',
    value: { mode: group[0]?.mode ?? 'unspecified', participants: group[0]?.leaders ?? [], date, place },
    spans: group.map(({ sentence }) => ({ start: sentence.start, end: sentence.end })),
    resolvedDate: date,
    datePrecision: null,
    stated: ['mode', 'participants', ...(date ? ['date'] : []), ...(place ? ['place'] : [])],
    implied: [],
    extractor: 'leader-contacts',
    confidence: 'high',
    round: null,
  };
}
