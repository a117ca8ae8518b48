/** One page of every route, from the sitemap of a running site. */
import { CommandError } from './settings';

/** From the issue "The whole site, as good as it looks in the pictures": 30 kB gzip. */
export const MOST_BYTES_OVER_BARE = 30_000;

/** "174.2 kB", thousands and not 1024s. */
export function toKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** `/rounds/london-2025-06` and `/rounds/geneva-2025-05` are one route: names of things have a digit or a hyphen. */
const toRoute = (path: string): string => path.replaceAll(/\/[^/]*[\d-][^/]*/g, '/*');

/** The first page of each route that a sitemap names. */
export function pickRouteExamples(sitemap: string): string[] {
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  const byRoute = new Map<string, string>();
  for (const path of paths) if (!byRoute.has(toRoute(path))) byRoute.set(toRoute(path), path);
  return [...byRoute.values()];
}

/** @throws CommandError when no site answers, or its sitemap names no page */
export async function listRouteExamples(site: string): Promise<string[]> {
  const address = new URL('/sitemap.xml', site).href;
  const response = await fetch(address).catch((cause: unknown) => {
    throw new CommandError(`nothing answers at ${site}; start the site with npm start, or name its address`, { cause });
  });
  const paths = pickRouteExamples(await response.text());
  if (paths.length === 0) throw new CommandError(`${address} names no page`);
  return paths;
}
