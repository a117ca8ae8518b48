/** Whether a sentence, and the article as a whole, speaks of the United States and China or of other countries' trade. */
import type { PartyMention, PersonMention, PlaceMention, Relevance } from './reading';

const PARTIES_OF_PEOPLE: Record<string, string> = { US: 'US', China: 'China', UK: 'UK', EU: 'EU', Japan: 'Japan' };
/** Named in passing in reports of the talks: hosts and topics, which make no other pair of their own. */
const BYSTANDERS = new Set([
  'Taiwan',
  'Russia',
  'Ukraine',
  'Iran',
  'Switzerland',
  'Sweden',
  'Spain',
  'Malaysia',
  'Argentina',
  'Hong Kong',
  'Singapore',
  'G7',
  'ASEAN',
  'North Korea',
]);

interface Named {
  parties: readonly PartyMention[];
  people: readonly PersonMention[];
  places?: readonly PlaceMention[];
  text?: string;
  start?: number;
}

/** "made in Busan, South Korea": the country only says where the city lies. */
export const saysWhereCityLies = ({ start, party }: PartyMention, places: readonly PlaceMention[]): boolean =>
  party !== 'US' &&
  party !== 'China' &&
  places.some(
    (place) => place.city !== null && place.country === party && start > place.start && start - place.end <= 2,
  );

/** The parties a sentence names, by countries, offices and the people who speak for them. */
function partiesOf(sentence: Named): Set<string> {
  const named = sentence.parties.filter((mention) => !saysWhereCityLies(mention, sentence.places ?? []));
  const parties = new Set(named.map((mention) => mention.party));
  for (const mention of sentence.people) {
    const party = PARTIES_OF_PEOPLE[mention.person.side ?? ''];
    if (party) parties.add(party);
  }
  return parties;
}

/** "the truce agreed in South Korea": a country that is only the place. */
function withoutSeats(sentence: Named): Named {
  const { text, start = 0 } = sentence;
  if (text === undefined) return sentence;
  const isSeat = ({ form, start: at }: PartyMention): boolean =>
    form === 'name' &&
    /\b(?:agreed|reached|struck|sealed|made|met|meeting|held|signed|talks)\sin\s$/.test(text.slice(0, at - start));
  // "the Australian bank": where somebody who comments works.
  const isHouse = ({ form, end }: PartyMention): boolean =>
    form === 'adjective' &&
    /^\s(?:investment\s|private\s)?(?:bank|lender|insurer|brokerage|think\stank|economist|analyst|newspaper|daily|weekly|broadcaster|consultancy)\b/.test(
      text.slice(end - start),
    );
  return { ...sentence, parties: sentence.parties.filter((mention) => !isSeat(mention) && !isHouse(mention)) };
}

/** @param isAboutTalks what the article as a whole is about */
export function relevanceOf(sentence: Named, isAboutTalks: boolean): Relevance {
  const parties = partiesOf(withoutSeats(sentence));
  const others = [...parties].filter((party) => party !== 'US' && party !== 'China' && !BYSTANDERS.has(party));
  if (parties.has('US') && parties.has('China')) return 'us-china';
  if (others.length) return 'other-pair';
  return isAboutTalks && parties.has('China') ? 'us-china' : 'unclear';
}

/** What talks of the two are about; a chess match between them is about none of it. */
const OF_TRADE =
  /\b(?:tariffs?|trad(?:e|ing)|dut(?:y|ies)|lev(?:y|ies)|exports?|imports?|rare[- ]earths?|minerals|soy\w*|chips|semiconductors?|TikTok|Treasury|Commerce|negotiat\w+|fentanyl|magnets?)\b/i;

/** Whether listed people of both sides come up: where they do, it is their business. */
const namesOfficials = (sentences: readonly Named[]): boolean => {
  const sides = new Set(sentences.flatMap(({ people }) => people.map(({ person }) => person.known?.side ?? null)));
  return sides.has('US') && sides.has('China');
};

/** "American and Chinese trade negotiators sat down": a first sentence on the trade of the two settles it. */
function isPairLed([first]: readonly Named[]): boolean {
  const parties = first ? partiesOf(first) : new Set<string>();
  return parties.has('US') && parties.has('China') && OF_TRADE.test(first?.text ?? '');
}

/** Headline and first sentences: where an article says what it is about. */
const LEAD = 4;
/** Texts that come to their matter late (letters, speeches) have come to it by then. */
const LATE_LEAD = 8;

const namesOthers = (parties: Set<string>): boolean =>
  [...parties].some((party) => party !== 'US' && party !== 'China' && !BYSTANDERS.has(party));
/** Sentences on both sides that make up for a lead on somebody else. */
const PAIR_SENTENCES = 4;

/** Whether the lead leaves China out and names another country, or begins with one and the text hardly sets the two sides together. */
function isLedByOthers(parties: readonly Set<string>[]): boolean {
  const lead = parties.slice(0, LEAD);
  if (lead.some(namesOthers) && !lead.some((one) => one.has('China'))) return true;
  // "Canada lets in Chinese cars": China and another in the lead, and nothing of the United States.
  const opening = parties.filter((one) => one.size > 0).slice(0, 3);
  const ofOtherPair = opening.filter((one) => namesOthers(one) && one.has('China'));
  const pairs = parties.filter((one) => one.has('US') && one.has('China')).length;
  if (ofOtherPair.length > 1 && !opening.some((one) => one.has('US')) && pairs < PAIR_SENTENCES) return true;
  const first = parties.find((one) => one.size > 0);
  return first !== undefined && namesOthers(first) && !first.has('China') && pairs < PAIR_SENTENCES;
}

/** Whether both sides come up only in passing: "Washington and Beijing with a smaller budget". */
function isAside(parties: readonly Set<string>[], us: number, china: number): boolean {
  const isNamed = (one: Set<string>): boolean => one.has('US') || one.has('China');
  const named = parties.filter(isNamed).length;
  return (
    parties.length > LATE_LEAD &&
    ((us < 2 && china < 4) || (named < parties.length / 4 && !parties.slice(0, LATE_LEAD).some(isNamed)))
  );
}

/**
 * An article is about the talks when it names both sides, China not just once in a text that keeps naming another country, and
 * neither after a lead on another country nor only in passing.
 */
export function isAboutUsAndChina(sentences: readonly Named[]): boolean {
  const parties = sentences.map(partiesOf);
  const counts = new Map<string, number>();
  for (const named of parties) for (const party of named) counts.set(party, (counts.get(party) ?? 0) + 1);
  const china = counts.get('China') ?? 0;
  const us = counts.get('US') ?? 0;
  const other = Math.max(
    0,
    ...[...counts].filter(([party]) => party !== 'US' && party !== 'China').map(([, count]) => count),
  );
  const trading = sentences.filter(({ text }) => text !== undefined && OF_TRADE.test(text)).length;
  const pairs = parties.filter((one) => one.has('US') && one.has('China')).length;
  const isOfTrade = trading >= Math.min(2, sentences.length) || isPairLed(sentences);
  if (!isOfTrade && pairs < PAIR_SENTENCES && !namesOfficials(sentences)) return false;
  if (isLedByOthers(parties) || isAside(parties, us, china)) return false;
  return us > 0 && china > (parties.length > LEAD && !isPairLed(sentences) ? 1 : 0) && china >= other * 0.8;
}
