/** Levies of third countries, or on their goods, told of beside those of the two sides. */
import { cuePattern } from '@/lib/text/cue-pattern';
import type { Span } from '@/lib/text/span';
import type { Actor } from './tariff-actors';

/** "demand that allies put tariffs on", "urged the G7 to impose": what others are asked to levy, or do. */
const OTHERS_LEVY = cuePattern(
  /\b(?:allies|partners|other\s(?:countries|nations|governments|capitals)|G-?7|NATO|Europeans?|European\s(?:countries|nations|governments|capitals))\s(?:(?:members?|countries|nations|governments|finance\sministers)\s)?(?:(?:to|should|must|would|will|could|also|too|now|have|had)\s){0,3}(?:put|slap|set|hit|impos|levy|levi|charg|plac|appl|match|adopt|rais|introduc)\w*\s[^.;%]{0,70}$/i,
);
/** "15 per cent when they come from anywhere else". */
const FROM_OTHERS =
  /^\s(?:when|if|for|on)\b[^,;%]{0,40}\b(?:anywhere\selse|everyone\selse|elsewhere|other\s(?:countries|nations|origins))\b/i;

/** "pauses his higher tariffs for everybody else, leaves them a 10 percent baseline". */
const LEFT_TO_OTHERS = cuePattern(
  /\b(?:every(?:one|body)\selse|other\s(?:countries|nations|partners)|most\s(?:countries|nations))\b[^.;%]{0,60}\b(?:leav|left|giv|gave|charg|fac|pay)\w*\s(?:(?:them|all|each)\s)?(?:with\s)?(?:an?\s)?$/i,
);

/** "duties of up to 500% on countries that buy from Moscow": on whoever does something. */
const ON_WHO_DOES = cuePattern(
  /^\s(?:on|for|against)\s(?:any\s|all\s|those\s)?(?:countries|nations|buyers)\s(?:that|which|who|buying|doing|importing)\b/i,
);

/** @param before the words up to the percentage; `after` those that follow it */
export const isOthersLevy = (before: string, after: string): boolean =>
  ON_WHO_DOES.test(after) || OTHERS_LEVY.test(before) || LEFT_TO_OTHERS.test(before) || FROM_OTHERS.test(after);

/** "25% on most goods from Canada and Mexico": whose goods they are stands behind the phrase. */
export const isFromThird = (
  { text, actors }: { text: string; actors: readonly Actor[] },
  phrase: Span | null,
): boolean =>
  phrase !== null &&
  actors.some(
    ({ party, start }) =>
      party === 'other' && start > phrase.end && /^\s?from\s(?:the\s)?$/.test(text.slice(phrase.end, start)),
  );
