import { expect, it } from 'vitest';
import { launchBrowser, withVisit } from './support/browser';

launchBrowser();

it.each([true, false])('a chip leads to its marked sentence and back, JavaScript %s', async (javaScript) => {
  await withVisit('/rounds/london-2025-06?asOf=2025-06-09', { javaScript }, async ({ page }) => {
    const chip = page.locator('main a.chip[href*="/sources/"]').first();
    const href = (await chip.getAttribute('href')) ?? '';
    expect(href).toMatch(/^\/sources\/\d{3}\?asOf=2025-06-09#e-/);
    await chip.click();
    await page.waitForURL(/\/sources\/\d{3}/);
    const mark = page.locator(`[id="${href.split('#')[1]}"]`);
    expect(await mark.count()).toBe(1);
    const top = await mark.evaluate((anchor) => anchor.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);
    await page.goBack();
    await page.waitForURL(/london-2025-06/);
  });
});

it('every evidence link of the site leads to a mark that exists', async () => {
  await withVisit('/?asOf=2025-06-09', { javaScript: false }, async ({ page, context }) => {
    const links = new Set<string>();
    for (const path of ['/', '/rounds/london-2025-06', '/rounds/geneva-2025-05', '/timeline', '/truce', '/tariffs']) {
      await page.goto(new URL(`${path}?asOf=2025-06-09`, page.url()).href);
      const found = await page
        .locator('a[href*="/sources/"][href*="#e-"]')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      for (const link of found) links.add(link);
    }
    expect(links.size).toBeGreaterThan(50);
    const anchors = new Map<string, Set<string>>();
    for (const link of links) {
      const [address = '', anchor = ''] = link.split('#');
      if (!anchors.has(address)) {
        const reader = await context.newPage();
        await reader.goto(address);
        anchors.set(
          address,
          new Set(await reader.locator('[id^="e-"]').evaluateAll((all) => all.map((one) => one.id))),
        );
        await reader.close();
      }
      expect(anchors.get(address), link).toContain(anchor);
    }
  });
});

it('shows every evidence of an article in its text', async () => {
  await withVisit('/sources/001', {}, async ({ page }) => {
    const marks = page.locator('main mark');
    expect(await marks.count()).toBeGreaterThan(10);
    expect(await page.locator('main').innerText()).toMatch(/headline is ours/i);
  });
});
