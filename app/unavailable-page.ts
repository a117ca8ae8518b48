import 'server-only';
import { frameWords } from '@words/frame';
import { LOCALE } from '@words/locale';
import { unavailableWords } from '@words/unavailable';
import { escapeXml } from '@/lib/formats/xml';
import { connectionProblem } from '@/lib/queries/database';

/**
 * The page that stands for every page while the store cannot be read. It is plain HTML made without React: Next draws a
 * failed page in the browser only, and this one has to be there without scripts, without the store and without its style sheet.
 */
const PAGE = `<!doctype html>
<html lang="${LOCALE}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeXml(unavailableWords.windowTitle)}</title>
<style>
:root { color-scheme: light dark }
body { margin: 0; background: light-dark(#fbf9f4, #141311); color: light-dark(#1a1815, #f3efe7); font: 1rem/1.55 system-ui, sans-serif }
main { max-width: 60ch; margin: 0 auto; padding: 4rem 1.25rem }
h1 { font: 560 2.25rem/1.15 Georgia, serif; margin: 2.5rem 0 1rem }
a { color: inherit }
p { margin: 0 0 1rem }
</style>
</head>
<body>
<main>
<p><strong>${escapeXml(frameWords.plainName)}</strong></p>
<h1>${escapeXml(unavailableWords.title)}</h1>
<p>${escapeXml(unavailableWords.text)}</p>
<p><a href="">${escapeXml(unavailableWords.again)}</a></p>
<p>${escapeXml(unavailableWords.toOperators)}</p>
</main>
</body>
</html>
`;

/** Data formats, feeds and cards name a file: they answer for themselves, in their own form. */
const isFile = (pathname: string): boolean => /\.[a-z]+$/i.test(pathname);

/** The plain error page with status 503 while the store cannot be read, which the terminal is told; null else. */
export async function answerUnavailable(pathname: string): Promise<Response | null> {
  if (isFile(pathname)) return null;
  const problem = await connectionProblem();
  if (!problem) return null;
  console.error(problem);
  return new Response(PAGE, {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'retry-after': '60' },
  });
}
