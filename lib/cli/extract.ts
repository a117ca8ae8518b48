/**
 * `npm run -s extract -- FILE… [--published DAY] [--out DIR]`: reads articles and prints their facts as JSON, one object for one
 * file, a list for several; with --out each goes to NAME.json in DIR instead. All files are read and checked before anything is written.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type CivilDay, parseCivilDay } from '@/lib/domain/civil-date';
import { parseArticleIndex } from '@/lib/pipeline/article-index';
import { decodeArticle } from '@/lib/pipeline/article-text';
import { type ExtractedArticle, extractArticle } from '@/lib/pipeline/extract-article';
import { normaliseText } from '@/lib/text/normalise';
import { guessPublicationDay } from '@/lib/text/publication-day';

const USAGE = 'usage: npm run -s extract -- FILE… [--published YYYY-MM-DD] [--out DIR]';
const SEEDS = fileURLToPath(new URL('../../seeds/articles/', import.meta.url));

/** A refusal with its remedy: printed as one line, exit code 1. */
class RefusedError extends Error {
  override name = 'RefusedError';
}

interface Options {
  files: string[];
  published: CivilDay | null;
  out: string | null;
}

function main(): void {
  const options = parseOptions(process.argv.slice(2));
  const articles = options.files.map((file) => readArticle(file, options.published));
  if (options.out === null) print(articles);
  else writeAll(articles, options.out);
}

function parseOptions(args: string[]): Options {
  const { values, positionals } = parseCommandLine(args);
  if (!positionals.length) throw new RefusedError(`no file given; ${USAGE}`);
  const published = values.published === undefined ? null : parseCivilDay(values.published);
  if (values.published !== undefined && !published)
    throw new RefusedError(`--published "${values.published}" is no day; use YYYY-MM-DD`);
  const names = positionals.map((file) => basename(file));
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (values.out !== undefined && twice)
    throw new RefusedError(`${twice}: two files of that name would become one in --out; read them one at a time`);
  return { files: positionals, published, out: values.out ?? null };
}

function parseCommandLine(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { published: { type: 'string' }, out: { type: 'string' } },
    });
  } catch (error) {
    if (error instanceof TypeError) throw new RefusedError(`${error.message.split('. ')[0]}; ${USAGE}`);
    throw error;
  }
}

function readArticle(file: string, published: CivilDay | null): ExtractedArticle {
  const text = readText(file);
  const source = basename(file);
  const publishedOn = published ?? publishedOnOf(source, text);
  if (!publishedOn)
    throw new RefusedError(`${file}: the text names no publication day; give it with --published YYYY-MM-DD`);
  return extractArticle({ source, text, publishedOn });
}

function readText(file: string): string {
  const decoded = decodeArticle(readBytes(file));
  if ('problem' in decoded)
    throw new RefusedError(`${file}: ${decoded.problem}; give a text file in UTF-8 of at most 1 MB`);
  return normaliseText(decoded.text);
}

function readBytes(file: string): Uint8Array {
  try {
    if (statSync(file).isDirectory()) throw new RefusedError(`${file}: is a directory; name the files in it`);
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') throw new RefusedError(`${file}: is not there; check the path`);
    if (code === 'EACCES') throw new RefusedError(`${file}: can't be read; check its permissions`);
    throw error;
  }
}

/** From the index of the seed articles, by name or by content; else from the text itself. */
function publishedOnOf(source: string, text: string): CivilDay | null {
  const entry = listSeedEntries().find((one) => one.file === source || isSameText(one.file, text));
  return entry?.publishedOn ?? guessPublicationDay(text)?.day ?? null;
}

function listSeedEntries() {
  try {
    return parseArticleIndex(readFileSync(join(SEEDS, 'index.json'), 'utf8')).entries;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function isSameText(seedFile: string, text: string): boolean {
  try {
    return normaliseText(readFileSync(join(SEEDS, seedFile), 'utf8')) === text;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

const toJson = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

function print(articles: ExtractedArticle[]): void {
  process.stdout.write(toJson(articles.length === 1 ? articles[0] : articles));
}

/** Each file is written beside its place and then moved there, so that none is ever half written. */
function writeAll(articles: readonly ExtractedArticle[], out: string): void {
  makeDirectory(out);
  for (const article of articles) {
    const path = join(out, `${article.source.replace(/\.txt$/, '')}.json`);
    writeFileSync(`${path}.part`, toJson(article));
    renameSync(`${path}.part`, path);
  }
}

function makeDirectory(out: string): void {
  try {
    mkdirSync(out, { recursive: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EEXIST' || code === 'ENOTDIR') throw new RefusedError(`--out ${out}: is a file; name a directory`);
    if (code === 'EACCES') throw new RefusedError(`--out ${out}: can't be written; check its permissions`);
    throw error;
  }
}

try {
  main();
} catch (error) {
  if (!(error instanceof RefusedError)) throw error;
  process.stderr.write(`extract: ${error.message}\n`);
  process.exitCode = 1;
}
