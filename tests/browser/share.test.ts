import { expect, it } from 'vitest';
import { launchBrowser, siteUrl, withVisit } from './support/browser';

launchBrowser();

it('shares a round: the copied link opens the same round fresh', async () => {
  await withVisit('/rounds/london-2025-06', {}, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByText('Share this round').click();
    await page
      .getByRole('button', { name: /share link/i })
      .first()
      .click();
    await expect.poll(() => page.locator('[role=status]').allInnerTexts()).toContain('Link copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('/rounds/london-2025-06');
    const path = link.slice(siteUrl('/').length - 1);
    await withVisit(path, {}, async (fresh) => {
      expect(fresh.status).toBe(200);
      expect(await fresh.page.locator('h1').innerText()).toMatch(/London/);
    });
  });
});

it.each(['london-2025-06', 'geneva-2025-05'])(
  '%s has a title, a description and a drawn card of its own',
  async (round) => {
    await withVisit(`/rounds/${round}?asOf=2025-06-09`, { javaScript: false }, async ({ page }) => {
      const meta = (name: string) =>
        page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
      expect(await page.title()).toMatch(/2025/);
      expect(await meta('description')).toMatch(/He Lifeng/);
      expect(await meta('twitter:card')).toBe('summary_large_image');
      const card = await fetch((await meta('og:image')) ?? '');
      expect(card.headers.get('content-type')).toBe('image/png');
      const bytes = new DataView(await card.arrayBuffer());
      expect([bytes.getUint32(16), bytes.getUint32(20)]).toEqual([1200, 630]);
    });
  },
);

it('gives each round another card', async () => {
  const cards = await Promise.all(
    ['london-2025-06', 'geneva-2025-05'].map(async (round) =>
      Buffer.from(await (await fetch(siteUrl(`/rounds/${round}/card.png`))).arrayBuffer()).toString('base64'),
    ),
  );
  expect(cards[0]).not.toBe(cards[1]);
});
