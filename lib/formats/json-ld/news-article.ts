/** An article that was read, as a schema.org NewsArticle. */
import type { CivilDay } from '@/lib/domain/civil-date';
import type { JsonLd } from './json-ld-text';

export interface NewsSource {
  id: string;
  headline: string;
  /** Null where the text names none. */
  publisher: string | null;
  publishedOn: CivilDay;
  /** The original's address where it is known. */
  url?: string | null;
}

/**
 * @param pageUrl the whole address of the page on which this site shows the article with its facts marked
 */
export function toNewsArticle({ headline, publisher, publishedOn, url }: NewsSource, pageUrl: string): JsonLd {
  return {
    '@type': 'NewsArticle',
    headline,
    datePublished: publishedOn,
    inLanguage: 'en',
    publisher: publisher === null ? null : { '@type': 'Organization', name: publisher },
    url: url ?? pageUrl,
    mainEntityOfPage: pageUrl,
  };
}

/** The article on its own page, with the works by which its readings can be checked. */
export function toReadArticle(
  article: NewsSource,
  pageUrl: string,
  citations: readonly { title: string; publisher: string; url: string }[],
): JsonLd {
  return {
    ...toNewsArticle(article, pageUrl),
    isAccessibleForFree: true,
    citation: citations.map(({ title, publisher, url }) => ({
      '@type': 'CreativeWork',
      name: title,
      publisher: { '@type': 'Organization', name: publisher },
      url,
    })),
  };
}
