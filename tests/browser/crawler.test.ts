import { beforeAll, describe, expect, inject, it } from 'vitest';

/**
 * Follows every link of the site from its front page. Pages of an earlier day and filtered lists are opened but not followed
 * further: they hold the same links again, on another day or for fewer entries.
 */
const CRAWL_LIMIT_MS = 600_000;
const AT_ONCE = 6;
/** The theme switch answers with a redirect and a cookie; the sample addresses of the data page are for programs. */
const NO_PAGES = /^\/theme\b/;

interface Page {
  status: number;
  isHtml: boolean;
  ids: ReadonlySet<string>;
  /** Where each link leads, as path and query, with its anchor. */
  links: { path: string; anchor: string }[];
}

const pages = new Map<string, Page>();
/** Which page first linked to an address: where to look when it is dead. */
const foundOn = new Map<string, string>();
const origin = () => new URL(inject('siteUrl')).origin;

const decode = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"');

function listLinks(html: string, path: string): Page['links'] {
  // A form that is sent by GET leads somewhere too.
  const targets = [
    ...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g),
    ...html.matchAll(/<form\b[^>]*?\saction="([^"]*)"/g),
  ];
  return targets.flatMap(([, href = '']) => {
    const url = new URL(decode(href), origin() + path);
    if (url.origin !== origin()) return [];
    return [{ path: url.pathname + url.search, anchor: decodeURIComponent(url.hash.slice(1)) }];
  });
}

async function open(path: string): Promise<Page> {
  const response = await fetch(origin() + path);
  const isHtml = (response.headers.get('content-type') ?? '').startsWith('text/html');
  const html = isHtml ? await response.text() : '';
  if (!isHtml) await response.body?.cancel();
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => decode(id)));
  return { status: response.status, isHtml, ids, links: listLinks(html, path) };
}

/** Whether a page's links are followed: a page of its own or one of the timeline's, on the day of today. */
const isFollowed = (path: string): boolean =>
  !path.includes('?') || /^\/(?:rounds\/compare\?|timeline\?page=\d+$)/.test(path);

async function crawl(): Promise<void> {
  let queue = ['/'];
  foundOn.set('/', 'the start');
  while (queue.length > 0) {
    const batch = queue.splice(0, AT_ONCE);
    const opened = await Promise.all(batch.map(async (path) => [path, await open(path)] as const));
    for (const [path, page] of opened) {
      pages.set(path, page);
      if (!isFollowed(path)) continue;
      const next = page.links.map((link) => link.path).filter((one) => !foundOn.has(one) && !NO_PAGES.test(one));
      for (const one of new Set(next)) foundOn.set(one, path);
      queue = [...queue, ...new Set(next)];
    }
  }
}

describe('the whole site', () => {
  beforeAll(crawl, CRAWL_LIMIT_MS);

  it('has pages to crawl', () => {
    expect(pages.size).toBeGreaterThan(60);
  });

  it('has no dead link', () => {
    const dead = [...pages].filter(([, { status }]) => status !== 200);
    expect(dead.map(([path, { status }]) => `${path} answers ${status}, linked from ${foundOn.get(path)}`)).toEqual([]);
  });

  it('has every anchor that a link leads to', () => {
    const lost = [...pages]
      .flatMap(([from, { links }]) => links.map((link) => ({ from, ...link })))
      .filter(({ path, anchor }) => anchor !== '' && pages.get(path)?.isHtml && !pages.get(path)?.ids.has(anchor))
      .map(({ from, path, anchor }) => `${path}#${anchor}, linked from ${from}`);
    expect([...new Set(lost)]).toEqual([]);
  });

  it('reaches every page of the sitemap by its links', async () => {
    const sitemap = await (await fetch(`${origin()}/sitemap.xml`)).text();
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
    expect(listed.length).toBeGreaterThan(30);
    expect(listed.filter((path) => !pages.has(path))).toEqual([]);
  });

  it('lists every page of its own in the sitemap', async () => {
    const sitemap = await (await fetch(`${origin()}/sitemap.xml`)).text();
    // A chart to be embedded stands in other pages, and is none to be found.
    const own = [...pages].filter(([path, { isHtml }]) => isHtml && !/\?|^\/embed\//.test(path)).map(([path]) => path);
    expect(own.filter((path) => !sitemap.includes(`<loc>${origin()}${path === '/' ? '/' : path}</loc>`))).toEqual([]);
  });
});
