import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchBrowser, siteUrl, withVisit } from './support/browser';

launchBrowser();

/** The number in the sentence that says what is shown: "9 entries that name He Lifeng". */
const countInSentence = async (page: Page): Promise<number> => {
  const sentence = await page
    .locator('main p', { hasText: /entr(y|ies)/ })
    .first()
    .innerText();
  return Number(/(\d+) entr(?:y|ies)/.exec(sentence)?.[1]);
};

const box = (page: Page, name: RegExp) => page.getByRole('checkbox', { name }).first();

describe('filtering by hand', () => {
  it.each([true, false])('by delegate and by issue, JavaScript %s', async (javaScript) => {
    await withVisit('/timeline', { javaScript }, async ({ page }) => {
      const all = await countInSentence(page);
      await box(page, /^He Lifeng/).check();
      if (!javaScript) await page.getByRole('button', { name: 'Apply' }).click();
      await page.waitForURL(/delegate=he-lifeng/);
      const byDelegate = await countInSentence(page);
      await box(page, /^Rare earths/).check();
      if (!javaScript) await page.getByRole('button', { name: 'Apply' }).click();
      await page.waitForURL(/issue=rare-earths/);
      expect(page.url()).toContain('delegate=he-lifeng');
      const byBoth = await countInSentence(page);
      expect(byDelegate).toBeLessThan(all);
      expect(byBoth).toBeLessThan(byDelegate);
      expect(byBoth).toBeGreaterThan(0);
      await expect.poll(() => page.locator('main').innerText()).toMatch(/name He Lifeng and are about rare earths/i);
    });
  });

  it('goes back and forward through its states', async () => {
    await withVisit('/timeline', {}, async ({ page }) => {
      const all = await countInSentence(page);
      await box(page, /^Rare earths/).check();
      await page.waitForURL(/issue=rare-earths/);
      const filtered = await countInSentence(page);
      await page.waitForLoadState('networkidle');
      await page.goBack();
      await expect.poll(() => countInSentence(page)).toBe(all);
      expect(await box(page, /^Rare earths/).isChecked()).toBe(false);
      await page.waitForLoadState('networkidle');
      await page.goForward();
      await expect.poll(() => countInSentence(page)).toBe(filtered);
      expect(await box(page, /^Rare earths/).isChecked()).toBe(true);
    });
  });

  it('tells beside a choice how many entries it brings', async () => {
    await withVisit('/timeline', { javaScript: false }, async ({ page }) => {
      const label = page.locator('label', { has: box(page, /^Student visas/) });
      const promised = Number(/(\d+)/.exec(await label.innerText())?.[1]);
      await box(page, /^Student visas/).check();
      await page.getByRole('button', { name: 'Apply' }).click();
      await page.waitForURL(/issue=student-visas/);
      expect(await countInSentence(page)).toBe(promised);
    });
  });
});

describe('addresses from elsewhere', () => {
  it('ignores junk and says so', async () => {
    const junk = '/timeline?issue=nonsense,%00,<script>&order=sideways&kind=%F0%9F%92%A5&asOf=2025-99-99';
    await withVisit(junk, {}, async ({ page, status }) => {
      expect(status).toBe(200);
      expect(await page.locator('main').innerText()).toMatch(/Ignored/);
      expect(await countInSentence(page)).toBeGreaterThan(10);
    });
  });

  it('explains an empty result and offers a way out', async () => {
    await withVisit('/timeline?delegate=he-lifeng&issue=iranian-oil&kind=tariff-rate', {}, async ({ page, status }) => {
      expect(status).toBe(200);
      const ways = page.locator('main a[href^="/timeline"]');
      expect(await ways.count()).toBeGreaterThan(0);
      await page.getByRole('link', { name: 'Clear' }).first().click();
      await page.waitForURL((url) => !url.search.includes('issue'));
      expect(await countInSentence(page)).toBeGreaterThan(10);
    });
  });

  it('turns the order round', async () => {
    await withVisit('/timeline', {}, async ({ page }) => {
      const firstMonth = async () => {
        const headings = await page.locator('main h2').allInnerTexts();
        return Date.parse(`1 ${headings.find((text) => /^[A-Z]+ \d{4}$/i.test(text))}`);
      };
      const newest = await firstMonth();
      await page.getByRole('link', { name: /oldest first/i }).click();
      await page.waitForURL(/order=oldest/);
      expect(await firstMonth()).toBeLessThan(newest);
    });
  });

  it('pages through all entries, each once', async () => {
    await withVisit('/timeline', { javaScript: false }, async ({ page }) => {
      const total = await countInSentence(page);
      const pageCount = Number(/of (\d+)/.exec(await page.getByText(/^Page 1 of/).innerText())?.[1]);
      let seen = 0;
      for (let number = 1; number <= pageCount; number += 1) {
        await page.goto(siteUrl(`/timeline?page=${number}`));
        seen += await page.locator('main section > ol > li').count();
      }
      expect(seen).toBe(total);
    });
  });
});
