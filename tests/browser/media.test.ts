import { describe, expect, it } from 'vitest';
import { launchBrowser, sidewaysOverflow, withVisit } from './support/browser';
import { PAGES } from './support/pages';

launchBrowser();

describe('on paper', () => {
  it.each([
    '/',
    '/rounds/london-2025-06',
    '/tariffs',
    '/rounds/compare?a=geneva-2025-05&b=london-2025-06',
    '/delegates/he-lifeng',
    '/issues/rare-earths',
    '/disagreements',
  ])('%s has its day and its sources with their addresses, and no controls', async (path) => {
    await withVisit(path, { javaScript: false }, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const main = page.locator('main');
      expect(await main.getByRole('button').filter({ visible: true }).count()).toBe(0);
      expect(await page.getByText('Share', { exact: true }).filter({ visible: true }).count()).toBe(0);
      expect(await page.locator('.as-of-bar').innerText()).toContain('22 Nov 2026');
      const sources = page.locator('main a[href^="http"]').filter({ visible: true });
      expect(await sources.count()).toBeGreaterThan(0);
      const printed = await sources.first().evaluate((link) => getComputedStyle(link, '::after').content);
      expect(printed).toContain('http');
    });
  });

  it('prints a round to a PDF of several pages', async () => {
    await withVisit('/rounds/london-2025-06', { javaScript: false }, async ({ page }) => {
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(1);
    });
  });
});

describe('on a phone', () => {
  it.each([320, 390])('sets the tariff steps with their sources in sight at %i px, as a table still', async (width) => {
    await withVisit('/tariffs', { width, javaScript: false }, async ({ page }) => {
      const table = page.getByRole('table', { name: /^Every tariff step/ });
      const bounds = await table.boundingBox();
      expect((bounds?.x ?? 0) + (bounds?.width ?? Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(width);
      const row = table.getByRole('row').nth(1);
      const [rate, source] = await Promise.all([2, 5].map((cell) => row.getByRole('cell').nth(cell).boundingBox()));
      expect(rate?.height).toBeLessThan(60);
      expect(source?.y).toBeGreaterThan((rate?.y ?? 0) + (rate?.height ?? 0) - 1);
    });
  });
});

describe('with forced colours', () => {
  it('keeps both tariff lines apart by more than their colour', async () => {
    await withVisit('/tariffs', { javaScript: false }, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      const looks = await page
        .locator('.server-lines path')
        .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).strokeDasharray));
      expect(new Set(looks).size).toBeGreaterThan(1);
    });
  });

  it('keeps both lines apart when the chart has come alive', async () => {
    await withVisit('/tariffs', {}, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await page.locator('.recharts-line-curve').first().waitFor();
      const looks = await page
        .locator('.recharts-line-curve')
        .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).strokeDasharray));
      expect(new Set(looks).size).toBeGreaterThan(1);
    });
  });

  it('keeps the bar of the truce clock to be seen', async () => {
    await withVisit('/truce', { javaScript: false }, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      const bar = page.locator('main .bg-truce-bg').first();
      const [outer, inner] = await bar.evaluate((box) => [
        getComputedStyle(box).borderTopStyle,
        getComputedStyle(box.firstElementChild ?? box).backgroundColor,
      ]);
      expect(outer).toBe('solid');
      expect(inner).not.toBe('rgba(0, 0, 0, 0)');
    });
  });
});

it.each(PAGES.filter((path) => !path.includes('?')))('%s fits with its text at twice the size', async (path) => {
  await withVisit(path, { javaScript: false, width: 640 }, async ({ page }) => {
    // The reader's own text size, which style sheets and their queries count by; a rule on the page would only do the first.
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await page.reload();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect(await sidewaysOverflow(page)).toBe(0);
  });
});

it('moves nothing where less motion is asked for', async () => {
  await withVisit('/tariffs', {}, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.locator('.recharts-surface').first().waitFor();
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((one) => {
          const style = getComputedStyle(one);
          return [style.transitionDuration, style.animationDuration].some((text) =>
            text.split(',').some((s) => parseFloat(s) > 0),
          );
        }).length,
    );
    expect(moving).toBe(0);
  });
});
