import type { Party } from '@/lib/domain/vocabulary';
import { countOf } from '../count';
import { listAnd, listPlain } from '../list';

const SIDE = { US: 'US', China: 'Chinese' } satisfies Record<Party, string>;

/**
 * The questions that sources answer differently, and their answers in a few words. A `round` is as in "London, June 2025"; rates
 * come with their sign, as in "145%". What a source names itself (titles, offices, scopes) stands in the source's own words.
 */
export const disagreementQuestionsWords = {
  round: (city: string, month: string) => `${city}, ${month}`,
  noDay: 'no day given',
  rates: {
    peak: {
      US: 'How high did the US rate go?',
      China: 'How high did the Chinese rate go?',
    } satisfies Record<Party, string>,
    /** How exactly a source gives a rate. */
    size: {
      exact: (rate: string) => rate,
      up_to: (rate: string) => `up to ${rate}`,
      above: (rate: string) => `over ${rate}`,
      approx: (rate: string) => `about ${rate}`,
    },
    tripleDigits: 'triple digits',
    /** Behind a size: nobody is said to charge it, or it is a rate on some goods only ("some goods"). */
    ofSize: ({ size, isNamed, part }: { size: string; isNamed: boolean; part: string | null }) =>
      `${size}${isNamed ? '' : ', nobody named'}${part ? ` (${part})` : ''}`,
    average: (rate: string) => `${rate} on average`,
    since: (imposer: Party, rate: string) => `Since when was the ${SIDE[imposer]} rate ${rate}?`,
    announcedOn: (day: string) => `announced ${day}`,
    inForceOn: (day: string) => `in force ${day}`,
    cameOf: (act: string) => `Which rate came of ${act}?`,
    charged: (rate: string) => `${rate} charged`,
    announced: (rate: string) => `${rate} announced`,
  },
  rounds: {
    place: (round: string) => `Where were the talks of ${round} held?`,
    start: (round: string) => `When did the talks of ${round} begin?`,
    /** A day that is told of one delegate only. */
    stay: (date: string) => `stay of a delegate, ${date}`,
    ordinal: (round: string) => `Which meeting was it at ${round}?`,
    lead: (side: Party, round: string) => `Who led the ${SIDE[side]} delegation at ${round}?`,
    leaders: (names: readonly string[]) => listPlain(names),
    noLeader: 'who took part is named, a leader is not',
    attendance: (round: string) => `Who was at the talks of ${round}?`,
    attended: {
      lead: (person: string) => `${person} led`,
      member: (person: string) => `${person} was there`,
      absent: (person: string) => `${person} was absent`,
    },
    mechanism: 'What is the standing body of the two sides called?',
    firstContact: 'The first contact of what kind was it?',
  },
  truce: {
    deal: (month: string) => `When was the deal of ${month} made?`,
    /** A part of a month: "mid-May 2025". */
    partOfMonth: {
      early: (month: string) => `early ${month}`,
      mid: (month: string) => `mid-${month}`,
      late: (month: string) => `late ${month}`,
    },
    end: (month: string) => `When does the truce end that was to end in ${month}?`,
    length: (days: number) => countOf(days, { one: 'day', other: 'days' }),
    lengthFrom: (days: number, start: string) => `${countOf(days, { one: 'day', other: 'days' })} from ${start}`,
    expires: (month: string) => `What expires in ${month}?`,
    expiresInTheEnd: 'What expires in the end?',
    stays: (rate: string) => `${rate} stays in force: only the suspended part can expire`,
    call: (people: readonly string[]) => `When was the call of ${listAnd(people)}?`,
    meeting: (people: readonly string[]) => `When was the meeting of ${listAnd(people)}?`,
    /** A question that the record itself asks. */
    asRecorded: (question: string) => `${question}?`,
  },
  rareEarths: {
    exports: (month: string) => `What became of China’s rare-earth exports after ${month}?`,
    became: { suspended: 'suspended', slowed: 'slowed', dropped: 'dropped', restricted: 'restricted' },
    licences: (month: string) => `Which licences did China grant in ${month}?`,
    share: (actor: string) => `How large is ${actor}’s share of rare earths?`,
    /** `whole` is what it is a share of; null where the source does not say. */
    percent: (rate: string, whole: string | null) => `${rate}${whole ? ` of ${whole}` : ''}`,
  },
  wording: {
    office: (person: string, gender: 'm' | 'f') =>
      `Does ${person} hold the office or did ${gender === 'f' ? 'she' : 'he'} before?`,
    former: (office: string) => `former ${office}`,
    title: (person: string) => `What is ${person}’s title?`,
    said: (speaker: string) => `What exactly did ${speaker} say?`,
    saidOfCall: (speaker: string) => `What did ${speaker} say about the call?`,
    /** `how` is the source's own word: below, above, short of. */
    expectations: (how: string) => `Which figure was ${how} expectations?`,
  },
};
