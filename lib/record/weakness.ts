/** Why a row's evidence is weak, in words for the mark beside its numbers. */
import type { RowInput } from './schema';

/** The row's own words, else words from how its sources were read, without a full stop: they end a sentence of the page. Null for a confirmed row. */
export function toWeakness(row: RowInput): string | null {
  if (row.confidence === 'confirmed') return null;
  if (row.weakness) return row.weakness.replace(/\.$/, '');
  if (row.sources.every((source) => source.read === 'cited-by-others')) {
    return 'known only as quoted by others; the pages themselves were not read';
  }
  if (row.sources.every((source) => source.weak)) return 'only aggregators or copies were found to say so';
  return 'no page that was read in full says so';
}
