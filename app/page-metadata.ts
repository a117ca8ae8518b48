import 'server-only';
import { frameWords } from '@words/frame';
import { LOCALE } from '@words/locale';
import type { Metadata } from 'next';
import { parseAsOf } from '@/lib/url/as-of';
import type { LinkContext } from '@/lib/url/links';
import { CARD_SIZE } from '@/lib/view/card-size';
import { today } from './clock';
import { readOrigin } from './page-frame';
import type { RawParams } from './view-context';

interface DescribedPage {
  title: string;
  description: string;
  /** The page's own address on the day of a context. */
  toAddress: (context: LinkContext) => string;
  /** The address of its drawn card on that day. */
  toCard: (context: LinkContext) => string;
  /** The day that the page speaks of. */
  context: LinkContext;
  type?: 'website' | 'article' | 'profile';
  /** Whether `title` already names the site. */
  isWholeTitle?: boolean;
}

/** Only the day of an address, for metadata that needs nothing else of it. */
export async function readLinkContext(searchParams: Promise<RawParams>): Promise<LinkContext> {
  const { asOf } = await searchParams;
  return { asOfParam: parseAsOf(Array.isArray(asOf) ? asOf[0] : asOf, today()).asOfParam };
}

/**
 * Title, description, canonical address and the cards of shared links. The canonical address is without the day: what a
 * page says of an earlier day is the same page. The shared one keeps it, and so does its drawn card.
 */
export async function toPageMetadata(page: DescribedPage): Promise<Metadata> {
  const { title, description, toAddress, toCard, context, type = 'website', isWholeTitle = false } = page;
  const origin = await readOrigin();
  const images = [{ url: origin + toCard({ asOfParam: context.asOfParam }), ...CARD_SIZE, alt: description }];
  return {
    title: isWholeTitle ? { absolute: title } : title,
    description,
    alternates: { canonical: origin + toAddress({ asOfParam: null }) },
    openGraph: {
      title,
      description,
      type,
      siteName: frameWords.plainName,
      locale: LOCALE.replace('-', '_'),
      url: origin + toAddress({ asOfParam: context.asOfParam }),
      images,
    },
    twitter: { card: 'summary_large_image', title, description, images },
  };
}
