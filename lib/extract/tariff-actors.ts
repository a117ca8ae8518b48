/** Who acts in a sentence about tariffs: countries and the people who speak for them, on one scale of US, China, other. */

import type { Party } from '@/lib/domain/vocabulary';
import { cuePattern } from '@/lib/text/cue-pattern';
import type { Span } from '@/lib/text/span';
import type { SentenceRead } from './reading';

export interface Actor extends Span {
  party: Party | 'other';
  /** "Chinese", "US" before a noun; names, capitals, offices and people stand for themselves. */
  isAdjective: boolean;
  isPronoun: boolean;
}

const SIDES = new Set<string>(['US', 'China']);
const ADJECTIVE_NOUN = cuePattern(/^\s\p{Ll}/u);

/** Actors with offsets in the sentence, in order. People without a government (analysts) are left out. */
export function listActors(sentence: SentenceRead): Actor[] {
  const { start, text } = sentence;
  const countries = sentence.parties.map((mention): Actor => {
    const [from, to] = [mention.start - start, mention.end - start];
    const isAdjective = mention.form === 'adjective' || (mention.form === 'name' && isBeforeNoun(text, to));
    return { start: from, end: to, party: toParty(mention.party), isAdjective, isPronoun: false };
  });
  const people = sentence.people
    .filter(({ person }) => person.side && person.side !== 'analyst' && person.side !== 'other')
    .map(
      (mention): Actor => ({
        start: mention.start - start,
        end: mention.end - start,
        party: toParty(mention.person.side ?? ''),
        isAdjective: false,
        isPronoun: mention.form === 'pronoun',
      }),
    );
  return [...countries, ...people].filter(({ start: at }) => at >= 0).sort((a, b) => a.start - b.start);
}

const toParty = (name: string): Actor['party'] => (SIDES.has(name) ? (name as Party) : 'other');

/** "US tariffs", "U.S. goods": a name that stands before a noun works as an adjective; before a verb it does not. */
function isBeforeNoun(text: string, end: number): boolean {
  const after = text.slice(end, end + 24);
  return (
    ADJECTIVE_NOUN.test(after) &&
    /^\s(?:\w+\s)?(?:tariffs?|lev|dut|goods|imports?|exports?|products?|officials?|shipments|soy|farm|agric|energy|cars?|trade\b)/.test(
      after,
    )
  );
}

/** The other of the two sides. */
export const opponentOf = (party: Party): Party => (party === 'US' ? 'China' : 'US');

const ON_SIDE = cuePattern(
  /^\s(?:on|for|from)\s(?:the\s)?([\p{L}.]+)\s(?:side|part)(?![\p{L}])|^\s(?:on|for|from)\sthe\s([\p{L}.]+)(?=[.,;]|$)|^\sin\s(?:the\s)?(America|China|United\sStates|US|U\.S\.)(?=[.,;]|\s(?:and|if|while|but)\s|$)/u,
);

/** Whose the rate is in "145% on the American side and 125% on the Chinese"; null where nothing says so. */
export function sideAfter(text: string, actors: readonly Actor[], end: number): Actor['party'] | null {
  const match = ON_SIDE.exec(text.slice(end, end + 40));
  const word = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || !word || (match[2] && !/\b(?:side|part)\b/.test(text.slice(Math.max(0, end - 80), end)))) return null;
  const at = end + match[0].indexOf(word);
  return actors.find(({ start, isAdjective }) => start === at && (isAdjective || match[3]))?.party ?? null;
}

/** "with China’s falling to 10 percent": the tariff is left out. */
const ELLIPTIC_OWNER = cuePattern(
  /^[’']s\s(?:own\s)?(?:(?:is|are|was|were|have|has|had|being|would|will|could|might)\s(?:then\s)?)?(?:(?:fall|fell|drop|ris|rose|go|went|com|came|climb|cut|lower|reduc|rais|stay|remain|stand|stood|down|up)\w*\s)?(?:to|at|from)\s$|^[’']s\s(?:are|is|were)\s(?:now\s|still\s)?$/i,
);
/** "America to 30% from 145%, China to 10% from 125%": the verb is said once, before the list. */
const BARE_STEP = cuePattern(
  /^\s(?:to|at|from)\s(?:(?:about\s|just\s)?[\d.]+(?:%|\sper\s?cent)\s(?:from|to)\s)?(?:about\s|just\s)?$/i,
);
const LISTED = cuePattern(/(?:[,;:—]|\b(?:and|while|but))\s(?:the\s)?$/);

/** Whether the actor owns the rate at `at` though its tariff is left out. */
export const isEllipticOwner = (text: string, { start, end }: Actor, at: number): boolean =>
  end <= at &&
  (ELLIPTIC_OWNER.test(text.slice(end, at)) ||
    (BARE_STEP.test(text.slice(end, at)) && LISTED.test(text.slice(0, start))));
