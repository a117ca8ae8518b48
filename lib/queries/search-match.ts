/** Questions to the search index. Every answer holds only what was known by a day. */
import type { CivilDay } from '@/lib/domain/civil-date';
import type { Store } from '@/lib/store/client';
import type { SearchDocument } from './search-documents';
import { isLikelyMeant, type SearchTerm, toMatch, toSearchWords } from './search-terms';

/** A document that the search found. */
export interface SearchMatch extends Pick<SearchDocument, 'type' | 'id'> {
  /** The words of it that matched, as they are written there, in lower case. */
  matched: string[];
  /** The part of its body with most matches. */
  excerpt: ExcerptPart[];
}

export interface ExcerptPart {
  text: string;
  isMatch: boolean;
}

/** A typed word that no source holds, and the words that were taken for it. */
export interface Correction {
  typed: string;
  taken: string[];
}

/** Private-use characters round what matched: no text of ours holds them. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const MARKED = /\uE000([^\uE001]*)\uE001/g;

/** A match in the names counts five times one in the words. */
const SEARCH = `SELECT type, id,
    highlight(words, 3, '${OPEN}', '${CLOSE}') AS title,
    highlight(words, 4, '${OPEN}', '${CLOSE}') AS body,
    snippet(words, 4, '${OPEN}', '${CLOSE}', '…', 36) AS excerpt
  FROM words WHERE words MATCH ? AND knownOn <= ?
  ORDER BY bm25(words, 0, 0, 0, 5, 1), type, id LIMIT ?`;
const EXISTS = 'SELECT 1 FROM words WHERE words MATCH ? AND knownOn <= ? LIMIT 1';
const BY_LETTERS = 'SELECT word FROM vocabulary WHERE vocabulary MATCH ? ORDER BY rank LIMIT 60';
const BY_PART = 'SELECT word FROM vocabulary WHERE word LIKE ? LIMIT 20';

const MOST_MATCHES = 500;
const MOST_TAKEN = 3;

type Row = Record<'type' | 'id' | 'title' | 'body' | 'excerpt', string>;

function toMatchedWords({ title, body }: Row): string[] {
  const marked = [...`${title}\n${body}`.matchAll(MARKED)].flatMap((match) => toSearchWords(match[1] ?? ''));
  return [...new Set(marked)];
}

/** The excerpt taken apart at its marks. */
function parseExcerpt(excerpt: string): ExcerptPart[] {
  return excerpt
    .replace(/\s+/g, ' ')
    .split(OPEN ?? '')
    .flatMap((part, index): ExcerptPart[] => {
      const [first = '', rest] = part.split(CLOSE ?? '');
      if (index === 0 || rest === undefined) return [{ text: part, isMatch: false }];
      return [
        { text: first, isMatch: true },
        { text: rest, isMatch: false },
      ];
    })
    .filter(({ text }) => text !== '');
}

/** Documents that meet an FTS5 expression, best first. */
export async function findMatches(index: Store, expression: string, asOf: CivilDay): Promise<SearchMatch[]> {
  const rows = await index.$queryRawUnsafe<Row[]>(SEARCH, expression, asOf, MOST_MATCHES);
  return rows.map((row) => ({
    type: row.type as SearchMatch['type'],
    id: row.id,
    matched: toMatchedWords(row),
    excerpt: parseExcerpt(row.excerpt),
  }));
}

async function isKnown(index: Store, expression: string, asOf: CivilDay): Promise<boolean> {
  const rows = await index.$queryRawUnsafe<unknown[]>(EXISTS, expression, asOf);
  return rows.length > 0;
}

/** Words of the index that share three letters in a row with a typed one, or contain it. */
async function listCandidates(index: Store, typed: string): Promise<string[]> {
  const letters = Array.from(typed);
  const threes = letters.slice(2).map((_, at) => `"${letters.slice(at, at + 3).join('')}"`);
  const byLetters =
    threes.length > 0 ? await index.$queryRawUnsafe<{ word: string }[]>(BY_LETTERS, threes.join(' OR ')) : [];
  const byPart = await index.$queryRawUnsafe<{ word: string }[]>(BY_PART, `%${typed}%`);
  return [...new Set([...byLetters, ...byPart].map(({ word }) => word))];
}

/** The words that a typed one may have meant, of those that a source known by the day holds. */
async function listMeant(index: Store, typed: string, asOf: CivilDay): Promise<string[]> {
  const meant: string[] = [];
  for (const word of await listCandidates(index, typed)) {
    if (meant.length === MOST_TAKEN) break;
    if (isLikelyMeant(typed, word) && (await isKnown(index, `"${word}"`, asOf))) meant.push(word);
  }
  return meant;
}

/** A term ready to be asked for: as typed where any source holds it, else with its words put right; null where nothing is like it. */
export interface ReadyTerm {
  match: string | null;
  corrections: Correction[];
  /** Whether its words, all held, stand side by side nowhere. */
  isApart: boolean;
}

/** Puts a term right where no source known by the day holds it as typed. */
export async function readyTerm(index: Store, term: SearchTerm, asOf: CivilDay): Promise<ReadyTerm> {
  if (await isKnown(index, toMatch(term), asOf)) return { match: toMatch(term), corrections: [], isApart: false };
  const parts: string[] = [];
  const corrections: Correction[] = [];
  for (const word of term.words) {
    const isHeld = await isKnown(index, toMatch({ words: [word], isPrefix: term.isPrefix }), asOf);
    const taken = isHeld ? [] : await listMeant(index, word, asOf);
    if (!isHeld && taken.length === 0) return { match: null, corrections: [], isApart: false };
    if (!isHeld) corrections.push({ typed: word, taken });
    parts.push(
      isHeld ? toMatch({ words: [word], isPrefix: term.isPrefix }) : `(${taken.map((one) => `"${one}"`).join(' OR ')})`,
    );
  }
  return { match: `(${parts.join(' AND ')})`, corrections, isApart: corrections.length === 0 };
}
