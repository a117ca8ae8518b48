import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchBrowser, withVisit } from './support/browser';

launchBrowser();

const countResults = async (page: Page): Promise<number> =>
  Number(/\d+/.exec(await page.locator('main [role=status] strong').innerText())?.[0]);

const field = (page: Page) => page.getByRole('searchbox', { name: 'Words to search for' });

describe('searching by hand', () => {
  it.each([true, false])('from the masthead, JavaScript %s', async (javaScript) => {
    await withVisit('/rounds?asOf=2025-06-09', { javaScript }, async ({ page }) => {
      await page.getByRole('searchbox', { name: /Search facts/ }).fill('He Lifeng');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\?q=He/);
      expect(page.url()).toContain('asOf=2025-06-09');
      expect(await countResults(page)).toBeGreaterThan(3);
      expect(await page.locator('main mark').first().innerText()).toMatch(/^(He|Lifeng)$/i);
    });
  });

  it('with the slash key, which is a letter like any other inside a field', async () => {
    await withVisit('/timeline', {}, async ({ page }) => {
      const isInBox = () => page.evaluate(() => document.activeElement?.matches('[data-search-box]'));
      await expect
        .poll(async () => {
          await page.keyboard.press('/');
          return isInBox();
        })
        .toBe(true);
      await page.keyboard.type('a/b');
      expect(await page.locator('[data-search-box]:focus').inputValue()).toMatch(/a\/b$/);
    });
  });

  it('opens the menu for its field on a phone', async () => {
    await withVisit('/timeline', { width: 390 }, async ({ page }) => {
      const isShown = () => page.locator('header details [data-search-box]').isVisible();
      await expect
        .poll(async () => {
          await page.keyboard.press('/');
          return isShown();
        })
        .toBe(true);
    });
  });

  it('keeps kind and side when the words change', async () => {
    await withVisit('/search?q=tariffs', { javaScript: false }, async ({ page }) => {
      const all = await countResults(page);
      const link = page.getByRole('navigation', { name: 'Kind of result' }).getByRole('link', { name: /^Statements/ });
      const promised = Number(/(\d+)/.exec(await link.innerText())?.[1]);
      await link.click();
      await page.waitForURL(/kind=statement/);
      expect(await countResults(page)).toBe(promised);
      expect(promised).toBeLessThan(all);
      await field(page).fill('trade');
      await page.getByRole('button', { name: 'Search' }).click();
      await page.waitForURL(/q=trade/);
      expect(page.url()).toContain('kind=statement');
    });
  });
});

describe('what is found', () => {
  it.each(['He Lifeng', '何立峰', '立峰', 'vice premier He', 'He Lifneg'])('%s leads to the delegate', async (text) => {
    await withVisit(`/search?q=${encodeURIComponent(text)}`, { javaScript: false }, async ({ page }) => {
      await page.locator('main a[href^="/delegates/he-lifeng"]').first().click();
      await page.waitForURL(/\/delegates\/he-lifeng/);
      expect(await page.locator('h1').innerText()).toContain('何立峰');
    });
  });

  it('nothing that was not known by the day of the page, and says how to go on', async () => {
    await withVisit('/search?q=Madrid&asOf=2025-06-09', {}, async ({ page, status }) => {
      expect(status).toBe(200);
      expect(await countResults(page)).toBe(0);
      await page.getByRole('link', { name: 'Ask the same as of today' }).click();
      await page.waitForURL((url) => !url.search.includes('asOf'));
      expect(await countResults(page)).toBeGreaterThan(0);
    });
  });

  const junkWords = [
    '%22',
    '%22+OR+NEAR(',
    '%00',
    '%F0%9F%99%82',
    '*',
    'x'.repeat(6000),
    '&kind=nonsense&side=us,china',
    '%ED%A0%80',
  ];

  it.each(junkWords.map((junk) => ({ junk, name: junk.slice(0, 30) })))(
    'breaks on nothing: $name',
    async ({ junk }) => {
      await withVisit(`/search?q=${junk}`, { javaScript: false }, async ({ page, status }) => {
        expect(status).toBe(200);
        expect(await page.locator('main h1').innerText()).toBe('Search');
      });
    },
  );

  it('says what can be searched before anything is asked', async () => {
    await withVisit('/search', { javaScript: false }, async ({ page }) => {
      const examples = page.locator('main a[href^="/search?q="]');
      expect(await examples.count()).toBeGreaterThan(2);
      await examples.first().click();
      expect(await countResults(page)).toBeGreaterThan(0);
    });
  });
});

it('lists every page for crawlers, each of which answers', async () => {
  await withVisit('/', { javaScript: false }, async ({ page, context }) => {
    const origin = new URL(page.url()).origin;
    const sitemap = await (await context.request.get(`${origin}/sitemap.xml`)).text();
    const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '');
    expect(addresses).toContain(`${origin}/delegates/he-lifeng`);
    expect(addresses).toContain(`${origin}/issues/rare-earths`);
    for (const address of addresses)
      expect([address, (await context.request.get(address)).status()]).toEqual([address, 200]);
    const robots = await (await context.request.get(`${origin}/robots.txt`)).text();
    expect(robots).toContain(`Sitemap: ${origin}/sitemap.xml`);
    const manifest = await (await context.request.get(`${origin}/manifest.webmanifest`)).json();
    for (const { src } of manifest.icons) expect((await context.request.get(origin + src)).status()).toBe(200);
  });
});
