/** The gold articles read by the extractor, and how their dates compare. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExtractedFact } from '@/lib/domain/fact';
import { type ExtractedArticle, extractArticle } from '@/lib/pipeline/extract-article';
import { normaliseText } from '@/lib/text/normalise';

export interface GoldFact {
  id: string;
  source: string;
  kind: string;
  value: Record<string, unknown>;
  evidence: string;
  resolvedDate: string | null;
  /** Further values that are also right, by field. */
  accept?: Record<string, unknown[]>;
}

export interface Gold {
  articles: Record<string, string>;
  facts: GoldFact[];
}

export interface GoldSet {
  name: string;
  texts: string;
  file: string;
}

export const GOLD_SETS: GoldSet[] = [
  { name: 'seeds', texts: 'seeds/articles', file: 'tests/golden/extraction/seeds.gold.json' },
  { name: 'dev', texts: 'tests/golden/extraction/dev', file: 'tests/golden/extraction/dev.gold.json' },
];

/** Texts of our own: `NAME.txt` and a `gold.json` in each folder of tests/golden/own. */
export const OWN_SETS: GoldSet[] = readdirSync('tests/golden/own')
  .sort()
  .map((name) => {
    const texts = join('tests/golden/own', name);
    return { name, texts, file: join(texts, 'gold.json') };
  });

export const readGold = (set: GoldSet): Gold => JSON.parse(readFileSync(set.file, 'utf8')) as Gold;

export interface ReadArticle extends ExtractedArticle {
  text: string;
}

/** Every article of the set as the extractor reads it. */
export function readGoldArticles(set: GoldSet): ReadArticle[] {
  return Object.entries(readGold(set).articles).map(([source, publishedOn]) => {
    const text = normaliseText(readFileSync(join(set.texts, source), 'utf8'));
    return { ...extractArticle({ source, text, publishedOn }), text };
  });
}

/** Writes one JSON file per article, as `npm run extract -- --out` does, into a new directory. */
export function writeFacts(articles: readonly ReadArticle[]): string {
  const out = mkdtempSync(join(tmpdir(), 'truceline-gold-'));
  mkdirSync(out, { recursive: true });
  for (const { text: _, ...article } of articles) {
    writeFileSync(join(out, article.source.replace(/\.txt$/, '.json')), JSON.stringify(article));
  }
  return out;
}

/** The fields that tell a gold fact's twin among the extracted ones. */
const IDENTITY: Record<string, string[]> = {
  talk_round: ['city'],
  delegation: ['person', 'round', 'attended'],
  tariff_rate: ['imposer', 'target', 'ratePct', 'status'],
  tariff_change: ['imposer', 'deltaPoints', 'fromPct', 'toPct'],
  truce_term: ['aspect'],
  rare_earth_event: ['type'],
  leader_contact: ['mode'],
  indicator: ['changePct', 'amount'],
  statement: ['speaker'],
};

/** The extracted fact that says what the gold fact says and shares its evidence, or null. */
export function findTwin(gold: GoldFact, article: ReadArticle): ExtractedFact | null {
  const fields = IDENTITY[gold.kind];
  const start = article.text.indexOf(normaliseText(gold.evidence));
  const end = start + gold.evidence.length;
  if (!fields || start < 0) return null;
  const twins = article.facts.filter(
    (fact) =>
      fact.kind === gold.kind &&
      fields.every((field) => {
        const read = (fact.value as Record<string, unknown>)[field] ?? null;
        return [gold.value[field] ?? null, ...(gold.accept?.[field] ?? [])].includes(read);
      }),
  );
  const near = twins.filter((fact) => fact.evidence.some((span) => span.start < end && start < span.end));
  return near.sort((a, b) => likeness(b, gold) - likeness(a, gold))[0] ?? null;
}

/** How many further fields are the same: two ends of a truce in one sentence are told apart by their days. */
function likeness(fact: ExtractedFact, gold: GoldFact): number {
  const value = fact.value as Record<string, unknown>;
  return Object.entries(gold.value).filter(
    ([field, wanted]) => JSON.stringify(plain(value[field])) === JSON.stringify(plain(wanted)),
  ).length;
}

/** Of a figure its number alone: what it is of is worded freely. */
const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'value' in value ? value.value : (value ?? null);
