import { describe, expect, inject, it } from 'vitest';
import { measureBarePage } from '@/lib/cli/bare-page';
import { measureServedPage } from '@/lib/cli/page-scripts';
import { MOST_BYTES_OVER_BARE } from '@/lib/cli/route-examples';
import { launchBrowser, siteUrl, withVisit } from './support/browser';
import { PAGES } from './support/pages';

const BUILD_LIMIT_MS = 300_000;

launchBrowser();

it(
  'brings at most 30 kB of JavaScript over an empty page of the same Next, on every route',
  async () => {
    const bare = measureBarePage();
    const sizes = new Map<string, number>();
    for (const path of PAGES) {
      const over = (await measureServedPage(new URL(path, inject('siteUrl')).href, sizes)) - bare;
      expect(over, path).toBeLessThanOrEqual(MOST_BYTES_OVER_BARE);
    }
  },
  BUILD_LIMIT_MS,
);

describe('before anybody acts', () => {
  it.each(['/rounds', '/rounds/london-2025-06', '/timeline', '/sources/004'])(
    '%s asks for no script that its document does not name',
    async (path) => {
      const named = await (await fetch(siteUrl(path))).text();
      await withVisit(path, {}, async ({ page }) => {
        await page.waitForTimeout(500);
        const asked = await page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .map(({ name }) => new URL(name).pathname)
            .filter((name) => name.endsWith('.js')),
        );
        expect(asked.filter((name) => !named.includes(name))).toEqual([]);
      });
    },
  );

  it('leaves the chart’s library for when its page has loaded', async () => {
    await withVisit('/tariffs', {}, async ({ page }) => {
      await page.locator('.recharts-surface').first().waitFor();
      const { late, loadedAt } = await page.evaluate(() => {
        const named = new Set(
          [...document.querySelectorAll('script[src]')].map((one) => (one as HTMLScriptElement).src),
        );
        const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
        return {
          late: scripts.filter(({ name }) => !named.has(name)).map(({ startTime }) => startTime),
          loadedAt: visit?.domContentLoadedEventEnd ?? 0,
        };
      });
      expect(late.length + loadedAt).toBeGreaterThan(0);
      for (const startedAt of late) expect(startedAt).toBeGreaterThan(loadedAt);
    });
  });
});
