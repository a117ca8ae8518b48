/** Words whose full stop does not end a sentence, by what may follow them. */

/** Always before the name or figure they belong to. */
const BEFORE_NAME = new Set(
  'mr mrs ms mx dr prof rep sen gov gen col lt sgt capt cmdr adm maj hon rev st fr pres sec amb no nos art vs v cf fig ave mt ft'.split(
    ' ',
  ),
);
const MONTHS = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));
/** Stand at a sentence's end as well: the next word decides. */
const EITHER_WAY = new Set(
  'co inc ltd corp llc plc bros jr sr etc al est dept a.m p.m am pm u.s u.k u.n e.u u.s.a d.c ph.d n.y e.g i.e gmt et edt'.split(
    ' ',
  ),
);
/** Capitalised words that begin sentences but never go on a name after an abbreviation. */
const OPENERS = new Set(
  'the a an this that these those it its he she they we i you but and or so yet if when while after before since as in on at for from with by of to both there here his her their our his what who how why meanwhile however still also last next under nor no not despite although though among such some many most all any each other another'.split(
    ' ',
  ),
);

/** A single capital as in "J. Trump"; not the pronoun "I." nor a letter that closes a sentence before an opener. */
export function isInitial(word: string, following: string): boolean {
  return /^\p{Lu}$/u.test(word) && word !== 'I' && !OPENERS.has(following.toLowerCase());
}

/** Titles and nouns that "U.S." stands before as an adjective, also right after "the". */
const OF_US =
  /^(?:President|Vice|Treasury|Trade|Commerce|Secretary|Senate|Senator|House|Congress|Department|Ambassador|Federal|Supreme|Customs|Court|Steel|Geological|Chamber|Bureau|Census|Food|Energy|Agriculture|Defense|State|Securities|Representative|Census|Navy|Army|Air|Capitol|District|Soybean|National)/;

/**
 * @param word the word before the full stop, without it
 * @param following the next word
 * @param hasArticle whether "the" stands before the word ("shipments to the U.S. China’s decision …")
 */
export function isAbbreviation(word: string, following: string, hasArticle = false): boolean {
  const small = word.toLowerCase();
  if (BEFORE_NAME.has(small)) return small !== 'no' || /^\d/.test(following);
  if (MONTHS.has(small)) return /^\d/.test(following);
  if (OPENERS.has(following.toLowerCase())) return false;
  if (/^u\.[skn]$/.test(small)) return !hasArticle || OF_US.test(following);
  return EITHER_WAY.has(small) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
}
