/** Claims and their evidence as rows, and back. */
import { toDateSpan } from '@/lib/domain/civil-date';
import type { AnyClaim, CitedEvidence, Evidence, QuotedEvidence, Review, UnfiledClaim } from '@/lib/domain/fact';
import { KINDS, type Kind } from '@/lib/domain/vocabulary';
import type { Prisma } from '@/prisma/generated/client';
import { fromValueRow, VALUE_TABLES, type ValueRow } from './value-columns';

/** What a claim is read with: its evidence, and its value from the tables of `kinds`. */
export function claimInclude(kinds: readonly Kind[] = KINDS) {
  const values = Object.fromEntries(kinds.map((kind) => [VALUE_TABLES[kind], true]));
  return {
    ...values,
    evidence: { include: { document: true }, orderBy: { position: 'asc' } },
  } satisfies Prisma.ClaimInclude;
}

type EvidenceRow = Prisma.EvidenceGetPayload<{ include: { document: true } }>;
/** A claim as `claimInclude` reads it; its value is under the name of its kind's table. */
export type ClaimRow = Prisma.ClaimGetPayload<{ include: { evidence: { include: { document: true } } } }>;

export function toClaimRow(claim: UnfiledClaim, factId: string): Prisma.ClaimCreateManyInput {
  const span = claim.resolvedDate === null ? null : toDateSpan(claim.resolvedDate);
  return {
    id: claim.id,
    kind: claim.kind,
    factId,
    articleId: claim.sourceType === 'article' ? claim.sourceId : null,
    recordRowId: claim.sourceType === 'record' ? claim.sourceId : null,
    knownOn: claim.knownOn,
    resolvedDate: claim.resolvedDate,
    datePrecision: claim.datePrecision,
    holdsFrom: span?.from ?? null,
    holdsTo: span?.to ?? null,
    stated: JSON.stringify(claim.stated),
    implied: JSON.stringify(claim.implied),
    extractor: claim.extractor,
    confidence: claim.confidence,
    round: claim.round,
    weakness: claim.weakness,
    reviewState: claim.review.state,
    reviewReason: claim.review.reason,
    reviewBy: claim.review.by ?? null,
    reviewOn: claim.review.on ?? null,
    readAs: claim.review.asRead ? JSON.stringify(claim.review.asRead) : null,
  };
}

/** @throws Error when the row lacks what its kind or source needs, which the writes of this folder never leave behind */
export function toClaim(row: ClaimRow): AnyClaim {
  const kind = row.kind as Kind;
  const values = (row as unknown as Record<string, ValueRow | null | undefined>)[VALUE_TABLES[kind]];
  if (!values) throw new Error(`claim ${row.id}: no value of kind ${kind} was read`);
  return {
    id: row.id,
    factId: row.factId,
    kind,
    value: fromValueRow(kind, values),
    sourceId: row.articleId ?? row.recordRowId ?? '',
    sourceType: row.articleId === null ? 'record' : 'article',
    resolvedDate: row.resolvedDate,
    datePrecision: row.datePrecision,
    knownOn: row.knownOn,
    stated: JSON.parse(row.stated),
    implied: JSON.parse(row.implied),
    extractor: row.extractor,
    confidence: row.confidence,
    round: row.round,
    weakness: row.weakness,
    review: toReview(row),
    evidence: row.evidence.map(toEvidence),
  } as AnyClaim;
}

function toReview({ reviewState, reviewReason, reviewBy, reviewOn, readAs }: ClaimRow): Review {
  return {
    state: reviewState as Review['state'],
    reason: reviewReason,
    ...(reviewBy === null ? {} : { by: reviewBy }),
    ...(reviewOn === null ? {} : { on: reviewOn }),
    ...(readAs === null ? {} : { asRead: JSON.parse(readAs) }),
  };
}

export function toEvidenceRow(claimId: string, item: Evidence, position: number): Prisma.EvidenceCreateManyInput {
  const base = { claimId, position, anchor: item.id };
  if (item.type === 'citation') return { ...base, documentId: item.id };
  const { articleId, start, end, quote, sentence } = item;
  return { ...base, articleId, start, end, quote, sentence };
}

function toEvidence(row: EvidenceRow): Evidence {
  if (row.document) return toCitation(row.document);
  const { anchor: id, articleId, start, end, quote, sentence } = row;
  return { type: 'quote', id, articleId, start, end, quote, sentence } as QuotedEvidence;
}

/** The document as evidence; what else is known of it stays behind. */
function toCitation(document: NonNullable<EvidenceRow['document']>): CitedEvidence {
  const { id, title, publisher, url, published, official, read, weak } = document;
  return {
    type: 'citation',
    id,
    title,
    publisher,
    url,
    published,
    official,
    read: read as CitedEvidence['read'],
    weak,
  };
}
