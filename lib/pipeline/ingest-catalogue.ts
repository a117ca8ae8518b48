/** What the store has, as far as it takes to recognise an article that comes again: by address, by its very words, by most of its words. */
import type { Article } from '@/lib/domain/fact';
import { estimateLikeness, measureLikeness, type TextSketch, toSketch, toTextKey } from './same-text';

/** An article with where it came from: `seeds` when the index names it, `ingest` when added by hand. */
export interface StoredArticle extends Article {
  origin: 'seeds' | 'ingest';
}

/** What is known of an article before it is in the store. */
export type ArticleTraits = Pick<Article, 'text' | 'url' | 'publisher'>;

export interface Match {
  article: StoredArticle;
  /** True when nothing but white space and quotation marks differs. */
  isSameText: boolean;
}

interface Entry {
  id: string;
  key: string;
  sketch: TextSketch;
  url: string | null;
  publisher: string | null;
}

/** Estimated likeness from which on two texts are worth counting. */
const WORTH_COUNTING = 0.35;
/** A corrected text keeps most of what was there, whatever it adds; the seeds of one day share less than 0.2 (see the tests). */
const CORRECTED = { ofShorter: 0.8, ofBoth: 0.5 };

/** Keeps about one kilobyte per article, and none of the texts. */
export class ArticleCatalogue {
  readonly #entries = new Map<string, Entry>();
  readonly #byKey = new Map<string, string>();
  readonly #byUrl = new Map<string, string>();
  readonly #getArticle: (id: string) => Promise<StoredArticle | null>;

  /** @param getArticle reads an article from the store */
  constructor(getArticle: (id: string) => Promise<StoredArticle | null>) {
    this.#getArticle = getArticle;
  }

  /** Notes an article, in place of what was known under its id. */
  add({ id, text, url, publisher }: ArticleTraits & { id: string }): void {
    this.remove(id);
    const entry = { id, key: toTextKey(text), sketch: toSketch(text), url, publisher };
    this.#entries.set(id, entry);
    this.#byKey.set(entry.key, id);
    if (url) this.#byUrl.set(url, id);
  }

  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    if (this.#byKey.get(entry.key) === id) this.#byKey.delete(entry.key);
    if (entry.url && this.#byUrl.get(entry.url) === id) this.#byUrl.delete(entry.url);
  }

  has(id: string): boolean {
    return this.#entries.has(id);
  }

  /** The article that this one is, or is a corrected text of; null when it is a new one. */
  async find(traits: ArticleTraits): Promise<Match | null> {
    const key = toTextKey(traits.text);
    const known = (traits.url && this.#byUrl.get(traits.url)) || this.#byKey.get(key);
    if (!known) return this.#findCorrected(traits);
    const article = await this.#getArticle(known);
    return article && { article, isSameText: this.#entries.get(known)?.key === key };
  }

  async #findCorrected(traits: ArticleTraits): Promise<Match | null> {
    const sketch = toSketch(traits.text);
    const likely = [...this.#entries.values()]
      .filter((entry) => isFromOnePlace(entry, traits))
      .map((entry) => ({ id: entry.id, likeness: estimateLikeness(sketch, entry.sketch) }))
      .filter(({ likeness }) => likeness >= WORTH_COUNTING)
      .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1));
    for (const { id } of likely) {
      const article = await this.#getArticle(id);
      if (article && isCorrected(article.text, traits.text)) return { article, isSameText: false };
    }
    return null;
  }
}

/** Two publishers that print one agency's text, or two addresses, are two articles. */
function isFromOnePlace(a: Omit<ArticleTraits, 'text'>, b: Omit<ArticleTraits, 'text'>): boolean {
  const agrees = (x: string | null, y: string | null) => x === null || y === null || x === y;
  return agrees(a.url, b.url) && agrees(a.publisher, b.publisher);
}

function isCorrected(before: string, after: string): boolean {
  const { ofShorter, ofBoth } = measureLikeness(before, after);
  return ofShorter >= CORRECTED.ofShorter && ofBoth >= CORRECTED.ofBoth;
}
