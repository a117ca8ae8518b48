import type { MetadataRoute } from 'next';
import { readOrigin } from './page-frame';

/** Everything may be read; searches are endless, and the theme switch is no page. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/search?', '/theme'] },
    sitemap: `${await readOrigin()}/sitemap.xml`,
  };
}
