/** JSON Feed 1.1 (jsonfeed.org). */
import { dataFeedsWords } from '@words/data-feeds';
import { LOCALE } from '@words/locale';
import { type Feed, type FeedItem, toFeedInstant } from './feed';

function toItem({ address, title, paragraphs, evidence, tags, publishedOn, updatedOn }: FeedItem) {
  return {
    id: address,
    url: address,
    title,
    content_text: [
      ...paragraphs,
      ...(evidence.length > 0 ? [[dataFeedsWords.sources, ...evidence].join('\n')] : []),
    ].join('\n\n'),
    date_published: toFeedInstant(publishedOn),
    date_modified: toFeedInstant(updatedOn),
    tags,
  };
}

/** The feed as JSON text. */
export function toJsonFeed(feed: Feed): string {
  const body = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.homeAddress,
    feed_url: feed.address,
    language: LOCALE,
    authors: [{ name: 'Truceline' }],
    items: feed.items.map(toItem),
  };
  return `${JSON.stringify(body, null, 1)}\n`;
}
