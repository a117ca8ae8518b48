import { describe, expect, it } from 'vitest';
import { POST } from '@/app/theme/route';

function post(fields: Record<string, string>): Promise<Response> {
  return POST(new Request('http://localhost/theme', { method: 'POST', body: new URLSearchParams(fields) }));
}

describe('POST /theme', () => {
  it('keeps the theme in a cookie and goes back to the page', async () => {
    const response = await post({ theme: 'dark', back: '/rounds?asOf=2025-06-09' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/rounds?asOf=2025-06-09');
    expect(response.headers.get('set-cookie')).toContain('theme=dark;');
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', 'evil', ''])(
    'does not lead off the site: %j',
    async (back) => {
      expect((await post({ theme: 'dark', back })).headers.get('location')).toBe('/');
    },
  );

  it('falls back to the system theme for any other word', async () => {
    const response = await post({ theme: 'dark; Domain=evil', back: '/' });
    expect(response.headers.get('set-cookie')).toMatch(/^theme=system;/);
  });

  it('answers a body that is no form', async () => {
    const response = await POST(new Request('http://localhost/theme', { method: 'POST', body: '{}' }));
    expect(response.status).toBe(303);
  });
});
