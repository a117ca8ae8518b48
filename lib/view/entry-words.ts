/** The words of an entry that gathers several facts; one fact alone speaks for itself. */
import type { AnyFact, Fact } from '@/lib/domain/fact';
import { toDateWords } from './date-words';
import type { EntryGroup } from './entry-groups';
import { type FactWords, toFactWords } from './fact-words';
import { toRateFigure } from './rate-words';
import { isRoundFact, toMeetingLine, toRoundKeyParts, toRoundName } from './round-words';

const AND = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });
const plain = (title: string, line: string | null): FactWords => ({ title, line, isQuoted: false });

function toRoundEntryWords(round: string, facts: readonly AnyFact[]): FactWords {
  const fact = facts.find(isRoundFact);
  const outcome = fact?.value.outcome ? `${fact.value.outcome.replace(/\.$/, '')}.` : null;
  return plain(toRoundName(round, fact), [toMeetingLine(facts), outcome].filter(Boolean).join(' ') || null);
}

const isTruceTerm = (fact: AnyFact): fact is Fact<'truce_term'> => fact.kind === 'truce_term';

/** "90-day truce agreed in Geneva", and when it ends as far as the terms say. */
function toTruceEntryWords(round: string, facts: readonly AnyFact[]): FactWords {
  const terms = facts.filter(isTruceTerm).map((fact) => fact.value);
  const days = terms.find((term) => term.lengthDays !== null && term.aspect === 'length')?.lengthDays;
  const expiry = terms.find((term) => term.aspect === 'expiry' && term.expiry)?.expiry;
  const isExtension = terms.every((term) => term.aspect.startsWith('extension'));
  const texts = terms.filter((term) => isExtension || ['content', 'agreed', 'consequence'].includes(term.aspect));
  const ends = expiry ? `Ends ${toDateWords(expiry)}${expiry.length === 7 ? ', day not stated' : ''}.` : '';
  const [said] = texts.map((term) => `${term.text.charAt(0).toUpperCase()}${term.text.slice(1).replace(/\.$/, '')}.`);
  const verb = isExtension
    ? terms.some((term) => term.aspect === 'extension')
      ? 'extended'
      : 'extension proposed'
    : 'agreed';
  const title = `${days ? `${days}-day truce` : 'Truce'} ${verb} in ${toRoundKeyParts(round).city}`;
  return plain(title, [ends, said].filter(Boolean).join(' ') || null);
}

const isRate = (fact: AnyFact): fact is Fact<'tariff_rate'> => fact.kind === 'tariff_rate';

const RATE_TITLES = {
  in_force: 'Rates in force',
  peak: 'Rates at their peak',
  prior: 'Rates before, since ended',
  announced: 'Rates announced',
  threatened: 'Rates threatened',
  proposed: 'Rates proposed',
  component: 'Parts of the total',
} as const;

/** US first, China second, as everywhere on the site. */
const rankImposer = (imposer: string | null): number => (imposer === 'US' ? 0 : imposer === 'China' ? 1 : 2);

/** "Rates in force: US 30% and China 10%". */
function toRatesEntryWords(facts: readonly AnyFact[]): FactWords {
  const rates = facts
    .filter(isRate)
    .map((fact) => fact.value)
    .sort((a, b) => rankImposer(a.imposer) - rankImposer(b.imposer) || (b.ratePct ?? -1) - (a.ratePct ?? -1));
  const figures = rates.map((rate) => `${rate.imposer ?? 'not said whose,'} ${toRateFigure(rate)}`);
  const scopes = [...new Set(rates.flatMap((rate) => (rate.scope ? [rate.scope] : [])))];
  const status = rates[0]?.status ?? 'in_force';
  return plain(
    `${RATE_TITLES[status]}: ${AND.format([...new Set(figures)])}`,
    scopes.length > 0 ? `On ${scopes.join('; ')}.` : null,
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
