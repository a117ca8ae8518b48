import { describe, expect, it } from 'vitest';
import { launchBrowser, listAxeViolations, sidewaysOverflow, withVisit } from './support/browser';
import { PAGES } from './support/pages';

launchBrowser();

describe.each(PAGES)('%s', (path) => {
  it.each([1280, 390])('answers without a complaint in both themes at %i px', async (width) => {
    await withVisit(path, { width }, async ({ page, status }) => {
      expect(status).toBe(200);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.title()).toMatch(/Truceline/);
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(await listAxeViolations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await listAxeViolations(page, ['color-contrast', 'link-in-text-block']), 'dark').toEqual([]);
    });
  });

  it('reads without JavaScript, fits 320 px and keeps its headings in order', async () => {
    await withVisit(path, { javaScript: false, width: 320, theme: 'dark' }, async ({ page }) => {
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(await page.locator('main h1').count()).toBe(1);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
      const levels = await page.locator('h1,h2,h3,h4,h5,h6').evaluateAll((all) => all.map((h) => Number(h.tagName[1])));
      for (const [index, level] of levels.entries()) {
        expect(level, `heading ${index + 1} of ${levels.join(' ')}`).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
      }
    });
  });
});

it('moves nothing when the interactive chart arrives', async () => {
  await withVisit('/', {}, async ({ page }) => {
    await page.evaluate(() => {
      const total = { value: 0 };
      Object.assign(window, { layoutShift: total });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) total.value += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.locator('.recharts-surface').first().waitFor();
    await page.waitForTimeout(300);
    const shift = await page.evaluate(
      () => (window as unknown as { layoutShift: { value: number } }).layoutShift.value,
    );
    expect(shift).toBeLessThan(0.02);
  });
});
