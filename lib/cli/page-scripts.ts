/** The JavaScript that a page brings before anybody acts on it, in bytes as they travel. */
import { gzipSync } from 'node:zlib';
import { CommandError } from './settings';

const SCRIPT_TAG = /<script\b[^>]*>/g;
const PRELOAD_TAG = /<link\b[^>]*\bas="script"[^>]*>/g;

/** Files that a document asks for by itself: its scripts and preloads, without those for browsers that know no modules. */
export function listScriptFiles(html: string): string[] {
  const scripts = html.match(SCRIPT_TAG) ?? [];
  const tags = [...scripts.filter((tag) => !/\bnomodule\b/i.test(tag)), ...(html.match(PRELOAD_TAG) ?? [])];
  const files = tags.flatMap((tag) => /\b(?:src|href)="([^"]+\.js[^"]*)"/.exec(tag)?.[1] ?? []);
  return [...new Set(files.map((file) => file.replaceAll('&amp;', '&')))];
}

/** Size of a file after gzip, the same level for every file, so that two pages compare. */
export function toGzipBytes(file: Uint8Array): number {
  return gzipSync(file, { level: 9 }).length;
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new CommandError(`nothing answers at ${url}; start the site with npm start, or name its address`, { cause });
  });
  if (!response.ok) throw new CommandError(`${url} answers with ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * Bytes (gzip) of all scripts that a served page asks for by itself.
 * @param sizes sizes already known by address: pages share most files
 * @throws CommandError when the page or a script is not served
 */
export async function measureServedPage(url: string, sizes: Map<string, number>): Promise<number> {
  const html = new TextDecoder().decode(await fetchBytes(url));
  const files = listScriptFiles(html).map((file) => new URL(file, url).href);
  if (files.length === 0) throw new CommandError(`${url} names no script: is it a page of the site?`);
  let bytes = 0;
  for (const file of files) {
    const size = sizes.get(file) ?? toGzipBytes(await fetchBytes(file));
    sizes.set(file, size);
    bytes += size;
  }
  return bytes;
}
