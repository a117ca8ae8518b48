import { describe, expect, it } from 'vitest';
import { launchBrowser, siteUrl, type Visit, withVisit } from './support/browser';

launchBrowser();

const readClipboard = ({ page }: Visit) => page.evaluate(() => navigator.clipboard.readText());
const allowCopying = ({ context }: Visit) => context.grantPermissions(['clipboard-read', 'clipboard-write']);

describe('sharing', () => {
  it.each([
    ['As it is now', '/rounds/london-2025-06?said=us'],
    ['Fixed to this day', '/rounds/london-2025-06?said=us&asOf=2026-11-22'],
  ])('copies the link “%s”, which opens the same round fresh', async (choice, path) => {
    await withVisit('/rounds/london-2025-06?said=us', {}, async (visit) => {
      const { page } = visit;
      await allowCopying(visit);
      await page.getByText('Share this round').click();
      const panel = page.locator('main details[open]');
      await panel.getByRole('button', { name: new RegExp(`^Copy link\\s*: ${choice}$`) }).click();
      await expect.poll(() => panel.locator('[role=status]').innerText()).toBe('Link copied.');
      expect(await readClipboard(visit)).toBe(siteUrl(path));
      await withVisit(path, {}, async (fresh) => {
        expect(fresh.status).toBe(200);
        expect(await fresh.page.locator('h1').innerText()).toMatch(/London/);
      });
    });
  });

  it('opens the device’s share sheet where there is one', async () => {
    await withVisit('/truce?asOf=2025-06-09', {}, async ({ page, context }) => {
      await context.addInitScript(() => {
        Object.assign(navigator, { share: async (what: unknown) => Object.assign(window, { shared: what }) });
      });
      await page.reload();
      await page.getByText('Share this page').click();
      await page
        .locator('main details[open]')
        .getByRole('button', { name: /^Share\s*: Fixed to this day$/ })
        .click();
      await expect
        .poll(() => page.evaluate(() => (window as unknown as { shared?: { url: string } }).shared?.url))
        .toBe(siteUrl('/truce?asOf=2025-06-09'));
    });
  });

  it('closes with Escape, back on its button, and with a press elsewhere', async () => {
    await withVisit('/tariffs', {}, async ({ page }) => {
      const open = page.locator('main details[open]', { hasText: 'Copy link' });
      await page.getByText('Share this page').click();
      await expect.poll(() => open.count()).toBe(1);
      await page.keyboard.press('Escape');
      expect(await open.count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Share this page');
      await page.keyboard.press('Enter');
      await expect.poll(() => open.count()).toBe(1);
      await page.locator('h1').click();
      expect(await open.count()).toBe(0);
    });
  });

  it('shows both links without JavaScript, and no button that could do nothing', async () => {
    await withVisit('/issues/rare-earths', { javaScript: false, width: 390 }, async ({ page }) => {
      await page.getByText('Share this page').click();
      const panel = page.locator('main details[open]');
      const links = await panel
        .locator('input')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
      expect(links).toEqual([siteUrl('/issues/rare-earths'), siteUrl('/issues/rare-earths?asOf=2026-11-22')]);
      expect(await panel.getByRole('button').count()).toBe(0);
      const box = await panel.locator('> div').boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
    });
  });
});

describe('citing', () => {
  it('gives three styles with the day of the page, without JavaScript too', async () => {
    await withVisit('/rounds/london-2025-06?asOf=2025-06-09', { javaScript: false }, async ({ page }) => {
      await page.getByText('Cite', { exact: true }).click();
      const [plain = '', bibtex = '', chicago = ''] = await page.locator('main details[open] pre').allInnerTexts();
      expect(plain).toContain('as of 9 Jun 2025');
      expect(bibtex).toMatch(/^@misc\{/);
      expect(chicago).toMatch(/^“London, 9 June 2025\.”/);
      for (const text of [plain, bibtex, chicago])
        expect(text).toContain(siteUrl('/rounds/london-2025-06?asOf=2025-06-09'));
    });
  });

  it('copies a quote with who said it and the sentence it stands in', async () => {
    await withVisit('/rounds/london-2025-06', {}, async (visit) => {
      await allowCopying(visit);
      await visit.page.locator('#said').scrollIntoViewIfNeeded();
      await visit.page
        .getByRole('button', { name: /^Copy the quote of/ })
        .first()
        .click();
      await expect.poll(() => readClipboard(visit)).toMatch(/^“.+” .+\. Article \d{3}.*\. http.*\/sources\/\d{3}#e-/);
    });
  });

  it('copies a marked sentence with its article', async () => {
    await withVisit('/sources/004', {}, async (visit) => {
      await allowCopying(visit);
      await visit.page
        .getByRole('button', { name: /^Copy sentence/ })
        .first()
        .click();
      await expect.poll(() => readClipboard(visit)).toMatch(/Article 004, sentence \d+, .*\/sources\/004#e-/);
    });
  });
});
