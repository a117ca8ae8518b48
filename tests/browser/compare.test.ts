import { describe, expect, it } from 'vitest';
import { launchBrowser, withVisit } from './support/browser';

launchBrowser();

const NO_SCRIPTS = { javaScript: false };

describe('comparing two rounds', () => {
  it('is chosen with a plain form and ends at an address of its own', async () => {
    await withVisit('/rounds', { javaScript: false, width: 390 }, async ({ page }) => {
      await page.getByRole('link', { name: 'Compare two rounds' }).click();
      await page.getByLabel('One round').selectOption('london-2025-06');
      await page.getByLabel('Beside another').selectOption('geneva-2025-05');
      await page.getByRole('button', { name: 'Compare' }).click();
      expect(new URL(page.url()).search).toBe('?a=london-2025-06&b=geneva-2025-05');
      expect(await page.locator('h1').innerText()).toBe('Geneva and London compared');
    });
  });

  it('tells who stayed and joined, the issues of both, rates, words and outcomes', async () => {
    await withVisit('/rounds/compare?a=geneva-2025-05&b=london-2025-06', NO_SCRIPTS, async ({ page }) => {
      const section = (id: string) => page.locator(`section[aria-labelledby=${id}]`).innerText();
      expect(await section('people')).toMatch(
        /at both[\s\S]*Scott Bessent[\s\S]*joined in London[\s\S]*Howard Lutnick/i,
      );
      expect(await section('issues')).toMatch(/At both[\s\S]*Rare earths[\s\S]*Only in London/);
      expect(await section('rates')).toMatch(/145%[\s\S]*30%/);
      expect(await section('said')).toMatch(/Geneva[\s\S]*London/i);
      expect(await section('outcomes')).toMatch(/Geneva[\s\S]*London/);
    });
  });

  it.each([
    ['a=atlantis-2025-01&b=london-2025-06', /No round “atlantis-2025-01” was known/],
    ['a=london-2025-06&b=london-2025-06', /Both are the same round/],
    ['a=%3Cscript%3E&b=', /No round “<script>” was known/],
  ])('answers ?%s with the form and says why', async (query, words) => {
    await withVisit(`/rounds/compare?${query}`, NO_SCRIPTS, async ({ page, status }) => {
      expect(status).toBe(200);
      expect(await page.locator('main').innerText()).toMatch(words);
      expect(await page.getByLabel('One round').count()).toBe(1);
    });
  });

  it('offers no round that was not known on the day', async () => {
    await withVisit(
      '/rounds/compare?a=geneva-2025-05&b=madrid-2025-09&asOf=2025-06-09',
      NO_SCRIPTS,
      async ({ page }) => {
        const offered = await page.getByLabel('One round').locator('option').allInnerTexts();
        expect(offered.join()).toMatch(/London/);
        expect(offered.join()).not.toMatch(/Madrid|Stockholm/);
        expect(await page.locator('main').innerText()).toMatch(/No round “madrid-2025-09” was known on 9 Jun 2025/);
      },
    );
  });

  it('is offered by a round’s own page', async () => {
    await withVisit('/rounds/london-2025-06', NO_SCRIPTS, async ({ page }) => {
      await page.getByRole('link', { name: 'Compare with Geneva' }).click();
      expect(await page.locator('h1').innerText()).toBe('Geneva and London compared');
    });
  });
});
