/** Atom 1.0 (RFC 4287). */
import { dataFeedsWords } from '@words/data-feeds';
import { LOCALE } from '@words/locale';
import { type Feed, type FeedItem, toFeedInstant } from './feed';
import { escapeXml, toElement } from './xml';

const toText = (name: string, text: string): string => toElement(name, {}, escapeXml(text));

/** Paragraphs and the list of sources as XHTML, so that readers need not unescape. */
function toContent({ paragraphs, evidence }: FeedItem): string {
  const list = evidence.map((address) => toElement('li', {}, toElement('a', { href: address }, escapeXml(address))));
  const body = [
    ...paragraphs.map((paragraph) => toText('p', paragraph)),
    list.length > 0 ? toText('p', dataFeedsWords.sources) + toElement('ul', {}, list.join('')) : '',
  ];
  const div = toElement('div', { xmlns: 'http://www.w3.org/1999/xhtml' }, body.join(''));
  return toElement('content', { type: 'xhtml' }, div);
}

function toEntry(item: FeedItem): string {
  const parts = [
    toText('id', item.address),
    toText('title', item.title),
    toText('published', toFeedInstant(item.publishedOn)),
    toText('updated', toFeedInstant(item.updatedOn)),
    toElement('link', { rel: 'alternate', type: 'text/html', href: item.address }),
    ...item.tags.map((term) => toElement('category', { term })),
    toContent(item),
  ];
  return toElement('entry', {}, parts.join(''));
}

/** The feed as an XML document. */
export function toAtom(feed: Feed): string {
  const parts = [
    toText('id', feed.address),
    toText('title', feed.title),
    toText('subtitle', feed.description),
    toText('updated', toFeedInstant(feed.updatedOn)),
    toElement('link', { rel: 'self', type: 'application/atom+xml', href: feed.address }),
    toElement('link', { rel: 'alternate', type: 'text/html', href: feed.homeAddress }),
    toElement('author', {}, toText('name', 'Truceline')),
    ...feed.items.map(toEntry),
  ];
  const root = toElement('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': LOCALE }, parts.join('\n'));
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}
