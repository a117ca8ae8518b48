/** A file that a person hands in, as an article's text with what the file itself says of it: plain text, Markdown or a saved web page. */
import { type CivilDay, parseCivilDay } from '@/lib/domain/civil-date';
import { normaliseText } from '@/lib/text/normalise';
import { guessPublicationDay } from '@/lib/text/publication-day';
import { splitParagraphs, splitSentences } from '@/lib/text/sentences';
import { extractMainText } from './main-text';
import { decodeInput } from './read-input-encoding';
import { readMarkdown } from './read-input-markdown';

export interface InputFile {
  /** Name without its folder; `-` for standard input. */
  name: string;
  bytes: Uint8Array;
}

type InputFormat = 'text' | 'markdown' | 'html';

export interface InputText {
  format: InputFormat;
  /** `UTF-8` unless it was converted. */
  encoding: string;
  /** Normalised. */
  text: string;
  headline: string;
  /** True when the file names none and we took the first words of the text. */
  headlineIsOurs: boolean;
  byline: string | null;
  publisher: string | null;
  url: string | null;
  /** Read from the page's head or from the text; null where neither says. */
  published: { day: CivilDay; ground: string } | null;
}

/** The article, or what is wrong with the file. */
export type InputRead = { input: InputText } | { problem: string };

/** Endings of files that hold an article. */
export const TEXT_ENDINGS = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;
const LONGEST_HEADLINE = 160;
const OUR_HEADLINE = 90;

/** What kind of file it is: by its ending, or for standard input by how it begins. */
function toFormat({ name, bytes }: InputFile): InputFormat {
  if (/\.(?:html?|xhtml)$/i.test(name)) return 'html';
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 300));
  return name === '-' && /^\W{0,6}<(?:!doctype html|html)\b/i.test(head) ? 'html' : 'text';
}

export function readInput(file: InputFile): InputRead {
  const format = toFormat(file);
  const decoded = decodeInput(file.bytes, format === 'html');
  if ('problem' in decoded) return decoded;
  const read = READERS[format](normaliseText(decoded.text));
  if (read === null) return { problem: 'is a page without an article: no main text can be found in it' };
  if (read.text.trim() === '') return { problem: 'is empty' };
  const { title, ...input } = read;
  return { input: { ...input, ...toHeadline(title, read.text), format, encoding: decoded.encoding } };
}

type Read = Pick<InputText, 'text' | 'byline' | 'publisher' | 'url' | 'published'> & { title: string | null };

const READERS: Record<InputFormat, (source: string) => Read | null> = {
  text: (text) => ({ text, title: null, byline: null, publisher: null, url: null, published: publishedIn(text) }),
  markdown: (source) => {
    const { text, title, publisher, url, published } = readMarkdown(source);
    const day = published === null ? null : parseDayWords(published);
    const said = day ? { day, ground: `The front matter says ${published}.` } : null;
    return { text, title, byline: null, publisher, url: toAddress(url), published: said ?? publishedIn(text) };
  },
  html: (source) => {
    const page = extractMainText(source);
    if (!page) return null;
    const { text, title, byline, siteName: publisher, url, published } = page;
    const day = published ? parseDayWords(published.words) : null;
    const said = day && published ? { day, ground: `The page’s ${published.tag} says ${published.words}.` } : null;
    return { text, title, byline, publisher, url: toAddress(url), published: said ?? publishedIn(text) };
  },
};

function publishedIn(text: string): InputText['published'] {
  const guess = guessPublicationDay(text);
  return guess && { day: guess.day, ground: `Guessed from the text: “${guess.words}”.` };
}

/** The civil day where it was written: `2025-06-09T23:30:00-04:00` is 9 June; other written forms as the text's own. */
function parseDayWords(words: string): CivilDay | null {
  return parseCivilDay(words.trim().slice(0, 10)) ?? guessPublicationDay(words)?.day ?? null;
}

/** The address when it is one of the web. */
function toAddress(address: string | null): string | null {
  return address && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
}

/** The file's title; else the text's first line when it stands like a headline; else the text's first words, as ours. */
function toHeadline(title: string | null, text: string): Pick<InputText, 'headline' | 'headlineIsOurs'> {
  if (title) return { headline: cutAtWord(title, LONGEST_HEADLINE), headlineIsOurs: false };
  const paragraphs = splitParagraphs(text);
  const [first] = paragraphs;
  const line = first ? text.slice(first.start, first.end) : '';
  if (paragraphs.length > 1 && isHeadline(line)) return { headline: line, headlineIsOurs: false };
  const [sentence] = splitSentences(text, paragraphs);
  const words = sentence ? text.slice(sentence.start, sentence.end) : text;
  return { headline: cutAtWord(words.replace(/\s+/g, ' ').trim(), OUR_HEADLINE), headlineIsOurs: true };
}

const isHeadline = (line: string): boolean =>
  line.length >= 15 &&
  line.length <= LONGEST_HEADLINE &&
  /^["“‘'\p{Lu}\p{N}]/u.test(line) &&
  !/[.:;,]["”’']?$/.test(line) &&
  !line.includes('\n');

function cutAtWord(words: string, length: number): string {
  if (words.length <= length) return words;
  const cut = words.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,;:–—-]+$/, '')}…`;
}
