import { describe, expect, it } from 'vitest';
import { launchBrowser, siteUrl, withVisit } from './support/browser';
import { PAGES } from './support/pages';

launchBrowser();

/** Pages of their own, on today and on other days; what is embedded in other pages is not shared by itself. */
const DESCRIBED = PAGES.filter(
  (path) => !path.startsWith('/embed/') && (!path.includes('?') || path.includes('asOf') || path.includes('compare')),
);

describe.each(DESCRIBED)('%s as a shared link', (path) => {
  it('has title, description, canonical address and a drawn card', async () => {
    await withVisit(path, { javaScript: false }, async ({ page }) => {
      const meta = (name: string) =>
        page.locator(`meta[property="${name}"], meta[name="${name}"]`).first().getAttribute('content');
      expect(await page.title()).toMatch(/Truceline/);
      expect((await meta('description'))?.length).toBeGreaterThan(40);
      const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
      expect(canonical).not.toContain('asOf');
      expect(new URL(canonical ?? '').pathname).toBe(new URL(siteUrl(path)).pathname);
      const day = new URL(siteUrl(path)).searchParams.get('asOf');
      const [url, image] = [await meta('og:url'), await meta('og:image')];
      for (const address of [url, image]) expect(new URL(address ?? '').searchParams.get('asOf')).toBe(day);
      expect(await meta('og:title')).toBeTruthy();
      expect(await meta('twitter:card')).toBe('summary_large_image');
      expect(await meta('twitter:image')).toBe(image);
      const card = await fetch(image ?? '');
      expect([card.status, card.headers.get('content-type')]).toEqual([200, 'image/png']);
      const bytes = new DataView(await card.arrayBuffer());
      expect([bytes.getUint32(16), bytes.getUint32(20)]).toEqual([1200, 630]);
    });
  });
});

it.each([
  '/cards/nothing.png',
  '/cards/tariffs',
  '/rounds/atlantis-2025-01/card.png',
  '/sources/004/card.png?asOf=2025-01-01',
])('draws no card at %s', async (path) => {
  expect((await fetch(siteUrl(path))).status).toBe(404);
});

it('draws the truce of the day asked for, and not of today', async () => {
  const read = async (path: string) => Buffer.from(await (await fetch(siteUrl(path))).arrayBuffer()).toString('base64');
  const [now, then, again] = await Promise.all(
    ['/cards/truce.png', '/cards/truce.png?asOf=2025-06-09', '/cards/truce.png?asOf=2025-06-09'].map(read),
  );
  expect(then).toBe(again);
  expect(then).not.toBe(now);
});

describe('what machines read of a page', () => {
  it.each([
    ['/rounds/london-2025-06', 'Event'],
    ['/tariffs', 'Dataset'],
    ['/data', 'Dataset'],
    ['/sources/004', 'NewsArticle'],
  ])('%s is a %s, in a script with the nonce of its policy', async (path, type) => {
    const response = await fetch(siteUrl(path));
    const html = await response.text();
    const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1];
    const [, attributes = '', json = ''] =
      /<script type="application\/ld\+json"([^>]*)>(.*?)<\/script>/s.exec(html) ?? [];
    expect(attributes).toContain(`nonce="${nonce}"`);
    expect(JSON.parse(json)).toMatchObject({ '@context': 'https://schema.org', '@type': type });
  });
});

it('gives crawlers and devices what they ask for', async () => {
  const robots = await (await fetch(siteUrl('/robots.txt'))).text();
  expect(robots).toMatch(/Sitemap: http.*\/sitemap\.xml/);
  const html = await (await fetch(siteUrl('/'))).text();
  const manifestPath = /<link rel="manifest" href="([^"]+)"/.exec(html)?.[1] ?? '';
  const manifest = await (await fetch(siteUrl(manifestPath))).json();
  expect(manifest).toMatchObject({ short_name: 'Truceline', start_url: '/' });
  const icons: string[] = [
    ...manifest.icons.map(({ src }: { src: string }) => src),
    ...[...html.matchAll(/<link rel="(?:icon|apple-touch-icon)"[^>]*href="([^"]+)"/g)].map(([, href = '']) => href),
  ];
  expect(icons.length).toBeGreaterThanOrEqual(4);
  for (const icon of icons) {
    const answer = await fetch(siteUrl(icon));
    expect([icon, answer.status, answer.headers.get('content-type')?.startsWith('image/')]).toEqual([icon, 200, true]);
  }
});
