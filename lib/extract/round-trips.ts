/** A city as somebody's seat or goal: where negotiators travel, who sent them, where somebody speaks or a body has its seat. */
import { cuePattern } from '@/lib/text/cue-pattern';
import type { PlaceMention, SentenceRead } from './reading';

/** "of the Lowell Centre in Singapore", "the customs office in Beijing": where a body has its seat. */
export const BODY_IN =
  /\b(?:Cent(?:re|er)|Institute|University|School|College|Bank|Capital|Council|Foundation|Group|Securities|office|ministry|think tank)\sin\s$/;

/** "envoys from Washington and Beijing": who sent them, not where they met. */
export const SENT_FROM = cuePattern(
  /\b(?:envoys|officials|negotiators|delegat\w+|teams?|ministers|representatives|diplomats|counterparts)\sfrom\s(?:\p{Lu}\p{L}+\s(?:and|or)\s)?$/iu,
);

const TRAVELLING = cuePattern(
  /\b(?:expected|due|travel(?:l?ed|l?ing|s)?|fl(?:y|ies|ew|ying)|head(?:s|ed|ing)?|arriv(?:e|es|ed|ing)|go(?:es|ing)?|went|return(?:s|ed|ing)?|visit(?:s|ed|ing)?|came|comes?|(?:bring(?:s|ing)?|brought|lead(?:s|ing)?|led|tak(?:e|es|ing)|took)\s(?:[\w.’'-]+\s){1,6}?)\s?(?:back\s)?(?:(?:in|to|at|for)\s)?(?:the\s)?$/i,
);
const WITH_A_TEAM = cuePattern(
  /\b(?:officials|delegation|team|negotiators|talks|negotiations|round|negotiat\w+|delegates)\b/i,
);

/** "Liu He is expected in Washington with some 30 officials": a negotiator goes to the other side, and not alone or to talk. */
export function isNegotiatorsTrip(sentence: SentenceRead, place: PlaceMention): boolean {
  if (place.country !== 'US' && place.country !== 'China') return false;
  const host = place.country;
  const isOther = sentence.people.some(
    ({ person, end }) =>
      end <= place.start &&
      !person.known?.isLeader &&
      (person.side === 'US' || person.side === 'China') &&
      person.side !== host,
  );
  return (
    isOther && TRAVELLING.test(sentence.text.slice(0, place.start - sentence.start)) && WITH_A_TEAM.test(sentence.text)
  );
}

/** "In Beijing a spokesperson for the ministry said": where somebody speaks. */
export const isSpeakersSeat = (sentence: SentenceRead, place: PlaceMention): boolean =>
  /(?:^|[.:;]\s|,\s)In\s$/.test(sentence.text.slice(0, place.start - sentence.start)) &&
  /^,?\s(?:[\p{L}’'-]+\s){0,5}?(?:spokes\p{L}+|ministry|officials?|embassy|administration|government|president|state media)\b[^.;]{0,60}?\b(?:said|says|told|announced|called|declined|confirmed|warned|explained|added|stated|declared|reacted|spoke)\b/iu.test(
    sentence.text.slice(place.end - sentence.start),
  );
