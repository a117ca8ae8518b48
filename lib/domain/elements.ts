/** Chemical elements that export controls name, with symbol, Chinese name, and whether they are rare earths (IUPAC). */

export interface Element {
  name: string;
  symbol: string;
  /** Simplified Chinese. */
  chinese: string;
  /** One of the seventeen rare earths. */
  isRareEarth: boolean;
}

const rareEarth = (name: string, symbol: string, chinese: string): Element => ({
  name,
  symbol,
  chinese,
  isRareEarth: true,
});
const other = (name: string, symbol: string, chinese: string): Element => ({
  name,
  symbol,
  chinese,
  isRareEarth: false,
});

export const ELEMENTS: readonly Element[] = [
  rareEarth('scandium', 'Sc', '钪'),
  rareEarth('yttrium', 'Y', '钇'),
  rareEarth('lanthanum', 'La', '镧'),
  rareEarth('cerium', 'Ce', '铈'),
  rareEarth('praseodymium', 'Pr', '镨'),
  rareEarth('neodymium', 'Nd', '钕'),
  rareEarth('promethium', 'Pm', '钷'),
  rareEarth('samarium', 'Sm', '钐'),
  rareEarth('europium', 'Eu', '铕'),
  rareEarth('gadolinium', 'Gd', '钆'),
  rareEarth('terbium', 'Tb', '铽'),
  rareEarth('dysprosium', 'Dy', '镝'),
  rareEarth('holmium', 'Ho', '钬'),
  rareEarth('erbium', 'Er', '铒'),
  rareEarth('thulium', 'Tm', '铥'),
  rareEarth('ytterbium', 'Yb', '镱'),
  rareEarth('lutetium', 'Lu', '镥'),
  other('tungsten', 'W', '钨'),
  other('tellurium', 'Te', '碲'),
  other('bismuth', 'Bi', '铋'),
  other('molybdenum', 'Mo', '钼'),
  other('indium', 'In', '铟'),
  other('gallium', 'Ga', '镓'),
  other('germanium', 'Ge', '锗'),
  other('antimony', 'Sb', '锑'),
];

/** The element of that English name (any case), or null. */
export function toElement(name: string): Element | null {
  const wanted = name.toLowerCase();
  return ELEMENTS.find((element) => element.name === wanted) ?? null;
}
