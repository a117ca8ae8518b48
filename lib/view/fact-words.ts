/**
 * A fact in words: a headline, and one line under it. Headlines are ours and say only what the value says; lines are the
 * speaker's or the source's own words wherever there are any.
 */
import { factsWords } from '@words/facts';
import { quotationWords } from '@words/quotation';
import { roundNamesWords } from '@words/round-names';
import type { AnyClaim, AnyFact } from '@/lib/domain/fact';
import type { ValueOf } from '@/lib/domain/fact-values';
import { toDateWords, toMeetingDate } from './date-words';
import { toIndicatorWords } from './indicator-words';
import { toRareEarthWords } from './rare-earth-words';
import { toChangeTitle, toPercentWords, toRateTitle } from './rate-words';

export interface FactWords {
  title: string;
  line: string | null;
  /** Whether `line` is quoted from a speaker or a source, so that it wears quotation marks. */
  isQuoted: boolean;
}

const plain = (title: string, line: string | null = null): FactWords => ({ title, line, isQuoted: false });
const quoted = (title: string, line: string): FactWords => ({ title, line, isQuoted: true });

/** "Round 2, London"; "Talks in Geneva" where no number is known; "Summit, Busan". */
export function toRoundTitle(value: ValueOf<'talk_round'>): string {
  const place = value.city ?? value.country;
  const format = value.format ?? 'talks';
  const { numbered, talksIn, talksWithoutPlace, meeting, formats } = roundNamesWords;
  if (format !== 'talks') return meeting(formats[format], place);
  if (value.ordinal !== null) return numbered(value.ordinal, place);
  return place ? talksIn(place) : talksWithoutPlace;
}

function toRoundWords(value: ValueOf<'talk_round'>): FactWords {
  const date = toMeetingDate(value.startDate, value.endDate);
  const parts = [value.venue, date ? toDateWords(date) : null, value.outcome ?? null].filter((part) => part !== null);
  return plain(toRoundTitle(value), parts.length > 0 ? factsWords.round(parts) : null);
}

function toDelegationWords({ person, side, role, capacity, attended }: ValueOf<'delegation'>): FactWords {
  const { leads, sits, isAbsent } = factsWords.delegation;
  if (!attended) return plain(isAbsent(person), role);
  return plain(capacity === 'lead' ? leads(person, side) : sits(person, side), role);
}

function toTruceWords({ aspect, lengthDays, start, expiry, text }: ValueOf<'truce_term'>): FactWords {
  const { aspects, term } = factsWords.truce;
  const figures = { days: lengthDays, start: start && toDateWords(start), end: expiry && toDateWords(expiry) };
  return plain(term(aspects[aspect], figures), text);
}

/** The words a speaker said, interruptions shown as […]; null for indirect speech. */
export function toQuoteWords(quoteParts: readonly string[]): string | null {
  const parts = quoteParts.map((part) => part.trim().replace(/^[“"]|[”"]$/g, ''));
  if (parts.length === 0) return null;
  return parts
    .map((part, index) => (index < parts.length - 1 ? part : part.replace(/,$/, '')))
    .join(quotationWords.interruption);
}

function toStatementWords(value: ValueOf<'statement'>, claims: readonly AnyClaim[]): FactWords {
  const said = factsWords.statement.said(value);
  const words = toQuoteWords(value.quoteParts);
  if (words) return quoted(said, words);
  const [sentence] = toSentences(claims);
  const title = factsWords.statement.reported(said);
  return sentence ? quoted(title, sentence) : plain(title);
}

const toClaims = (fact: AnyFact | AnyClaim): readonly AnyClaim[] => ('claims' in fact ? fact.claims : [fact]);

/** The sentences of articles that carry a fact. */
function toSentences(claims: readonly AnyClaim[]): string[] {
  return claims.flatMap((claim) =>
    claim.evidence.flatMap((evidence) => (evidence.type === 'quote' ? [evidence.quote.replace(/\s+/g, ' ')] : [])),
  );
}

/** Whether words are an article's own, so that they wear quotation marks. */
function isInSentence(words: string, claims: readonly AnyClaim[]): boolean {
  const line = words.replace(/\s+/g, ' ');
  return toSentences(claims).some((sentence) => sentence.includes(line));
}

function toAccusationWords(value: ValueOf<'breach_accusation'>): FactWords {
  const accuser = value.accuser.replace(/\s*\(mutual\)/i, '');
  const areSeveral = /\band\b|\bboth\b/i.test(accuser);
  const title = factsWords.accusation({ accuser, accused: value.accused, areSeveral });
  return value.quote ? quoted(title, value.quote) : plain(title, value.agreement);
}

function toContactWords(value: ValueOf<'leader_contact'>): FactWords {
  return plain(factsWords.contact[value.mode](value.participants), value.place);
}

function toStepWords({ title, imposer, ratePct, effectiveOn, instrument }: ValueOf<'tariff_step'>): FactWords {
  const { rate, noRate, line } = factsWords.step;
  const said = ratePct === null ? noRate : rate(imposer, toPercentWords(ratePct));
  return plain(title, line({ rate: said, effective: effectiveOn && toDateWords(effectiveOn), instrument }));
}

function toWindowWords({ title, startsOn, endsOn, lengthDays }: ValueOf<'truce_window'>): FactWords {
  return plain(title, factsWords.truce.window(toDateWords(`${startsOn}/${endsOn}`), lengthDays));
}

function toPolicyWords({ title, effectiveOn, note, instrument }: ValueOf<'policy_event'>): FactWords {
  return plain(title, factsWords.policy({ effective: effectiveOn && toDateWords(effectiveOn), note }) || instrument);
}

function toIssueWords({ stance, topic }: ValueOf<'issue'>): FactWords {
  return plain(stance === 'background' ? factsWords.issue.background(topic) : factsWords.issue.onTable(topic));
}

/** The fact in words. */
export function toFactWords(fact: AnyFact | AnyClaim): FactWords {
  switch (fact.kind) {
    case 'talk_round':
      return toRoundWords(fact.value);
    case 'delegation':
      return toDelegationWords(fact.value);
    case 'tariff_rate':
      return plain(toRateTitle(fact.value), fact.value.scope);
    case 'tariff_change':
      return plain(toChangeTitle(fact.value));
    case 'truce_term':
      return toTruceWords(fact.value);
    case 'rare_earth_event':
      return { ...toRareEarthWords(fact.value), isQuoted: isInSentence(fact.value.detail, toClaims(fact)) };
    case 'statement':
      return toStatementWords(fact.value, toClaims(fact));
    case 'breach_accusation':
      return toAccusationWords(fact.value);
    case 'leader_contact':
      return toContactWords(fact.value);
    case 'indicator':
      return plain(toIndicatorWords(fact.value));
    case 'issue':
      return toIssueWords(fact.value);
    case 'tariff_step':
      return toStepWords(fact.value);
    case 'truce_window':
      return toWindowWords(fact.value);
    case 'policy_event':
      return toPolicyWords(fact.value);
  }
}
