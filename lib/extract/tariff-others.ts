/** Levies of third countries, or on their goods, told of beside those of the two sides. */
import { cuePattern } from '@/lib/text/cue-pattern';

/** "demand that allies put tariffs on", "urged the G7 to impose": what others are asked to levy, or do. */
const OTHERS_LEVY = cuePattern(
  /\b(?:allies|partners|other\s(?:countries|nations|governments|capitals)|G-?7|NATO|Europeans?|European\s(?:countries|nations|governments|capitals))\s(?:(?:members?|countries|nations|governments|finance\sministers)\s)?(?:(?:to|should|must|would|will|could|also|too|now|have|had)\s){0,3}(?:put|slap|set|hit|impos|levy|levi|charg|plac|appl|match|adopt|rais|introduc)\w*\s[^.;%]{0,70}$/i,
);
/** "15 per cent when they come from anywhere else". */
const FROM_OTHERS =
  /^\s(?:when|if|for|on)\b[^,;%]{0,40}\b(?:anywhere\selse|everyone\selse|elsewhere|other\s(?:countries|nations|origins))\b/i;

/** @param before the words up to the percentage; `after` those that follow it */
export const isOthersLevy = (before: string, after: string): boolean =>
  OTHERS_LEVY.test(before) || FROM_OTHERS.test(after);
