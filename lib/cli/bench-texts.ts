/** Texts to measure with: articles made of the seeds' sentences, and texts that are hostile to patterns. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '@/lib/domain/civil-date';
import { INDEX_FILE, parseArticleIndex } from '@/lib/pipeline/article-index';
import { normaliseText } from '@/lib/text/normalise';
import { splitParagraphs, splitSentences } from '@/lib/text/sentences';

const ARTICLES = 'seeds/articles';
const FIRST_DAY = '2019-01-07';

/** All sentences of the seeds, in order. */
export function readSentences(): string[] {
  const { files } = parseArticleIndex(readFileSync(join(ARTICLES, INDEX_FILE), 'utf8'));
  return files.flatMap((file) => {
    const text = normaliseText(readFileSync(join(ARTICLES, file), 'utf8'));
    return splitSentences(text, splitParagraphs(text)).map(({ start, end }) =>
      text.slice(start, end).replace(/\s+/g, ' '),
    );
  });
}

/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
export function toRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface BenchArticle {
  text: string;
  publishedOn: string;
}

/** An article of about `length` characters: sentences drawn from the seeds with other numbers in them, unlike any other's. */
export function makeArticle(sentences: readonly string[], index: number, length = 4000): BenchArticle {
  const random = toRandom(index + 1);
  const paragraphs: string[] = [];
  let size = 0;
  while (size < length) {
    const sentence = sentences[Math.floor(random() * sentences.length)] ?? '';
    const words = sentence.replace(/\b\d{1,2}\b(?=%| per ?cent| percent)/g, () => String(Math.ceil(random() * 99)));
    paragraphs.push(words);
    size += words.length + 2;
  }
  return { text: paragraphs.join('\n\n'), publishedOn: addDays(FIRST_DAY, index) };
}

/** What patterns fear: each is one piece, repeated without an end. */
export const HOSTILE_PIECES: Record<string, string> = {
  'opening quotes': '“',
  'closing quotes': '”',
  'straight quotes': '"',
  'single quotes': "'",
  'quotes and words': '“a ” b ',
  capitals: 'A',
  'capital words': 'Aa ',
  'names and commas': 'Xi Jinping, ',
  'titles and names': 'Vice Premier Minister Secretary ',
  digits: '1',
  'digits and commas': '1,',
  'digits and stops': '1.',
  'percent signs': '%',
  percents: '30% ',
  'from … to …': 'from 1% to 2% ',
  commas: ',',
  brackets: '(',
  'brackets both ways': '()[]',
  dashes: '—',
  hyphens: 'a-',
  stops: '.',
  initials: 'J. ',
  spaces: ' ',
  'line feeds': '\n',
  'short lines': 'a\n',
  'no spaces': 'tariff',
  'month names': 'May ',
  'days and months': 'June 9 to 13, ',
  said: 'said ',
  'quote said': '“No,” he said, ',
  'China and US': 'China US ',
  apostrophes: "s' ",
  marks: '<b>',
};

/** The piece repeated up to `length`, between two plain sentences, so that there is something to read. */
export function makeHostile(piece: string, length: number): string {
  const run = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return `The US and China met in London on Monday. ${run} He Lifeng said “it is 30%”.`;
}
