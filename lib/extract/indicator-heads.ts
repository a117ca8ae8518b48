/** What a figure counts: the names of indicators in a sentence, and of other measures that stand in their way. */
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import { CARGO, INDICATOR_NAMES, INDICATOR_NOUN } from './indicator-words';
import { OTHER_MEASURE, TARIFF_NOUN } from './tariff-words';

export interface Head {
  /** Null for a measure that is no indicator: a tariff, a share price. */
  name: string | null;
  start: number;
  end: number;
  /** "those to South-East Asia", "and to the EU": the noun is that of the head before. */
  isElliptic: boolean;
}

const HEADS = cuePattern(
  new RegExp(
    String.raw`(?<![\w-])(?:(${CARGO}?${INDICATOR_NOUN})(?![\w-])(?:\sof\s(rare\searths?(?:\smagnets)?|magnets|yttrium|gallium|germanium|dysprosium|terbium|antimony|graphite|soybeans|cars|chips|crude|steel|goods)\b)?|(those|and|but|while)(?=\s(?:to|from)\s)|(the)(?=\s(?:increase|rise|gain|growth|decrease|fall|drop|decline)\s(?:was|had\sbeen|came\sto|had\scome\sto)\s)|(${TARIFF_NOUN}|${OTHER_MEASURE})(?![\w-]))`,
    'gi',
  ),
);
/** The partner of exports and imports: capitals only, so that the verb after it stays out. */
const PARTNER = cuePattern(
  /^\s(to|from)\s(?:the\s)?(\p{Lu}[\p{L}.-]*(?:(?:\s(?:of|and)\s(?:the\s)?|\s)\p{Lu}[\p{L}.-]*){0,5})/u,
);
const LEADING_CARGO = cuePattern(new RegExp(`^${CARGO}`, 'i'));
const US = cuePattern(/^(?:US|U\.S\.?|United States|America)$/);
const TRADED = cuePattern(/\b(?:exports|imports)\b/);
const EU = cuePattern(/^(?:EU|European Union)$/);

/**
 * Heads in order; none where the sentence names no indicator.
 * @param before the name that the sentence before was about: "Those to the EU rose"
 */
export function listHeads(text: string, before: string | null = null): Head[] {
  const heads: Head[] = [];
  for (const match of listMatches(text, HEADS)) {
    const [whole, named, , elliptic] = match;
    const end = match.index + whole.length;
    const partner = PARTNER.exec(text.slice(end, end + 90));
    const span = { start: match.index, end: end + (named || elliptic ? (partner?.[0].length ?? 0) : 0) };
    const base = nameOf(match, heads, before);
    // "the increase had been 5.8%": of what the sentence before counted.
    if (base === null && match[4]) continue;
    if (elliptic && !(base && partner)) continue;
    const name = base && partner ? withPartner(base, partner[1] ?? '', partner[2]) : base;
    heads.push({ ...span, name, isElliptic: elliptic !== undefined });
  }
  return heads.some(({ name }) => name) ? heads : [];
}

/** What the match counts, by its own words or by those of the head it goes on from. */
function nameOf(
  [, named, cargo, elliptic, step]: RegExpExecArray,
  heads: Head[],
  before: string | null,
): string | null {
  if (step) return baseOf(heads) ?? before;
  if (elliptic) return baseOf(heads) ?? (/^those$/i.test(elliptic) ? before : null);
  return named ? toName(named, cargo) : null;
}

/** "those", "and to the EU": exports or imports, whichever was named last. */
const baseOf = (heads: Head[]): string | null => {
  const name = heads.findLast((head) => head.name !== null && isTraded(head.name))?.name;
  return name ? toBase(name) : null;
};

/** Whether what is counted goes from one country to another. */
export const isTraded = (name: string): boolean => TRADED.test(name);

/** The name without its partner. */
export const toBase = (name: string): string => name.replace(/\s(?:to|from)\s.*/, '');

/** What the site calls the indicator as written, with its cargo: "rare earth exports". */
export function toName(written: string, cargo = ''): string | null {
  const before = LEADING_CARGO.exec(written)?.[0] ?? '';
  const bare = written.slice(before.length).replaceAll(/\s+/g, ' ').trim();
  const name = INDICATOR_NAMES.find(([pattern]) => pattern.test(bare))?.[1];
  if (!name) return null;
  return cargo && !/^goods$/i.test(cargo) ? `${name} of ${cargo.trim().toLowerCase()}` : before.toLowerCase() + name;
}

/** "exports to the US": only exports and imports have a partner. */
function withPartner(name: string, way: string, place = ''): string {
  if (!TRADED.test(name)) return name;
  const partner = place.replace(/\.$/, (stop) => (US.test(place) ? stop : ''));
  return `${name} ${way} ${US.test(partner) ? 'the US' : EU.test(partner) ? 'the EU' : partner}`;
}
