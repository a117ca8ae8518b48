/**
 * A fact in words: a headline, and one line under it. Headlines are ours and say only what the value says; lines are the
 * speaker's or the source's own words wherever there are any.
 */
import { topicsWords } from '@words/topics';
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

const FORMAT_WORDS = {
  talks: 'Talks',
  working: 'Working meeting',
  video: 'Video call',
  side: 'Meeting on the sidelines',
  summit: 'Summit',
} as const;

/** "Round 2, London"; "Talks in Geneva" where no number is known; "Summit, Busan". */
export function toRoundTitle(value: ValueOf<'talk_round'>): string {
  const place = value.city ?? value.country;
  const format = value.format ?? 'talks';
  if (format === 'talks' && value.ordinal !== null) return `Round ${value.ordinal}${place ? `, ${place}` : ''}`;
  if (format === 'talks') return place ? `Talks in ${place}` : 'Talks, place not stated';
  return `${FORMAT_WORDS[format]}${place ? `, ${place}` : ''}`;
}

function toRoundWords(value: ValueOf<'talk_round'>): FactWords {
  const date = toMeetingDate(value.startDate, value.endDate);
  const parts = [value.venue, date ? toDateWords(date) : null, value.outcome ?? null].filter((part) => part !== null);
  return plain(toRoundTitle(value), parts.length > 0 ? `${parts.join('. ')}.` : null);
}

function toDelegationWords(value: ValueOf<'delegation'>): FactWords {
  const role = value.capacity === 'lead' ? 'leads' : 'sits';
  const title = value.attended ? `${value.person} ${role} for ${value.side}` : `${value.person}, said to be absent`;
  return plain(title, value.role);
}

const TRUCE_TITLES: Record<ValueOf<'truce_term'>['aspect'], string> = {
  agreed: 'Truce agreed',
  length: 'Length of the truce',
  expiry: 'End of the truce',
  extension: 'Truce extended',
  extension_proposed: 'Extension proposed',
  content: 'What the truce holds',
  consequence: 'If the truce lapses',
};

/** The days and dates a truce term gives, in words; empty where it gives none. */
function toTruceFigures(value: ValueOf<'truce_term'>): string[] {
  return [
    value.lengthDays === null ? '' : `${value.lengthDays} days`,
    value.start ? `from ${toDateWords(value.start)}` : '',
    value.expiry ? `to ${toDateWords(value.expiry)}` : '',
  ].filter(Boolean);
}

function toTruceWords(value: ValueOf<'truce_term'>): FactWords {
  const figures = toTruceFigures(value).join(' ');
  return plain(`${TRUCE_TITLES[value.aspect]}${figures ? `: ${figures}` : ''}`, value.text);
}

/** The words a speaker said, interruptions shown as […]; null for indirect speech. */
export function toQuoteWords(quoteParts: readonly string[]): string | null {
  const parts = quoteParts.map((part) => part.trim().replace(/^[“"]|[”"]$/g, ''));
  if (parts.length === 0) return null;
  return parts.map((part, index) => (index < parts.length - 1 ? part : part.replace(/,$/, ''))).join(' […] ');
}

function toStatementWords(value: ValueOf<'statement'>, claims: readonly AnyClaim[]): FactWords {
  const venue = value.venue ? `, ${value.venue}` : '';
  const words = toQuoteWords(value.quoteParts);
  if (words) return quoted(`${value.speaker}${venue}`, words);
  const [sentence] = toSentences(claims);
  const title = `${value.speaker}${venue}, reported`;
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
  const verb = /\band\b|\bboth\b/i.test(accuser) ? 'accuse' : 'accuses';
  const title = `${accuser} ${verb} ${value.accused} of breach`;
  return value.quote ? quoted(title, value.quote) : plain(title, value.agreement);
}

function toContactWords(value: ValueOf<'leader_contact'>): FactWords {
  const verb = { phone_call: 'speak by phone', meeting: 'meet', unspecified: 'are in contact' }[value.mode];
  const people = new Intl.ListFormat('en-GB').format(value.participants);
  return plain(`${people} ${verb}`, value.place);
}

function toStepWords(value: ValueOf<'tariff_step'>): FactWords {
  const rate = value.ratePct === null ? 'No rate stated' : `${value.imposer} rate ${toPercentWords(value.ratePct)}`;
  const effective = value.effectiveOn ? `, in effect from ${toDateWords(value.effectiveOn)}` : '';
  return plain(value.title, `${rate}${effective}${value.instrument ? `. ${value.instrument}` : ''}.`);
}

function toWindowWords(value: ValueOf<'truce_window'>): FactWords {
  const length = value.lengthDays === null ? '' : `, ${value.lengthDays} days`;
  return plain(value.title, `Runs ${toDateWords(`${value.startsOn}/${value.endsOn}`)}${length}.`);
}

function toPolicyWords(value: ValueOf<'policy_event'>): FactWords {
  const effective = value.effectiveOn ? `In effect from ${toDateWords(value.effectiveOn)}.` : null;
  return plain(value.title, [effective, value.note].filter(Boolean).join(' ') || value.instrument);
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
      return plain(
        `${fact.value.stance === 'background' ? 'In the background' : 'On the table'}: ${topicsWords.label[fact.value.topic]}`,
      );
    case 'tariff_step':
      return toStepWords(fact.value);
    case 'truce_window':
      return toWindowWords(fact.value);
    case 'policy_event':
      return toPolicyWords(fact.value);
  }
}
