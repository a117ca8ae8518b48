/**
 * Names that only the act of speaking shows to be people: "said Kowalczyk", "Gloria Ames, who imports chairs, …".
 * People with a title, a role or an entry in lib/domain/people.ts are found by people-in-text.ts; these are the others.
 */

import { findKnownPerson } from '@/lib/domain/people';
import { listAtCapitals } from '@/lib/text/capitals';
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import { sideOfRole } from './person-side';
import { BODY_WORDS } from './role-words';
import { roleAfter } from './roles-beside';
import type { Speaker, SpeakerMention } from './speaker';
import type { Frame } from './speech-frames';
import { NAMING, SAYING } from './speech-verbs';

/** A capital and at least one small letter. The first small letter is where it is, so that there is one way to match a word, not one per letter. */
const NAME_WORD = "\\p{Lu}[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}’'-]*\\p{Ll}[\\p{L}’'-]*";
const FULL_NAME = cuePattern(
  new RegExp(
    `(?<![\\p{L}’'.-]\\s?)(${NAME_WORD}(?:\\s(?:\\p{Lu}\\.|de|van|von|der|den|al|bin|la|${NAME_WORD})){0,2}\\s${NAME_WORD})(?=,\\s(?:who|an?|the|of|whose)\\b|\\s(?:of|from|at)\\s)`,
    'uy',
  ),
);
const AFTER_VERB = cuePattern(
  new RegExp(
    `(?:¤\\s?[,—–-]?\\s?)(?:${SAYING})\\s(${NAME_WORD}(?:\\s(?:\\p{Lu}\\.|de|van|von|der|den|al|bin|la|${NAME_WORD})){0,3})`,
    'gu',
  ),
);
const BEFORE_VERB = cuePattern(
  new RegExp(
    `(?:^|¤[,—–-]?\\s|[.:;]\\s)(${NAME_WORD}(?:\\s(?:\\p{Lu}\\.|${NAME_WORD})){0,3})(?=\\s(?:of\\s[^,;¤]{1,40}\\s)?(?:also\\s|has\\s|had\\s)?(?:${SAYING}|${NAMING})\\b)`,
    'gu',
  ),
);
/** Capitalised words at the head of a sentence that name nobody. */
const NO_NAME = cuePattern(
  /^(?:The|A|An|In|On|At|But|And|As|For|It|He|She|They|We|You|I|This|That|These|Those|One|Some|Many|Most|Both|Two|Three|All|His|Her|Its|Their|Our|If|When|While|After|Before|Since|Meanwhile|However|Asked|Speaking|Officials?|Analysts?|Economists?|Experts?|Reuters|Bloomberg|Xinhua|Others?|Nobody|Everyone|People|Sources?|Critics|Supporters|Investors|Mr|Mrs|Ms|Dr|Inside|Outside|Under|Over|Even|Still|Yet|Not|No|Which|What|Who|Where|Why|How|There|Here|Then|Now|Also|State|Government|House)$/,
);

/** Speakers in the frame whom nothing but their name and the verb beside it tells. */
export function findBareNames(frame: Frame, fullNames: ReadonlyMap<string, string>): SpeakerMention[] {
  const matches = listAtCapitals(frame.outside, FULL_NAME);
  // Only a quotation makes a name beside a verb a speaker: without one there is nothing to tell.
  if (frame.quotes.length)
    matches.push(...listMatches(frame.outside, AFTER_VERB), ...listMatches(frame.outside, BEFORE_VERB));
  return matches.flatMap((match) => {
    const name = match[1] ?? '';
    if (!isName(name)) return [];
    const start = frame.start + match.index + match[0].indexOf(name);
    const end = start + name.length;
    const role = roleAfter(frame.outside, end - frame.start, frame.outside.length);
    const body = role ? null : BODY_AFTER.exec(frame.outside.slice(end - frame.start, end - frame.start + 100))?.[1];
    const full = name.includes(' ') ? name : (fullNames.get(name) ?? name);
    const speaker: Speaker = {
      speaker: full,
      role: role?.role ?? body ?? null,
      side: sideOfRole(role?.role ?? '') ?? (body && THINKS.test(body) ? 'analyst' : 'other'),
      kind: 'person',
    };
    return [{ start, end: role ? frame.start + role.end : end, speaker, form: 'named' as const, words: name }];
  });
}

/** "Hanna Weiss of the Kiel trade forum": the house somebody speaks from, and houses that comment for a living. */
const BODY_AFTER = cuePattern(
  /^\s(?:of|at|from)\s(?:the\s)?(\p{Lu}[\p{L}&.’'-]*(?:\s(?:(?:of|for|and|on|the)\s)*[\p{L}&.’'-]+){0,7}?)(?=[,.;]|\s(?:in|said|says|wrote|told|added)\b|$)/u,
);
const THINKS = cuePattern(
  /\b(?:Institut\w+|Cent(?:er|re)|Research|Bank|Capital|Economics|Forum|Securities|Asset|University|College|Council|Partners|Markets|Advisors|Advisers|Investments?|School|Foundation|forum|institute)\b/,
);

function isName(name: string): boolean {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (findKnownPerson(name)) return false;
  return !NO_NAME.test(words[0] ?? '') && !words.some((word) => BODY_WORDS.has(word.toLowerCase())) && last.length > 2;
}

const TWO_WORDS = cuePattern(new RegExp(`(?<![\\p{L}’'.-])(${NAME_WORD})\\s(${NAME_WORD})(?![\\p{L}’'-])`, 'uy'));

/** Full names by surname, from every pair of capitalised words of the text; the first one wins. */
export function listFullNames(text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [whole, first, last] of listAtCapitals(text, TWO_WORDS)) {
    if (first && last && !names.has(last) && isName(whole)) names.set(last, whole.replace(/\s+/g, ' '));
  }
  return names;
}
