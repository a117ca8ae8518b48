import { describe, expect, it } from 'vitest';
import { launchBrowser, listAxeViolations, siteUrl, visit } from './support/browser';

launchBrowser();

describe.each([
  '/rounds/atlantis-2025-01',
  '/sources/999',
  '/nowhere',
  '/rounds/%00',
  '/sources/..%2f..%2fetc%2fpasswd',
])('unknown address %s', (path) => {
  it('answers 404 with a page of the site', async () => {
    const { page, context, status } = await visit(path);
    try {
      expect(status).toBe(404);
      expect(await page.locator('header').first().innerText()).toMatch(/Truceline/);
      expect(await page.locator('main a').count()).toBeGreaterThan(0);
      expect(await page.locator('body').innerText()).not.toMatch(/\bat .+:\d+:\d+/);
      expect(await listAxeViolations(page)).toEqual([]);
    } finally {
      await context.close();
    }
  });
});

it.each(['/rounds/atlantis-2025-01', '/sources/999', '/delegates/nobody', '/issues/weather'])(
  '%s says so without JavaScript',
  async (path) => {
    const { page, context, status } = await visit(path, { javaScript: false });
    try {
      expect(status).toBe(404);
      expect(await page.locator('h1').innerText()).toMatch(/Nothing stands/);
    } finally {
      await context.close();
    }
  },
);

it('knows no round before anything was known of it', async () => {
  expect((await fetch(siteUrl('/rounds/london-2025-06?asOf=2025-05-01'))).status).toBe(404);
  expect((await fetch(siteUrl('/rounds/london-2025-06?asOf=2025-06-09'))).status).toBe(200);
});

it.each(['2025-02-30', 'yesterday', '<b>', '99999999999'])('ignores asOf=%s and says so', async (value) => {
  const { page, context, status } = await visit(`/?asOf=${encodeURIComponent(value)}`);
  try {
    expect(status).toBe(200);
    expect(await page.locator('body').innerText()).toContain(value);
    expect(await page.locator('main').innerText()).toMatch(/days left|ended|no truce/i);
  } finally {
    await context.close();
  }
});

it('sends the headers that keep a page to itself', async () => {
  const { headers } = await fetch(siteUrl('/'));
  expect(headers.get('content-security-policy')).toMatch(/default-src 'self'/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-powered-by')).toBeNull();
});
