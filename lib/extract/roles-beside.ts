/** Titles before a name and roles after it. */
import { cuePattern } from '@/lib/text/cue-pattern';
import { isJoined, type Word } from './name-runs';
import { HONORIFICS, isTitleWord, ROLE_HEADS, ROLE_MODIFIERS } from './role-words';

export interface TitleFound {
  start: number;
  /** The title without country words: "Treasury Secretary", "chief trade negotiator". */
  role: string;
  /** With country words and the possessive before it: "China’s chief trade negotiator". */
  context: string;
  hasHead: boolean;
  honorific: boolean;
  gender: 'm' | 'f' | null;
}

const COUNTRY_WORD = cuePattern(
  /^(?:us|u\.s\.|uk|u\.k\.|eu|american|chinese|china|british|european|japanese|swiss|canadian|german|french|indian|korean|taiwanese|russian|mexican)$/i,
);
const MAX_TITLE_WORDS = 9;

/** The title that ends right before word `at`, or null. A comma may part it from the name ("His press secretary, Karoline Leavitt"). */
export function titleBefore(text: string, words: readonly Word[], at: number): TitleFound | null {
  const name = words[at];
  if (!name) return null;
  let i = at;
  while (
    i > 0 &&
    at - i < MAX_TITLE_WORDS &&
    isTitleWord(words[i - 1]?.text ?? '') &&
    !isPreposition(words[i - 1]?.text ?? '', words[i]?.text ?? '') &&
    isNear(text, words, i - 1, i === at)
  )
    i--;
  const first = words[i];
  if (i === at || !first) return null;
  const titleWords = words.slice(i, at);
  const head = titleWords.findLastIndex((word) => ROLE_HEADS.has(word.text.toLowerCase()));
  const honorific = titleWords.find((word) => HONORIFICS.has(word.text.toLowerCase()));
  const roleFrom =
    titleWords.find((word) => !COUNTRY_WORD.test(word.text) || isOfficialCountry(word, titleWords)) ?? first;
  const end = titleWords.at(-1)?.end ?? first.end;
  const before = text.slice(Math.max(0, first.start - 24), first.start);
  const owner = /(?:\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?[’']s?\s(?:\p{Ll}+\s)?)$/u.exec(before)?.[0] ?? '';
  return {
    start: first.start,
    role: text.slice(roleFrom.start, end),
    context: owner + text.slice(first.start, end),
    hasHead: head >= 0,
    honorific: honorific !== undefined,
    gender: honorific ? (HONORIFICS.get(honorific.text.toLowerCase()) ?? null) : genderOfTitle(titleWords),
  };
}

/** "US Trade Representative" is that office's own name; "US Treasury Secretary" only says whose. */
const isOfficialCountry = (word: Word, title: readonly Word[]): boolean =>
  /^u\.?s\.?$/i.test(word.text) && title.at(-2)?.text === 'Trade' && title.at(-1)?.text === 'Representative';

function genderOfTitle(title: readonly Word[]): 'm' | 'f' | null {
  const last = title.at(-1)?.text.toLowerCase() ?? '';
  return /(?:man)$/.test(last) && !/woman$/.test(last) ? 'm' : /woman$/.test(last) ? 'f' : null;
}

/** "a team under Vice Premier He", "in Seoul under Secretary Bessent": under is no rank here; "the under secretary" has one. */
const isPreposition = (word: string, next: string): boolean => word === 'under' && !/^secretar/.test(next);

function isNear(text: string, words: readonly Word[], left: number, besideName: boolean): boolean {
  if (isJoined(text, words, left, left + 1)) return true;
  const [a, b] = [words[left], words[left + 1]];
  if (!a || !b) return false;
  const gap = text.slice(a.end, b.start);
  return /^\.\s$/.test(gap) || (besideName && /^,\s$/.test(gap) && ROLE_HEADS.has(a.text.toLowerCase()));
}

const ROLE_WORDS_AFTER = 9;

/** The role written after a name that ends at `end`: ", director-general of the WTO", ", a fund manager at Artemis". */
export function roleAfter(text: string, end: number, limit: number): { role: string; end: number } | null {
  const opening =
    /^(?:,|\s\(|\s[—–-])\s?(?:who\sis\s)?(?:(?:now|formerly|once|until\srecently|then)\s)?(?:an?\s|the\s)?/.exec(
      text.slice(end, Math.min(limit, end + 36)),
    );
  if (!opening) return null;
  const start = end + opening[0].length;
  const rest = text.slice(start, Math.min(limit, start + 140));
  const stop = rest.search(
    /[,;()—]|\s[–-]\s|[.!?]["”’]?(?:\s|$)|\s(?:who|whom|whose|which|said|says|told|and\s\p{Lu}|was|is|has|had|will|would|came|met|in\san?\s(?:interview|note|statement))(?=\s)/u,
  );
  const role = (stop < 0 ? rest : rest.slice(0, stop)).trim();
  const words = role.split(/\s+/).slice(0, ROLE_WORDS_AFTER);
  const head = words.findIndex((word) => ROLE_HEADS.has(word.toLowerCase().replace(/[’']s$/, '')));
  if (head < 0 || stop < 0) return null;
  // Only role words, owners and small words may stand before the head: ", while President Trump" is no role.
  const lead = words.slice(0, head);
  const isRole = lead.every(
    (word) =>
      ROLE_MODIFIERS.has(word.toLowerCase()) ||
      /[’']s?$/.test(word) ||
      /-/.test(word) ||
      /^\p{Lu}/u.test(word) ||
      /^(?:of|and|for|the|at)$/.test(word),
  );
  if (!isRole || /^(?:while|as|with|including|but|and|or|where|when)$/i.test(words[0] ?? '')) return null;
  // ", Commerce Secretary Howard Lutnick" starts the next person of a list.
  const next = words[head + 1];
  if (next && /^\p{Lu}/u.test(next) && lead.every((word) => !/[’']s?$/.test(word))) return null;
  return { role: role.replace(/^(?:the|an?)\s/, ''), end: start + role.length };
}
