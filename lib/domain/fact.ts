/**
 * Claims, facts and their evidence.
 *
 * A **claim** is what one source says: an article's extracted fact, or a row of the cited record. Claims that speak of the
 * same thing are one **fact**. What the fact says as of a day is settled from the claims known by that day, so that
 * nothing learnt later can leak into an earlier view (lib/resolve).
 */
import type { CivilDay, DateText } from './civil-date';
import type { ValueOf } from './fact-values';
import type { Confidence, Kind } from './vocabulary';

/** A stretch of an article's stored text in UTF-16 units: `text.slice(start, end) === quote`, always. */
export interface TextSpan {
  start: number;
  end: number;
  quote: string;
}

/** What the pipeline reads from one article; printed by `npm run extract`. */
export interface ExtractedFact<K extends Kind = Kind> {
  /** From source and content: reading the same text again gives the same id. */
  id: string;
  kind: K;
  value: ValueOf<K>;
  /** In the order of the text, at least one. */
  evidence: TextSpan[];
  /** When it holds, resolved against the publication day; null where the text allows no date. */
  resolvedDate: DateText | null;
  datePrecision: 'day' | 'month' | 'range' | null;
  /** Names of value fields that the text states. */
  stated: string[];
  /** Names of value fields that were inferred (the year of "June 9", whose talks "the talks" are). */
  implied: string[];
  /** The rule that made it. */
  extractor: string;
  confidence: Confidence;
  /** The round it belongs to (its own, or the one its article is about); null where none. */
  round: string | null;
}

export type ExtractedFactOf = { [K in Kind]: ExtractedFact<K> }[Kind];

/** Evidence in an article: the very sentence. */
export interface QuotedEvidence extends TextSpan {
  type: 'quote';
  /** `e-` and a hash: the anchor of the mark in `/sources/[article]`. */
  id: string;
  articleId: string;
  /** 1-based number of the sentence in its article. */
  sentence: number;
}

/** Evidence in a document that is cited by address. */
export interface CitedEvidence {
  type: 'citation';
  id: string;
  title: string;
  publisher: string;
  url: string;
  published: DateText;
  official: boolean;
  read: 'full-text' | 'excerpt' | 'cited-by-others';
  weak: boolean;
}

export type Evidence = QuotedEvidence | CitedEvidence;

export interface Claim<K extends Kind = Kind> {
  id: string;
  factId: string;
  kind: K;
  value: ValueOf<K>;
  /** An article's id (`004`) or a record row's (`US-05`). */
  sourceId: string;
  sourceType: 'article' | 'record';
  resolvedDate: DateText | null;
  datePrecision: 'day' | 'month' | 'range' | null;
  /** The first day this source said it: the article's publication day, the record row's known-on day. */
  knownOn: CivilDay;
  stated: string[];
  implied: string[];
  extractor: string;
  confidence: Confidence;
  round: string | null;
  /** For a record row read only through others, or on weak pages: the reason. */
  weakness: string | null;
  review: Review;
  evidence: Evidence[];
}

export interface Review {
  state: 'auto' | 'confirmed' | 'amended' | 'rejected';
  reason: string | null;
  /** Who checked it and on which day; left out where nobody has. */
  by?: string;
  on?: CivilDay;
  /** What had been read before a person amended it. */
  asRead?: Pick<UnfiledClaim, 'value' | 'resolvedDate' | 'datePrecision'>;
}

/** A fact as it stood on a day: claims known by then, and what they settle to. */
export interface Fact<K extends Kind = Kind> {
  id: string;
  kind: K;
  /** Settled from the claims: what is most precise and best sourced. */
  value: ValueOf<K>;
  resolvedDate: DateText | null;
  datePrecision: 'day' | 'month' | 'range' | null;
  /** Earliest of its claims. */
  knownOn: CivilDay;
  confidence: Confidence;
  round: string | null;
  /** In order of knownOn, then source id. At least one. */
  claims: Claim<K>[];
}

/** A fact of any kind, told apart by `kind`. */
export type AnyFact = { [K in Kind]: Fact<K> }[Kind];
export type AnyClaim = { [K in Kind]: Claim<K> }[Kind];
/** A claim as the pipeline and the record bring it: lib/resolve has yet to say of which fact it speaks. */
export type UnfiledClaim = { [K in Kind]: Omit<Claim<K>, 'factId'> }[Kind];

/**
 * As much of a claim as tells of which fact it speaks. A load goes by this alone for all claims that could be about the same things
 * as its own, so that it needs to read no more of them.
 */
export type ClaimToFile = {
  [K in Kind]: Pick<Claim<K>, 'id' | 'kind' | 'value' | 'knownOn' | 'resolvedDate' | 'round'> & {
    evidence: readonly EvidenceWords[];
  };
}[Kind];

/** The words of a source, without their place. */
export type EvidenceWords = Pick<QuotedEvidence, 'type' | 'quote'> | Pick<CitedEvidence, 'type' | 'title'>;

/** An article as the store keeps it. */
export interface Article {
  id: string;
  file: string;
  /** Ours unless `headlineIsOurs` is false. */
  headline: string;
  headlineIsOurs: boolean;
  /** Only where the text names one. */
  publisher: string | null;
  publishedOn: CivilDay;
  /** Why we hold that for the publication day. */
  publishedGround: string;
  url: string | null;
  /** Normalised text (lib/text/normalise): what evidence offsets count in. */
  text: string;
}
