import { type NextRequest, NextResponse } from 'next/server';
import { isKnownAddress } from '@/app/known-address';
import { answerUnavailable } from '@/app/unavailable-page';

/** An address that no route has: Next answers it with the not-found page, drawn on the server. */
const NOWHERE = '/nothing-stands-here';

interface PolicyInput {
  nonce: string;
  isDevelopment: boolean;
  /** Whether other sites may show the page in a frame. */
  mayBeFramed: boolean;
}

/** What is made to be framed by others: it shows no form and sets no cookie. */
const EMBEDDED = '/embed/';

/**
 * What a page may load: itself, and inline scripts that carry this request's nonce. Styles may be inline because charts
 * place their parts by style; no page shows markup that came from an article.
 */
function toContentSecurityPolicy({ nonce, isDevelopment, mayBeFramed }: PolicyInput): string {
  return [
    "default-src 'self'",
    // React's development build compiles its error stacks with eval; production needs none.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${mayBeFramed ? '*' : "'self'"}`,
  ].join('; ');
}

/**
 * Gives each page a fresh nonce; Next reads it from the request's policy and puts it on its own scripts. An address of a
 * thing that is not known goes to the not-found page; while the store cannot be read, a plain page says so.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const unavailable = await answerUnavailable(request.nextUrl.pathname);
  if (unavailable) return unavailable;
  const nonce = btoa(crypto.randomUUID());
  const policy = toContentSecurityPolicy({
    nonce,
    isDevelopment: process.env.NODE_ENV === 'development',
    mayBeFramed: request.nextUrl.pathname.startsWith(EMBEDDED),
  });
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const isKnown = await isKnownAddress(request.nextUrl);
  const response = isKnown
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL(NOWHERE, request.url), { request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  matcher: [{ source: '/((?!_next/static|_next/image|icon|favicon.ico).*)' }],
};
