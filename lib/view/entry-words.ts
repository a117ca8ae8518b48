/** The words of an entry that gathers several facts; one fact alone speaks for itself. */
import { datesWords } from '@words/dates';
import { timelineEntriesWords } from '@words/timeline-entries';
import type { DateText } from '@/lib/domain/civil-date';
import type { AnyFact, Fact } from '@/lib/domain/fact';
import { joinSentences, toSentence } from '@/lib/words/sentences';
import { toDateWords } from './date-words';
import type { EntryGroup } from './entry-groups';
import { type FactWords, toFactWords } from './fact-words';
import { toRateFigure } from './rate-words';
import { isRoundFact, toMeetingLine, toRoundKeyParts, toRoundName } from './round-words';

const plain = (title: string, line: string | null): FactWords => ({ title, line, isQuoted: false });

function toRoundEntryWords(round: string, facts: readonly AnyFact[]): FactWords {
  const fact = facts.find(isRoundFact);
  const outcome = fact?.value.outcome ? toSentence(fact.value.outcome) : null;
  return plain(toRoundName(round, fact), joinSentences([toMeetingLine(facts), outcome]) || null);
}

const isTruceTerm = (fact: AnyFact): fact is Fact<'truce_term'> => fact.kind === 'truce_term';

type TruceTerm = Fact<'truce_term'>['value'];

/** What was done with the truce: an extension that is only proposed is none. */
function toTruceVerb(terms: readonly TruceTerm[]) {
  if (!terms.every((term) => term.aspect.startsWith('extension'))) return 'agreed';
  return terms.some((term) => term.aspect === 'extension') ? 'extended' : 'extensionProposed';
}

function toExpiryWords(expiry: DateText): string {
  const date = toDateWords(expiry);
  return timelineEntriesWords.truce.ends(expiry.length === 7 ? datesWords.withoutDay(date) : date);
}

/** "90-day truce agreed in Geneva", and when it ends as far as the terms say. */
function toTruceEntryWords(round: string, facts: readonly AnyFact[]): FactWords {
  const terms = facts.filter(isTruceTerm).map((fact) => fact.value);
  const days = terms.find((term) => term.lengthDays !== null && term.aspect === 'length')?.lengthDays ?? null;
  const expiry = terms.find((term) => term.aspect === 'expiry' && term.expiry)?.expiry;
  const verb = toTruceVerb(terms);
  const said = terms.find((term) => verb !== 'agreed' || ['content', 'agreed', 'consequence'].includes(term.aspect));
  const text = said ? toSentence(said.text.charAt(0).toUpperCase() + said.text.slice(1)) : null;
  const title = timelineEntriesWords.truce.title({ days, place: toRoundKeyParts(round).city, verb });
  return plain(title, joinSentences([expiry ? toExpiryWords(expiry) : null, text]) || null);
}

const isRate = (fact: AnyFact): fact is Fact<'tariff_rate'> => fact.kind === 'tariff_rate';

/** US first, China second, as everywhere on the site. */
const rankImposer = (imposer: string | null): number => (imposer === 'US' ? 0 : imposer === 'China' ? 1 : 2);

/** "Rates in force: US 30% and China 10%". */
function toRatesEntryWords(facts: readonly AnyFact[]): FactWords {
  const words = timelineEntriesWords.rates;
  const rates = facts
    .filter(isRate)
    .map((fact) => fact.value)
    .sort((a, b) => rankImposer(a.imposer) - rankImposer(b.imposer) || (b.ratePct ?? -1) - (a.ratePct ?? -1));
  const figures = rates.map((rate) => words.of(rate.imposer, toRateFigure(rate)));
  const scopes = [...new Set(rates.flatMap((rate) => (rate.scope ? [rate.scope] : [])))];
  const status = rates[0]?.status ?? 'in_force';
  return plain(
    words.title(words.status[status], [...new Set(figures)]),
    scopes.length > 0 ? words.scopes(scopes) : null,
  );
}

/** Headline and line of an entry. */
export function toGroupWords(group: EntryGroup): FactWords {
  const [only, ...others] = group.facts;
  if (group.key.startsWith('round-')) return toRoundEntryWords(group.key.slice('round-'.length), group.facts);
  if (group.key.startsWith('truce-')) return toTruceEntryWords(group.key.slice('truce-'.length), group.facts);
  if (!only) return plain('', null);
  return others.length > 0 ? toRatesEntryWords(group.facts) : toFactWords(only);
}
