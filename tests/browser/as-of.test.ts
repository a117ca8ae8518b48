import { describe, expect, it } from 'vitest';
import { launchBrowser, withVisit } from './support/browser';
import { TODAY } from './support/site';

launchBrowser();

describe('the overview as of 9 June 2025', () => {
  it('says what was known and held that day', async () => {
    await withVisit('/?asOf=2025-06-09', {}, async ({ page }) => {
      const text = await page.locator('body').innerText();
      expect(text).toMatch(/\b64\b/);
      expect(text).toMatch(/12 Aug(ust)? 2025/);
      expect(text).toMatch(/30%/);
      expect(text).toMatch(/10%/);
      expect(text).toMatch(/London/);
      expect(text).not.toMatch(/12\.5%|Stockholm|Madrid|Busan|10 Nov|2026-|Supreme Court/);
    });
  });

  it('carries the day on its links', async () => {
    await withVisit('/?asOf=2025-06-09', { javaScript: false }, async ({ page }) => {
      const hrefs = await page
        .locator('main a[href^="/"], nav[aria-label] a[href^="/"]')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
      const astray = hrefs.filter((href) => !href.includes('asOf=2025-06-09') && href !== '/');
      expect(hrefs.length).toBeGreaterThan(10);
      expect(astray).toEqual([]);
    });
  });
});

describe('the overview today', () => {
  it('counts the days left', async () => {
    expect(TODAY).toBe('2026-11-22');
    await withVisit('/', {}, async ({ page }) => {
      const text = await page.locator('main').innerText();
      expect(text).toMatch(/\b49\b/);
      expect(text).toMatch(/10 Jan(uary)? 2027/);
      expect(text).toMatch(/hour not published/i);
      expect(text).toMatch(/12\.5%/);
    });
  });
});

describe('choosing a day', () => {
  it.each([true, false])('by its date, JavaScript %s', async (javaScript) => {
    await withVisit('/timeline?issue=tariffs', { javaScript }, async ({ page }) => {
      await page.locator('[aria-label="As of"] summary').first().click();
      await page.locator('[aria-label="As of"] input[type=date]').fill('2025-08-01');
      await page.getByRole('button', { name: 'Show', exact: true }).first().click();
      await page.waitForURL(/asOf=2025-08-01/);
      expect(page.url()).toContain('issue=tariffs');
      expect(await page.locator('[aria-label="As of"]').innerText()).toMatch(/1 Aug 2025/);
    });
  });

  it('says when the day lies before the record', async () => {
    await withVisit('/?asOf=2019-01-01', {}, async ({ page, status }) => {
      expect(status).toBe(200);
      expect(await page.locator('[aria-label="As of"]').innerText()).toMatch(/before/i);
    });
  });

  it.each(['/', '/tariffs'])('draws no empty chart where nothing was known yet: %s', async (path) => {
    await withVisit(`${path}?asOf=2019-01-01`, {}, async ({ page }) => {
      expect(await page.locator('#chart').innerText()).toMatch(/by this day/i);
      expect(await page.locator('#chart').locator('svg, table, a[download]').count()).toBe(0);
    });
  });
});
