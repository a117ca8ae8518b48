/**
 * The article in a saved web page: its main text by Mozilla's Readability (what Firefox's reader view uses), and what the page's head
 * says of it. Scripts are never run, and nothing is fetched.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { toBlockText } from './main-text-blocks';

export interface PageText {
  text: string;
  title: string | null;
  byline: string | null;
  siteName: string | null;
  /** Address the page gives as its own. */
  url: string | null;
  /** When it was published, as the page's head writes it, and the tag that says so. */
  published: { words: string; tag: string } | null;
}

/** More elements than any article's page has; the time that Readability takes grows with their number. */
const MOST_ELEMENTS = 30_000;
/** Deeper than any page: beyond it the libraries' own recursion might not come back. */
const MOST_DEPTH = 500;

/** The tags that name the publication day, best first: selector, attribute, and how we call it. */
const PUBLISHED_TAGS: [selector: string, attribute: string, tag: string][] = [
  ['meta[property="article:published_time"]', 'content', 'article:published_time'],
  ['meta[name="article:published_time"]', 'content', 'article:published_time'],
  ['meta[itemprop="datePublished"]', 'content', 'datePublished'],
  ['meta[name="parsely-pub-date"]', 'content', 'parsely-pub-date'],
  ['meta[name="pubdate"]', 'content', 'pubdate'],
  ['meta[name="publish-date"]', 'content', 'publish-date'],
  ['meta[name="date"]', 'content', 'date'],
  ['meta[name="dc.date"]', 'content', 'dc.date'],
  ['meta[name="DC.date.issued"]', 'content', 'DC.date.issued'],
  ['time[itemprop="datePublished"]', 'datetime', 'datePublished'],
  ['time[pubdate]', 'datetime', 'time'],
  ['article time[datetime]', 'datetime', 'time'],
  ['time[datetime]', 'datetime', 'time'],
];

/** Null where the page holds no text, or is no page that anyone would read (too many or too deeply nested elements). */
export function extractMainText(html: string): PageText | null {
  const { document } = parseHTML(html);
  if (!isReasonable(document)) return null;
  const head = readHead(document, html);
  const fallback = () => toBlockText(document.body ?? document.documentElement);
  const whole = fallback();
  const page = new Readability<Element>(document as unknown as Document, {
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (node) => node as Element,
  }).parse();
  const text = (page?.content && toBlockText(page.content)) || whole;
  if (text.trim() === '') return null;
  return {
    ...head,
    text,
    title: said(page?.title) ?? head.title,
    byline: said(page?.byline),
    siteName: said(page?.siteName) ?? head.siteName,
    published: head.published ?? (page?.publishedTime ? { words: page.publishedTime, tag: 'datePublished' } : null),
  };
}

const said = (words: string | null | undefined): string | null => words?.replace(/\s+/g, ' ').trim() || null;

type Page = ReturnType<typeof parseHTML>['document'];

function isReasonable(document: Page): boolean {
  let count = 0;
  let level: Element[] = document.documentElement ? [document.documentElement as unknown as Element] : [];
  for (let depth = 0; level.length > 0; depth++) {
    count += level.length;
    if (depth > MOST_DEPTH || count > MOST_ELEMENTS) return false;
    level = level.flatMap((element) => Array.from(element.children));
  }
  return count > 0;
}

function readHead(document: Page, html: string): Omit<PageText, 'text' | 'byline'> {
  const read = (selector: string, attribute: string) => said(document.querySelector(selector)?.getAttribute(attribute));
  const published = PUBLISHED_TAGS.flatMap(([selector, attribute, tag]) => {
    const words = read(selector, attribute);
    return words ? [{ words, tag }] : [];
  });
  const addresses = [
    read('link[rel="canonical"]', 'href'),
    read('meta[property="og:url"]', 'content'),
    // Browsers write it so when they save a page.
    /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(html.slice(0, 2000))?.[1] ?? null,
  ];
  return {
    title: read('meta[property="og:title"]', 'content') ?? said(document.querySelector('title')?.textContent),
    siteName: read('meta[property="og:site_name"]', 'content'),
    url: addresses.find((address) => address !== null && /^https?:\/\/[^\s]+$/.test(address)) ?? null,
    published: published[0] ?? null,
  };
}
