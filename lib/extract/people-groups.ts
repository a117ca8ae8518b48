/** People named in a row: "Scott Bessent, Commerce Secretary Howard Lutnick and Jamieson Greer". */
import { cuePattern } from '@/lib/text/cue-pattern';
import type { PersonMention } from './reading';

/** What may stand between two people of one row. */
const JOINED = cuePattern(
  /^[\s,(—–]*(?:(?:and|with|plus|or|&|along with|alongside|beside|opposite|across from|seated across from|together with|as well as|and,? for the first time|followed by|joined by|accompanied by)\s)?[\s,]*(?:(?:by|for|with|his|her|their|the|deputy|both)\s){0,2}(?:\p{Lu}[\p{L}.]*(?:[’']s)?\s){0,2}[\s,]*$/u,
);
/** What may stand between the row and the verb it is the subject of. */
const TO_VERB = cuePattern(
  /^(?:[\s,)—–-]|(?:who|which|is|are|was|were|will|would|also|jointly|both|each|has|have|had|to|then|again|all|be|do|did|does)\b|(?:who|whose)\s[^;]{0,80})*$/iu,
);
const TO_VERB_REACH = 130;
const AFTER_REACH = 90;

/** The row of people that ends before `at`, nearest first dropped into the order of the text; empty where another clause stands between. */
export function groupBefore(text: string, people: readonly PersonMention[], at: number): PersonMention[] {
  const before = people.filter((mention) => mention.end <= at);
  const last = before.at(-1);
  if (!last || !reaches(text, last.phrase.end, at)) return [];
  const group = [last];
  for (let i = before.length - 2; i >= 0; i--) {
    const mention = before[i];
    const next = group[0];
    if (!mention || !next || !JOINED.test(text.slice(mention.phrase.end, next.phrase.start))) break;
    group.unshift(mention);
  }
  return group;
}

/** Nothing but small words or a parenthesis between people and verb: no stop, no "while", no quotation. */
function reaches(text: string, from: number, to: number): boolean {
  if (to < from) return true;
  const between = text.slice(from, to);
  if (between.length > TO_VERB_REACH || /[;“”"]|\b(?:while|but|as|that|said|told|where)\b/.test(between)) return false;
  // A parenthesis between commas or dashes may say anything: "He Lifeng — who led the team — would also head".
  const bare = between.replace(/(?:,|—|–)[^,—–]*(?:,|—|–)/g, ' ');
  return TO_VERB.test(bare) || bare.trim().split(/\s+/).length <= 3;
}

/** The row of people that begins after `at`, no further than a few words away. */
export function groupAfter(text: string, people: readonly PersonMention[], at: number): PersonMention[] {
  const after = people.filter((mention) => mention.phrase.start >= at - 1);
  const first = after[0];
  if (!first || first.phrase.start - at > AFTER_REACH) return [];
  if (
    /[.;“”"]\s|\b(?:while|but|said|told)\b/.test(
      text.slice(at, first.phrase.start).replace(/\b[A-Z]\.\s?[A-Z]\.\s/g, 'US '),
    )
  )
    return [];
  const group = [first];
  for (const mention of after.slice(1)) {
    const last = group.at(-1);
    if (!last || !JOINED.test(text.slice(last.phrase.end, mention.phrase.start))) break;
    group.push(mention);
  }
  return group;
}
