/** Why answers to one question differ, as far as the answers themselves tell. */
import { disagreementReasonsWords } from '@words/disagreement-reasons';
import { rateDefinitionsWords } from '@words/rate-definitions';
import type { DisagreementReason } from '@/lib/domain/disagreement';
import type { AnyClaim } from '@/lib/domain/fact';

/** What an answer's number counts: "world rare-earth refining", "headline rate". */
export type Counted = string;

const AND = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

/** A scope that only names the other side says nothing of what is counted. */
const WHOLE_TRADE = /^(?:all )?(?:chinese|us|american) (?:goods|imports|products)$/i;

function toCounted({ kind, value }: AnyClaim): Counted | null {
  if (kind === 'tariff_step') return rateDefinitionsWords[value.definition];
  if (kind === 'tariff_rate') return value.scope && !WHOLE_TRADE.test(value.scope) ? value.scope : null;
  return kind === 'rare_earth_event' ? (value.figure?.of ?? null) : null;
}

/** What the claims of one answer count; the record says it more exactly than a sentence, and steps best of all. */
export function toCountedWords(claims: readonly AnyClaim[]): Counted | null {
  const steps = claims.filter(({ kind }) => kind === 'tariff_step');
  const record = claims.filter(({ sourceType }) => sourceType === 'record');
  for (const claim of [...steps, ...record, ...claims]) {
    const counted = toCounted(claim);
    if (counted) return counted;
  }
  return null;
}

/** "announced 9 Apr" against "in force 10 Apr": the word and the deed. */
const isAnnouncement = (label: string): boolean => /\bannounced\b/.test(label);
const isDeed = (label: string): boolean => /\b(?:in force|charged)\b/.test(label);

/** The reason in one line; where the answers count different things, which. */
export function toDifferenceWords(
  reason: DisagreementReason,
  answers: readonly { label: string; counted: Counted | null }[],
): string {
  if (reason !== 'definition') return disagreementReasonsWords.line[reason];
  if (answers.some(({ label }) => isAnnouncement(label)) && answers.some(({ label }) => isDeed(label))) {
    return 'One tells what was announced, the other what took effect.';
  }
  const counted = [...new Set(answers.flatMap((answer) => answer.counted ?? []))];
  return counted.length > 1
    ? `They count different things: ${AND.format(counted)}.`
    : disagreementReasonsWords.line.definition;
}
