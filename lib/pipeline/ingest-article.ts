/** The article that a file gives: its id, and what is known of it from the file, from the person, and from what the store had. */
import type { CivilDay } from '@/lib/domain/civil-date';
import type { Article } from '@/lib/domain/fact';
import { toSlug } from '@/lib/domain/slug';
import type { InputText } from './read-input';
import { toTextKey } from './same-text';

/** What a person says of the article; it stands above what the file says. */
export interface GivenDetails {
  publishedOn: CivilDay | null;
  title: string | null;
  publisher: string | null;
  url: string | null;
}

const SLUG_LENGTH = 40;
const KEY_LENGTH = 8;
const BY_HAND = 'Given by the person who added the article.';

/**
 * The permanent id of a new article: words of its headline and the head of its text's hash, so that it depends on nothing but
 * the article (`envoys-meet-in-vienna-1f3c9d2e`). The seeds' numbers can't be met.
 */
function toArticleId(headline: string, text: string): string {
  const slug = toSlug(headline);
  const words =
    slug.length <= SLUG_LENGTH ? slug : slug.slice(0, slug.lastIndexOf('-', SLUG_LENGTH) >>> 0 || SLUG_LENGTH);
  const cut = words.slice(0, SLUG_LENGTH).replace(/-+$/, '');
  return `${cut || 'article'}-${toTextKey(text).slice(0, KEY_LENGTH)}`;
}

/**
 * @param before what the store has of it; null for a new article
 * @returns null when nobody says when it was published
 */
export function toArticle(
  input: InputText,
  { given, before, file }: { given: GivenDetails; before: Article | null; file: string },
): Article | null {
  const published = toPublished(input, given, before);
  if (!published) return null;
  const headline = toHeadline(input, given, before);
  return toIndexOrder({
    id: before?.id ?? toArticleId(headline.headline, input.text),
    file: before?.file ?? file,
    ...published,
    ...headline,
    publisher: given.publisher ?? input.publisher ?? before?.publisher ?? null,
    url: given.url ?? input.url ?? before?.url ?? null,
    text: input.text,
  });
}

/** The article as before, but for what the person now says of it. */
export function withGivenDetails(article: Article, given: GivenDetails): Article {
  const isOtherDay = given.publishedOn !== null && given.publishedOn !== article.publishedOn;
  const isOtherTitle = given.title !== null && given.title !== article.headline;
  return toIndexOrder({
    ...article,
    ...(isOtherDay ? { publishedOn: given.publishedOn ?? article.publishedOn, publishedGround: BY_HAND } : {}),
    ...(isOtherTitle ? { headline: given.title ?? article.headline, headlineIsOurs: false } : {}),
    publisher: given.publisher ?? article.publisher,
    url: given.url ?? article.url,
  });
}

/** The fields in the order of the index: fingerprints are made of them, and the two ways in have to agree. */
export function toIndexOrder(article: Article): Article {
  const { id, file, publishedOn, publishedGround, publisher, headline, headlineIsOurs, url, text } = article;
  return { id, file, publishedOn, publishedGround, publisher, headline, headlineIsOurs, url, text };
}

type Published = Pick<Article, 'publishedOn' | 'publishedGround'>;

function toPublished({ published }: InputText, given: GivenDetails, before: Article | null): Published | null {
  if (given.publishedOn) return { publishedOn: given.publishedOn, publishedGround: BY_HAND };
  if (published) return { publishedOn: published.day, publishedGround: published.ground };
  return before && { publishedOn: before.publishedOn, publishedGround: before.publishedGround };
}

type Headline = Pick<Article, 'headline' | 'headlineIsOurs'>;

function toHeadline(input: InputText, { title }: GivenDetails, before: Article | null): Headline {
  if (title) return { headline: title, headlineIsOurs: false };
  // Of two headlines of ours the first stays; a headline from the file replaces any.
  const source = before && input.headlineIsOurs ? before : input;
  return { headline: source.headline, headlineIsOurs: source.headlineIsOurs };
}
