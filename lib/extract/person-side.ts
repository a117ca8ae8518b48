/** Whom a person speaks for, from the role written beside the name. */

import { OTHER_COUNTRIES } from '@/lib/domain/places';
import type { SpeakerSide } from '@/lib/domain/vocabulary';
import { cuePattern } from '@/lib/text/cue-pattern';
import { ANALYST_HEADS, CHINESE_SURNAMES } from './role-words';

const US_WORDS = cuePattern(
  /\b(?:U\.?S\.?|United States|American|America[’']s|Washington|White House|Pentagon|Trump administration|Federal Reserve|Fed\b|Treasury|Congress|Senator|Sen\b|Rep\b|Congress(?:man|woman)|Secretary of State|Trade Representative|USTR|Republican|Democrat(?:ic)?)/,
);
/** Offices that only the US side has under these names. */
const US_OFFICES = cuePattern(
  /\b(?:Treasury|Commerce|Agriculture|Defense|Energy|State|Homeland Security) (?:Department |Under |Deputy )?(?:Secretary|Undersecretary|Under Secretary)\b/i,
);
const CHINA_WORDS = cuePattern(
  /\b(?:China|Chinese|Beijing|Politburo|State Council|Communist Party|MOFCOM|National Development and Reform)\b/,
);
/** Offices that only the Chinese side has in this beat. */
const CHINA_OFFICES = cuePattern(
  /\b(?:Vice[ -]Premier|Premier|(?:Vice|Deputy) (?:Commerce|Finance|Foreign|Agriculture) Minister|Vice Minister|Commerce Minister)\b/i,
);

/**
 * The side of a role with its country words, or null.
 * A commentator's trade goes before countries: "China analyst Jeremy Chan" speaks for nobody.
 */
export function sideOfRole(context: string): SpeakerSide | null {
  if (!context) return null;
  const known = ANSWERED.get(context);
  if (known !== undefined) return known;
  const side = readSide(context);
  if (ANSWERED.size >= MOST_ANSWERED) ANSWERED.clear();
  ANSWERED.set(context, side);
  return side;
}

/** The same roles come up again and again. */
const ANSWERED = new Map<string, SpeakerSide | null>();
const MOST_ANSWERED = 1000;

function readSide(context: string): SpeakerSide | null {
  const words = context.toLowerCase().split(/[^\p{L}-]+/u);
  if (
    words.some((word) => ANALYST_HEADS.has(word)) &&
    !/\b(?:council of economic advisers|central bank|ministry|government)\b/i.test(context)
  ) {
    return 'analyst';
  }
  if (
    /\b(?:director|head|chief|chair|president) (?:of|at) (?:\p{L}+ ){0,3}(?:research|economics|strategy|analysis)|\bresearch director\b|\bchief (?:economist|strategist)/iu.test(
      context,
    )
  )
    return 'analyst';
  for (const country of OTHER_COUNTRIES) {
    if ([...country.names, ...country.adjectives].some((name) => hasWord(context, name))) {
      return country.name === 'UK' || country.name === 'EU' || country.name === 'Japan' ? country.name : 'other';
    }
  }
  if (US_OFFICES.test(context)) return 'US';
  if (CHINA_WORDS.test(context) && !/\b(?:ambassador to China|envoy to China)\b/i.test(context)) return 'China';
  if (US_WORDS.test(context) && !/\b(?:ambassador|envoy) to the (?:US|U\.S\.|United States)/i.test(context))
    return 'US';
  if (/\bambassador to China\b/i.test(context)) return 'US';
  if (/\bambassador to the (?:US|U\.S\.|United States)/i.test(context)) return 'China';
  return CHINA_OFFICES.test(context) ? 'China' : null;
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + word.length));
}

/** "Piyush Goyal, the commerce minister": an office that others have too is China's only of who has a Chinese name. */
export function sideOfNamed({ name, roleContext }: { name: string; roleContext: string }): SpeakerSide | null {
  const side = sideOfRole(roleContext);
  const isByOfficeAlone = side === 'China' && /minister/i.test(roleContext) && !NAMES_CHINA.test(roleContext);
  return isByOfficeAlone && !CHINESE_SURNAMES.has(name.split(' ')[0] ?? '') ? 'other' : side;
}

const NAMES_CHINA = cuePattern(/\b(?:China|Chinese|Beijing|MOFCOM)\b/);
