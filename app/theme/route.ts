import { parseTheme, THEME_COOKIE } from '@/components/theme-switch/theme';

const SECONDS_PER_YEAR = 31_536_000;
const ANY_ORIGIN = 'http://site.invalid';

/** The path and query of an address on this site; the overview's for anything that leads elsewhere. */
function toOwnPath(back: string): string {
  if (!back.startsWith('/') || !URL.canParse(back, ANY_ORIGIN)) return '/';
  const url = new URL(back, ANY_ORIGIN);
  return url.origin === ANY_ORIGIN ? url.pathname.replace(/^\/+/, '/') + url.search : '/';
}

/** Sets the theme for readers without JavaScript, then shows the page they came from. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => null);
  const theme = parseTheme(form?.get('theme')?.toString());
  return new Response(null, {
    status: 303,
    headers: {
      location: toOwnPath(form?.get('back')?.toString() ?? ''),
      'set-cookie': `${THEME_COOKIE}=${theme}; Path=/; Max-Age=${SECONDS_PER_YEAR}; SameSite=Lax`,
    },
  });
}
