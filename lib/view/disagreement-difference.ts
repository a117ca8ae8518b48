/** Why answers to one question differ, as far as the answers themselves tell. */
import { disagreementReasonsWords } from '@words/disagreement-reasons';
import { disagreementThemesWords } from '@words/disagreement-themes';
import { rateDefinitionsWords } from '@words/rate-definitions';
import type { DisagreementReason } from '@/lib/domain/disagreement';
import type { AnyClaim } from '@/lib/domain/fact';

/** What an answer's number counts: "world rare-earth refining", "headline rate". */
export type Counted = string;

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

/** `announced 2025-04-09` against `effective 2025-04-10`: the word and the deed, by the keys of the answers. */
const isAnnouncement = (key: string): boolean => /\bannounced\b/.test(key);
const isDeed = (key: string): boolean => /\b(?:effective|charged)\b/.test(key);

/** The reason in one line; where the answers count different things, which. */
export function toDifferenceWords(
  reason: DisagreementReason,
  answers: readonly { key: string; counted: Counted | null }[],
): string {
  if (reason !== 'definition') return disagreementReasonsWords.line[reason];
  if (answers.some(({ key }) => isAnnouncement(key)) && answers.some(({ key }) => isDeed(key))) {
    return disagreementThemesWords.announcedOrDone;
  }
  const counted = [...new Set(answers.flatMap((answer) => answer.counted ?? []))];
  return counted.length > 1 ? disagreementThemesWords.countedApart(counted) : disagreementReasonsWords.line.definition;
}
