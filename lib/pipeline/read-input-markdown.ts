/** Markdown as plain text: the words without their marks, and what its front matter says of the article. */
import { parseHTML } from 'linkedom';
import { Marked } from 'marked';
import { toBlockText } from './main-text-blocks';

export interface MarkdownText {
  text: string;
  /** From the front matter, else the first heading of the first level. */
  title: string | null;
  publisher: string | null;
  url: string | null;
  /** The day as the front matter writes it. */
  published: string | null;
}

const FRONT_MATTER = /^---[^\S\n]*\n([\s\S]{0,4000}?)\n---[^\S\n]*(?:\n|$)/;

const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Markup inside Markdown is text like any other: shown, never obeyed. */
const MARKDOWN = new Marked({ renderer: { html: ({ text }) => escapeMarkup(text), image: () => '' } });

/** @param source with `\n` as its line end */
export function readMarkdown(source: string): MarkdownText {
  const matter = FRONT_MATTER.exec(source);
  const fields = parseFields(matter?.[1] ?? '');
  const html = MARKDOWN.parse(source.slice(matter?.[0].length ?? 0), { async: false });
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
  return {
    text: toBlockText(document.body),
    title: fields.get('title') ?? (heading || null),
    publisher: fields.get('publisher') ?? fields.get('site') ?? null,
    url: fields.get('url') ?? fields.get('source') ?? null,
    published: fields.get('published') ?? fields.get('date') ?? null,
  };
}

/** The plain `key: value` lines; whatever else YAML may hold is of no use here. */
function parseFields(matter: string): Map<string, string> {
  const lines = matter.split('\n').map((line) => /^([A-Za-z][\w-]*):\s+(.+?)\s*$/.exec(line));
  return new Map(
    lines.flatMap((match) => (match ? [[String(match[1]).toLowerCase(), unquote(String(match[2]))]] : [])),
  );
}

const unquote = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
