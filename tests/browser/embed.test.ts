import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { launchBrowser, siteUrl, withVisit } from './support/browser';

launchBrowser();

describe('the chart on another site', () => {
  it('may be framed, and only it', async () => {
    const policyOf = async (path: string) => (await fetch(siteUrl(path))).headers.get('content-security-policy');
    expect(await policyOf('/embed/tariffs')).toContain('frame-ancestors *');
    expect(await policyOf('/tariffs')).toContain("frame-ancestors 'self'");
  });

  it('is shown by the code that the Embed button gives', async () => {
    await withVisit('/tariffs?stack=us&asOf=2025-06-09', {}, async ({ page }) => {
      await page.locator('summary', { hasText: 'Embed' }).click();
      const code = await page.locator('pre', { hasText: '<iframe' }).innerText();
      expect(code).toContain('/embed/tariffs?stack=us&amp;asOf=2025-06-09');
      const host = createServer((_, answer) =>
        answer.setHeader('content-type', 'text/html').end(`<title>x</title>${code}`),
      );
      await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
      onTestFinished(() => void host.close());
      const address = host.address();
      const port = typeof address === 'object' ? address?.port : null;
      const other = await page.context().newPage();
      await other.goto(`http://127.0.0.1:${port}/`);
      const frame = other.frameLocator('iframe');
      await frame.getByRole('heading', { level: 1 }).waitFor();
      expect(await frame.locator('h1').innerText()).toMatch(/145% to 30%/);
      expect(
        await frame
          .getByRole('link', { name: /^Round 1:/ })
          .first()
          .getAttribute('target'),
      ).toBe('_blank');
    });
  });
});
