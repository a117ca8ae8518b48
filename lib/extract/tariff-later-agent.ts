/** Who levies a tariff, where the text names them after it: "tariffs imposed by Beijing", "tariffs that China had placed". */
import { cuePattern } from '@/lib/text/cue-pattern';
import type { Span } from '@/lib/text/span';
import type { Actor } from './tariff-actors';

/** Somebody's part in a tariff. */
export type Agent = { party: Actor['party']; role: 'imposer' | 'target' };

interface TaxedPlace {
  text: string;
  noun: Span | null;
  percent: Span;
  until: number;
}

const IMPOSED_BY = cuePattern(
  /^[^,;.%]{0,50}?\b(?:impos|lev|announc|introduc|set|plac|order|threaten|put)\w*\s(?:\w+\s)?by\s(?:the\s)?$/i,
);
const RELATIVE = cuePattern(/^\s(?:(?:that|which)\s)?(?:the\s)?$/i);

/** The first of the actors behind the tariff who is said to have levied it; null where none is. */
export function findLaterAgent({ text, noun, percent, until }: TaxedPlace, actors: Actor[]): Agent | null {
  const from = Math.max(noun?.end ?? 0, percent.end);
  const limit = Math.min(until, from + 90);
  for (const actor of actors) {
    if (actor.start < (noun?.end ?? from) || actor.start > limit) continue;
    const origins = [noun?.end ?? from, from];
    const isAgent = origins.some(
      (at) =>
        at <= actor.start &&
        (IMPOSED_BY.test(text.slice(at, actor.start)) || RELATIVE.test(text.slice(at, actor.start))),
    );
    const isVerbed =
      /^\s(?:(?:has|had|have)\s(?:been\s)?)?(?:\w+ly\s)?(?:threatening\sto\s|threatened\sto\s|wanted\sto\s|planned\sto\s)?(?:put|place|impose|placed|imposed|slapped|levied|put|introduced|announced|imposes|charges|threatened)\b/.test(
        text.slice(actor.end, actor.end + 40),
      );
    if (isAgent && (isVerbed || IMPOSED_BY.test(text.slice(from, actor.start))))
      return { party: actor.party, role: 'imposer' };
  }
  return null;
}
