/** Whether a contact of the presidents is told of as past, and not as planned, hoped for or denied. */
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import type { Span } from '@/lib/text/span';
import type { PersonMention, SentenceRead } from './reading';

const NOT_HELD = cuePattern(
  /\b(?:will|would|could|may|might|should|perhaps|possibl[ey]|potential(?:ly)?|plan(?:s|ned|ning)?|expected|hop(?:e|es|ed|ing)|likely|if|whether|invit\p{L}+|propos\p{L}+|schedul\p{L}+|due to|set to|seek(?:s|ing)?|sought|wants?|upcoming|next (?:week|month|year)|ahead of|before (?:a|the|any)|until|no (?:phone |telephone |direct )?(?:call|conversation|contact|meeting|talks|plans)|no (?:sign|hint|prospect|word|news|trace|question) of|wait(?:s|ed|ing)? for|await\p{L}*|not (?:spoken|talked|met|called|seeking)|never|den(?:y|ied|ies)|cancel\p{L}*|call(?:s|ed) off|yet to|later this (?:month|year)|has not|have not|had not|haven[’']t|hasn[’']t|to meet|to speak|to talk|(?:is|are|was|were) to (?:be )?\p{L}+|agreed to (?:meet|speak)|prepar\p{L}+|pav(?:e|ed|ing)|lay(?:ing)? the ground\p{L}*)\b/u,
);

/** Where what follows is another statement: "spoke with Xi on June 5 and has said he may visit China". */
const NEXT_CLAUSE = cuePattern(
  /[;:—]|,\s(?:but|and|while|though|as)\s|\sand\s(?:has|have|had|is|was|said|says|will|would|may)\b/,
);

/** Whether nothing around the words says that it is only planned, hoped for or denied. */
export function isHeld(sentence: SentenceRead, words: Span, leaders: readonly PersonMention[]): boolean {
  const here = leaders.filter((mention) => mention.sentence === sentence.index).map((mention) => mention.phrase.start);
  const from = Math.max(clauseStart(sentence, words), Math.min(words.start, ...here) - sentence.start - 50);
  const [after = ''] = sentence.text
    .slice(words.end - sentence.start, words.end - sentence.start + 55)
    .split(NEXT_CLAUSE, 1);
  return !NOT_HELD.test(sentence.text.slice(from, words.end - sentence.start) + after);
}

const TOLD_AS_PAST = cuePattern(
  /\bwhose\s|\b(?:after|since|as|when)\s(?=[^,;]{0,60}\b(?:spoke|talked|met|dined|held|agreed|shook)\b)|\b(?:followed|follows|following|after)\s(?=(?:an?|the|his|their|what|hours?|days?|last|this|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)[^,;]{0,60}$)/g,
);

/** Where the clause begins that tells of the contact as past, whatever is planned before it; 0 where none does. */
function clauseStart(sentence: SentenceRead, words: Span): number {
  const before = sentence.text.slice(0, words.end - sentence.start);
  return listMatches(before, TOLD_AS_PAST).at(-1)?.index ?? 0;
}
