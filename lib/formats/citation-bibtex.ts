/** BibTeX entries, for the classic program and biber alike. */
import { citationsWords } from '@words/citations';
import type { CivilDay } from '@/lib/domain/civil-date';
import { toSlug } from '@/lib/domain/slug';

interface BibtexPage {
  title: string;
  site: string;
  url: string;
  asOf: CivilDay;
  accessedOn: CivilDay;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const KEY_WORDS = 5;

/** TeX reads these as commands, so each is written as the command for itself. */
const TEX_WORDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '–': '--',
  '—': '---',
  '“': '``',
  '”': "''",
  '‘': '`',
  '’': "'",
};

function toTex(text: string): string {
  return text.replace(/[\\{}$&#_%~^–—“”‘’]/g, (sign) => TEX_WORDS[sign] ?? `\\${sign}`);
}

/** `truceline-talks-in-london-2025-06-09`: the first words of the title and the day, so that two days have two keys. */
function toKey({ site, title, asOf }: BibtexPage): string {
  const words = toSlug(title).split('-').slice(0, KEY_WORDS).filter(Boolean);
  return [toSlug(site), ...words, asOf].join('-');
}

/** One `@misc` entry: classic BibTeX has no `@online`, and biblatex reads `url` and `urldate` from it too. */
export function toBibtex(page: BibtexPage): string {
  const { title, site, url, asOf, accessedOn } = page;
  const fields = [
    ['author', `{${toTex(site)}}`],
    ['title', `{${toTex(title)}}`],
    ['year', asOf.slice(0, 4)],
    ['month', null],
    // Braces are the only signs that would end the field early; an address may carry them escaped.
    ['url', url.replaceAll('{', '%7B').replaceAll('}', '%7D')],
    ['urldate', accessedOn],
    ['note', citationsWords.bibtexNote(asOf)],
  ] as const;
  const month = MONTHS[Number(asOf.slice(5, 7)) - 1] ?? 'jan';
  const lines = fields.map(([name, value]) => `  ${name} = ${value === null ? month : `{${value}}`},`);
  return `@misc{${toKey(page)},\n${lines.join('\n')}\n}`;
}
