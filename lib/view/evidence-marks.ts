/** What the small pill after a number says: how many sources, which, and how far they can be trusted. */
import { evidenceWords } from '@words/evidence';
import { sourcePillsWords } from '@words/source-pills';
import type { CivilDay } from '@/lib/domain/civil-date';
import type { AnyClaim, AnyFact, CitedEvidence, Claim, Evidence, QuotedEvidence } from '@/lib/domain/fact';

/** One source behind a number, as the opened pill lists it. */
export interface EvidenceEntry {
  evidence: Evidence;
  /** The first day this source said it. */
  knownOn: CivilDay;
  /** `rule` names the extractor of an article's sentence; a record row has none. */
  rule: string | null;
  confidence: AnyClaim['confidence'];
  review: AnyClaim['review'];
  weakness: string | null;
}

export interface EvidenceMark {
  /** The pill's words: the part that counts, and the rest. */
  strong: string;
  rest: string;
  /** Why the evidence is weak; null where at least one source stands on its own. */
  weakness: string | null;
  /** Sentences of articles first, then official documents, then the others. */
  entries: EvidenceEntry[];
  /** Rows of the record that say so, listed where no page of theirs was out yet. */
  rows: RecordRowRef[];
}

/** A row of the cited record by its id, with the act that it records. */
export interface RecordRowRef {
  id: string;
  instrument: string | null;
}

const NAMED_PUBLISHERS = 2;

function rankEvidence(evidence: Evidence): number {
  if (evidence.type === 'quote') return 0;
  if (evidence.weak) return 3;
  return evidence.official ? 1 : 2;
}

/** Two entries are one when they show the same sentence or the same page. */
function toEntryKey({ evidence }: EvidenceEntry): string {
  return evidence.type === 'quote' ? `${evidence.articleId}:${evidence.start}:${evidence.end}` : evidence.url;
}

function toEntries(claims: readonly Claim[]): EvidenceEntry[] {
  const entries = claims.flatMap((claim) =>
    claim.evidence.map((evidence) => ({
      evidence,
      knownOn: claim.knownOn,
      rule: claim.sourceType === 'article' ? claim.extractor : null,
      confidence: claim.confidence,
      review: claim.review,
      weakness: claim.weakness ?? (evidence.type === 'citation' && evidence.weak ? sourcePillsWords.copy : null),
    })),
  );
  const unique = new Map<string, EvidenceEntry>();
  for (const entry of entries) if (!unique.has(toEntryKey(entry))) unique.set(toEntryKey(entry), entry);
  return [...unique.values()].sort((a, b) => rankEvidence(a.evidence) - rankEvidence(b.evidence));
}

const isQuote = (evidence: Evidence): evidence is QuotedEvidence => evidence.type === 'quote';
const isCitation = (evidence: Evidence): evidence is CitedEvidence => evidence.type === 'citation';

/** `Bessent, MOFCOM…`: the first publishers, and an ellipsis where there are more. */
function toPublisherNames(citations: readonly CitedEvidence[]): string {
  const names = [...new Set(citations.map((citation) => citation.publisher))];
  const areMore = names.length > NAMED_PUBLISHERS;
  return sourcePillsWords.publishers(names.slice(0, NAMED_PUBLISHERS), { areMore });
}

function toWords(entries: readonly EvidenceEntry[]): Pick<EvidenceMark, 'strong' | 'rest'> {
  const quotes = entries.map((entry) => entry.evidence).filter(isQuote);
  const citations = entries.map((entry) => entry.evidence).filter(isCitation);
  const articles = new Set(quotes.map((quote) => quote.articleId)).size;
  const [quote] = quotes;
  if (quote && articles === 1 && citations.length === 0) {
    return { strong: evidenceWords.article(quote.articleId), rest: sourcePillsWords.sentence(quote.sentence) };
  }
  if (articles === 0) {
    return { strong: sourcePillsWords.sources(citations.length), rest: toPublisherNames(citations) };
  }
  return {
    strong: sourcePillsWords.articles(articles),
    rest: citations.length === 0 ? '' : sourcePillsWords.documents(citations.length),
  };
}

/** Weak only when every source is: one that stands on its own is enough. */
function toWeakness(claims: readonly Claim[]): string | null {
  const reasons = claims.map(
    (claim) => claim.weakness ?? (claim.confidence === 'low' ? sourcePillsWords.lowConfidence : null),
  );
  const given = reasons.filter((reason) => reason !== null);
  return given.length > 0 && given.length === reasons.length ? sourcePillsWords.reasons([...new Set(given)]) : null;
}

function toInstrument({ value }: Claim): string | null {
  const { instrument } = value as { instrument?: string | null };
  return instrument ?? null;
}

/** The rows behind record claims, each once; an act may be known for days before a page that cites it is out. */
function listRecordRowRefs(claims: readonly Claim[]): RecordRowRef[] {
  const rows = new Map<string, RecordRowRef>();
  for (const claim of claims) {
    if (claim.sourceType !== 'record') continue;
    const instrument = rows.get(claim.sourceId)?.instrument ?? toInstrument(claim);
    rows.set(claim.sourceId, { id: claim.sourceId, instrument });
  }
  return [...rows.values()];
}

/** "EO 14195 · record US-01"; how many rows, where there are several. */
function toRowWords([first, ...others]: readonly RecordRowRef[]): Pick<EvidenceMark, 'strong' | 'rest'> {
  if (!first) return { strong: '', rest: '' };
  const { record, recordAlone, records, noPageYet } = sourcePillsWords;
  if (others.length > 0) return { strong: records(others.length + 1), rest: noPageYet };
  const act = first.instrument?.split(/[;(]/)[0]?.trim();
  return act ? { strong: act, rest: record(first.id) } : { strong: recordAlone(first.id), rest: noPageYet };
}

/** The pill for a number that these claims carry; null where there are none. */
export function toEvidenceMark(claims: readonly Claim[]): EvidenceMark | null {
  const entries = toEntries(claims);
  const rows = entries.length === 0 ? listRecordRowRefs(claims) : [];
  if (entries.length + rows.length === 0) return null;
  const words = entries.length > 0 ? toWords(entries) : toRowWords(rows);
  return { ...words, weakness: toWeakness(claims), entries, rows };
}

/** All claims behind several facts, for one pill. */
export function listClaims(facts: readonly AnyFact[]): Claim[] {
  return facts.flatMap((fact): Claim[] => fact.claims);
}
