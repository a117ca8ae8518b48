import { describe, expect, it } from 'vitest';
import { listScriptFiles, toGzipBytes } from '@/lib/cli/page-scripts';
import { pickRouteExamples, toKilobytes } from '@/lib/cli/route-examples';

describe('listScriptFiles', () => {
  it('finds scripts and their preloads once, whatever stands between', () => {
    const html = `<link rel="preload" as="script" href="/_next/a.js"/><link rel="stylesheet" href="/x.css"/>
      <script src="/_next/a.js" async=""></script><script nonce="n" src="/_next/b.js?v=1&amp;w=2"></script>
      <script>self.inline()</script><script type="application/ld+json">{"url":"https://x.example/c.js"}</script>`;
    expect(listScriptFiles(html).sort()).toEqual(['/_next/a.js', '/_next/b.js?v=1&w=2']);
  });

  it('leaves out what only browsers without modules load', () => {
    expect(listScriptFiles('<script src="/_next/old.js" noModule=""></script>')).toEqual([]);
  });
});

describe('sizes', () => {
  it('counts bytes as they travel', () => {
    expect(toGzipBytes(new TextEncoder().encode('a'.repeat(10_000)))).toBeLessThan(100);
    expect(toKilobytes(30_049)).toBe('30.0 kB');
  });
});

describe('pickRouteExamples', () => {
  it('takes one page of every route', () => {
    const sitemap = [
      '/',
      '/rounds',
      '/rounds/compare',
      '/rounds/london-2025-06',
      '/rounds/geneva-2025-05',
      '/sources/004',
    ]
      .map((path) => `<url><loc>https://x.example${path}</loc></url>`)
      .join('');
    expect(pickRouteExamples(sitemap)).toEqual([
      '/',
      '/rounds',
      '/rounds/compare',
      '/rounds/london-2025-06',
      '/sources/004',
    ]);
    expect(pickRouteExamples('<html>no sitemap</html>')).toEqual([]);
  });
});
