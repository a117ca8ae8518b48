import 'server-only';
import { createHash } from 'node:crypto';
import { ERROR_TYPE, type ErrorBody } from '@/lib/formats/error-body';
import type { WrittenFile } from '@/lib/formats/write-file';

/** Anyone's page may read the data; nothing here depends on who asks. */
const OPEN = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Content-Disposition, Link',
};
/** Like the pages, data are asked for anew each time, since any load may change them; the tag then spares the bytes. */
const CACHE = 'public, no-cache';
const TAG_LENGTH = 22;

const toTag = (body: string): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, TAG_LENGTH)}"`;

/** Whether a request's If-None-Match names the tag; a weak form of it is the same text. */
function isNamed(tag: string, header: string | null): boolean {
  return (header ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag || one.trim() === '*');
}

/** The file, or 304 where the asker has it already. */
export function toFileResponse(request: Request, file: WrittenFile, documentation: string): Response {
  const tag = toTag(file.body);
  const headers = { ...OPEN, 'cache-control': CACHE, etag: tag, link: `<${documentation}>; rel="describedby"` };
  if (isNamed(tag, request.headers.get('if-none-match'))) return new Response(null, { status: 304, headers });
  return new Response(file.body, {
    headers: {
      ...headers,
      'content-type': file.contentType,
      'content-disposition': `${file.isSaved ? 'attachment' : 'inline'}; filename="${file.fileName}"`,
    },
  });
}

/** The one error body. Errors are not kept: the next answer may be another. */
export function toErrorResponse(body: ErrorBody, further: Record<string, string> = {}): Response {
  return new Response(`${JSON.stringify(body, null, 1)}\n`, {
    status: body.status,
    headers: { ...OPEN, 'cache-control': 'no-store', 'content-type': ERROR_TYPE, ...further },
  });
}

/** What a browser asks before it lets another site's script send If-None-Match. */
export function toPreflightResponse(): Response {
  const allowed = { 'access-control-allow-methods': 'GET, HEAD', 'access-control-allow-headers': 'If-None-Match' };
  return new Response(null, { status: 204, headers: { ...OPEN, ...allowed, allow: 'GET, HEAD, OPTIONS' } });
}
