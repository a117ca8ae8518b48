/** Second step: the same fact in several sentences of one article becomes one mention with all its evidence. */
import type { ValueOf } from '@/lib/domain/fact-values';
import type { ArticleKind } from '@/lib/domain/vocabulary';
import type { AnyMention } from '@/lib/extract/mention';
import type { Span } from '@/lib/text/span';

type KeyOf = { [K in ArticleKind]: (value: ValueOf<K>, mention: AnyMention) => unknown[] };

/** What makes two mentions the same fact within an article. */
const KEYS: KeyOf = {
  talk_round: (value) => [value.round ?? value.city ?? value.country],
  delegation: (value) => [value.person, value.round, value.attended],
  tariff_rate: (value) => [value.imposer, value.target, value.ratePct, value.qualifier, value.status, value.scope],
  tariff_change: (value) => [value.imposer, value.target, value.deltaPoints, value.fromPct, value.toPct],
  truce_term: (value) => [
    value.aspect,
    value.round,
    value.lengthDays,
    value.expiry,
    value.aspect === 'content' ? value.text : '',
  ],
  rare_earth_event: (value, mention) => [
    value.type,
    value.actor,
    value.detail,
    value.figure?.value,
    mention.resolvedDate,
  ],
  statement: (value) => [value.speaker, value.quoteParts],
  breach_accusation: (value) => [value.accuser, value.accused, value.quote],
  leader_contact: (value) => [value.mode, [...value.participants].sort(), value.date],
  indicator: (value) => [value.name, value.country, value.period, value.changePct, value.basis, value.amount],
  issue: (value) => [value.topic],
};

/** Mentions in the order of their first evidence, those of equal content joined. */
export function refineMerge(mentions: readonly AnyMention[]): AnyMention[] {
  const merged = new Map<string, AnyMention>();
  for (const mention of [...mentions].sort((a, b) => firstStart(a) - firstStart(b))) {
    const key = keyOf(mention);
    const earlier = merged.get(key);
    merged.set(key, earlier ? join(earlier, mention) : mention);
  }
  return [...merged.values()];
}

const firstStart = (mention: AnyMention): number => mention.spans[0]?.start ?? 0;

function keyOf(mention: AnyMention): string {
  // A statement in indirect speech is as good as its sentence: nothing else tells two of them apart.
  if (mention.kind === 'statement' && mention.value.quoteParts.length === 0)
    return `statement ${firstStart(mention)} ${mention.value.speaker}`;
  const key = KEYS[mention.kind] as (value: unknown, mention: AnyMention) => unknown[];
  return JSON.stringify([mention.kind, ...key(mention.value, mention)]).toLowerCase();
}

const RANK = { high: 2, medium: 1, low: 0 } as const;

/** The surer mention's value, the earlier one's where both are equally sure; what it leaves open the other fills. */
function join(a: AnyMention, b: AnyMention): AnyMention {
  const [lead, other] = RANK[b.confidence] > RANK[a.confidence] ? [b, a] : [a, b];
  const dated = lead.resolvedDate ? lead : other;
  return {
    ...lead,
    value: fill(lead, other),
    spans: joinSpans([...a.spans, ...b.spans]),
    resolvedDate: dated.resolvedDate,
    datePrecision: dated.datePrecision,
    stated: [...new Set([...lead.stated, ...other.stated])],
    implied: [...new Set([...lead.implied, ...other.implied])].filter(
      (field) => !lead.stated.includes(field) && !other.stated.includes(field),
    ),
    round: lead.round ?? other.round,
  } as AnyMention;
}

function fill(lead: AnyMention, other: AnyMention): AnyMention['value'] {
  const filled = Object.fromEntries(
    Object.entries(lead.value).map(([field, value]) => [
      field,
      value ?? (other.value as Record<string, unknown>)[field] ?? null,
    ]),
  );
  if (lead.kind === 'issue' && other.kind === 'issue' && other.value.stance === 'on_table') filled.stance = 'on_table';
  return filled as AnyMention['value'];
}

/** In the order of the text, doubles left out and a span inside another one too. */
function joinSpans(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push({ start: span.start, end: span.end });
    else if (span.end > last.end) last.end = span.end;
  }
  return kept;
}
