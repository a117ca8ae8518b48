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

  it('leaves the chart’s library for when the document is there', async () => {
    const named = await (await fetch(siteUrl('/tariffs'))).text();
    await withVisit('/tariffs', {}, async ({ page }) => {
      await page.locator('.recharts-surface').first().waitFor();
      const { scripts, readyAt } = await page.evaluate(() => {
        const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        const files = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
        return {
          scripts: files.map(({ name, startTime }) => ({ path: new URL(name).pathname, startTime })),
          readyAt: visit?.domInteractive ?? 0,
        };
      });
      const late = scripts.filter(({ path }) => !named.includes(path));
      expect(late.length).toBeGreaterThan(0);
      for (const { startTime } of late) expect(startTime).toBeGreaterThan(readyAt);
    });
  });
});
