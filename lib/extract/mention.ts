/** What extractors return: one reading of one place in the text, before refiners drop, merge and link (lib/resolve). */
import type { DateText } from '@/lib/domain/civil-date';
import type { ValueOf } from '@/lib/domain/fact-values';
import type { ArticleKind, Confidence } from '@/lib/domain/vocabulary';
import type { Span } from '@/lib/text/span';
import type { Reading } from './reading';

export interface Mention<K extends ArticleKind = ArticleKind> {
  kind: K;
  value: ValueOf<K>;
  /** The evidence, in the order of the text, at least one: whole sentences as a rule, since they are shown to readers. */
  spans: Span[];
  /** When it holds; null where the text allows no date. */
  resolvedDate: DateText | null;
  datePrecision: 'day' | 'month' | 'range' | null;
  /** Names of value fields that the text states, and of those inferred. */
  stated: string[];
  implied: string[];
  /** Name of the rule, `file-name/rule` where a file has several. */
  extractor: string;
  confidence: Confidence;
  /** Key of the round it belongs to where the extractor knows it; refiners fill in the rest. */
  round: string | null;
}

/** A mention of any kind, told apart by `kind`. */
export type AnyMention = { [K in ArticleKind]: Mention<K> }[ArticleKind];

/** One fact kind (or one written form of it). Never throws on text; no match is an empty list. */
export interface Extractor {
  /** The file's name. */
  name: string;
  extract(reading: Reading): AnyMention[];
}
