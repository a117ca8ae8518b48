/**
 * How to cite a page: plain text, BibTeX and the Chicago Manual of Style (17th ed., 14.207: websites), each with the day
 * that the page speaks of, since the same address may say more tomorrow.
 */
import { citationsWords } from '@words/citations';
import type { CivilDay } from '@/lib/domain/civil-date';
import { toDayWords } from '@/lib/view/date-words';
import { toBibtex } from './citation-bibtex';

/** What is cited. */
export interface CitedPage {
  /** The page's own title, without the site's name. */
  title: string;
  /** Its whole address with `asOf`, so that whoever follows it sees what was cited. */
  url: string;
  /** The day the page speaks of. */
  asOf: CivilDay;
  /** The day on which it was read: today. */
  accessedOn: CivilDay;
}

const CITATION_STYLES = ['plain', 'bibtex', 'chicago'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export interface Citation {
  style: CitationStyle;
  label: string;
  text: string;
}

const SITE = 'Truceline';
const US_DAY = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' });

/** "June 9, 2025", as American styles write a day. */
const toUsDayWords = (day: CivilDay): string => US_DAY.format(new Date(`${day}T00:00:00Z`));

/** One line, and no full stop at its end. */
const tidy = (title: string): string => title.replace(/\s+/g, ' ').trim().replace(/\.$/, '');

function toPlain({ title, url, asOf, accessedOn }: CitedPage): string {
  const days = { day: toDayWords(asOf), readOn: toDayWords(accessedOn) };
  return citationsWords.plain({ title: tidy(title), url, ...days });
}

/** Titles stand in quotation marks, so those inside them turn into single ones, and a title's own mark replaces the full stop. */
function toChicago({ title, url, asOf, accessedOn }: CitedPage): string {
  const inner = tidy(title).replaceAll('“', '‘').replaceAll('”', '’');
  const stop = /[?!]$/.test(inner) ? '' : '.';
  const days = { day: toUsDayWords(asOf), readOn: toUsDayWords(accessedOn) };
  return citationsWords.chicago({ title: inner + stop, url, ...days });
}

const WRITERS: Record<CitationStyle, (page: CitedPage) => string> = {
  plain: toPlain,
  bibtex: (page) => toBibtex({ ...page, title: tidy(page.title), site: SITE }),
  chicago: toChicago,
};

/** The page cited in one style. */
export function toCitation(page: CitedPage, style: CitationStyle): string {
  return WRITERS[style](page);
}

/** The page cited in every style, in the order in which they are offered. */
export function toCitations(page: CitedPage): Citation[] {
  return CITATION_STYLES.map((style) => ({ style, label: citationsWords.style[style], text: toCitation(page, style) }));
}
