/** A term of the glossary: its name in full where it is short for one, and the law or text that it comes from. */
interface Term {
  term: string;
  inFull?: string;
  meaning: string;
  law?: string;
}

/** The words of tariffs, truces and export controls, in our own words. */
export const glossaryTermsWords = {
  isInHeadline: 'Part of the headline rate',
  isNotInHeadline: 'Not in the headline rate',
  /** By the anchor of the term, which never changes. */
  terms: {
    'ad-valorem': {
      term: 'Ad valorem rate',
      meaning: 'A duty in percent of the value of the goods, as all rates here are; not so much per tonne or piece.',
      law: 'Harmonized Tariff Schedule of the United States, rate columns',
    },
    'all-in': {
      term: 'All-in figure',
      meaning:
        'Every duty together, the older ones included, as officials sometimes put it. It counts more than the headline rate and is never drawn in its line.',
    },
    'de-minimis': {
      term: 'De minimis',
      inFull: 'de minimis exemption',
      meaning:
        'The rule that parcels up to a small value enter without duty. Where it is withdrawn, parcels pay a duty of their own.',
      law: 'Tariff Act of 1930, section 321 (19 U.S.C. 1321)',
    },
    delegation: {
      term: 'Delegation',
      meaning: 'Who sat for one side at a round. The lead is whoever a source says led it; others are members.',
    },
    'entity-list': {
      term: 'Entity List',
      meaning:
        'Firms and bodies to which US goods and technology may only be sent with a licence. The 50% rule extends that to firms they own by half.',
      law: 'Export Administration Regulations, part 744, supplement no. 4 (15 CFR)',
    },
    'export-control': {
      term: 'Export control',
      meaning: 'A rule that goods may leave a country only with leave of its government, or not at all.',
      law: 'China: Export Control Law of 2020. US: Export Control Reform Act of 2018',
    },
    'export-licence': {
      term: 'Export licence',
      meaning:
        'Leave to send listed goods abroad, given case by case or, as a general licence, for many shipments. A licensing rule is a curb, not a ban: shipments slow while applications wait.',
      law: 'China: Export Control Law of 2020 and the dual-use regulations of 2024',
    },
    'headline-rate': {
      term: 'Headline rate',
      meaning:
        'The sum of the duties that one side added to all goods of the other since January 2025. The sum is ours; its parts are in the acts. Duties on some goods only, and all older ones, are left out.',
    },
    ieepa: {
      term: 'IEEPA',
      inFull: 'International Emergency Economic Powers Act',
      meaning:
        'A law that lets the US president regulate trade with a country in a declared emergency. The fentanyl and the “reciprocal” duties rest on it.',
      law: 'Act of 28 December 1977 (50 U.S.C. 1701 and following)',
    },
    mfn: {
      term: 'MFN',
      inFull: 'most favoured nation',
      meaning:
        'The ordinary duty that a country charges on goods of every member of the World Trade Organization. It is paid besides all others.',
      law: 'General Agreement on Tariffs and Trade 1994, article I',
    },
    'partial-list': {
      term: 'Partial list',
      meaning: 'A duty on listed goods only, such as farm goods or coal.',
    },
    points: {
      term: 'Points',
      inFull: 'percentage points',
      meaning: 'The difference of two rates: from 34% to 10% is 24 points, and a cut by 71 in a hundred.',
    },
    'port-fees': {
      term: 'Port fees',
      meaning: 'Charges on ships that are built, owned or run by the other side, each time they call.',
      law: 'US: Trade Act of 1974, section 301',
    },
    'rare-earths': {
      term: 'Rare earths',
      meaning:
        'Seventeen metals: scandium, yttrium and the fifteen lanthanides. Shares of mining, refining and magnet making are different figures.',
      law: 'Nomenclature of Inorganic Chemistry, IUPAC recommendations 2005, IR-3.5',
    },
    reciprocal: {
      term: 'Reciprocal duty',
      meaning: 'The US name for its duties of April 2025 on most countries, with rates of their own for some.',
      law: 'Executive Order 14257',
    },
    round: {
      term: 'Round',
      meaning:
        'Talks of the two delegations in person. Working meetings, video calls, meetings on the sidelines and summits are counted apart.',
    },
    s122: {
      term: 's122',
      inFull: 'Section 122 of the Trade Act of 1974',
      meaning: 'A surcharge on most imports of up to 15%, for at most 150 days, because of payments problems.',
      law: 'Trade Act of 1974, section 122 (19 U.S.C. 2132)',
    },
    s232: {
      term: 's232',
      inFull: 'Section 232 of the Trade Expansion Act of 1962',
      meaning:
        'Duties on a sector, such as steel, for reasons of national security, whatever country the goods come from.',
      law: 'Trade Expansion Act of 1962, section 232 (19 U.S.C. 1862)',
    },
    s301: {
      term: 's301',
      inFull: 'Section 301 of the Trade Act of 1974',
      meaning:
        'Duties that answer unfair practices of a country, after an investigation. Those on lists of Chinese goods, from 2018 on, are older than the headline rate and not in it.',
      law: 'Trade Act of 1974, section 301 (19 U.S.C. 2411)',
    },
    suspension: {
      term: 'Suspension',
      meaning: 'A duty or a curb laid aside up to a day. Unless it is prolonged, it comes back by itself on that day.',
    },
    'average-rate': {
      term: 'Trade-weighted average',
      meaning:
        'All duties on all goods, averaged so that goods that are traded more count for more. Institutes choose different weights, so their averages differ.',
    },
    'truce-window': {
      term: 'Truce window',
      meaning:
        'The days from the first to the last on which a truce holds. A window that is prolonged before its end counts to the new end.',
    },
    'unreliable-entity-list': {
      term: 'Unreliable entity list',
      meaning: 'Foreign firms that China bars from trade or investment for harming its firms or interests.',
      law: 'Provisions on the Unreliable Entity List, Ministry of Commerce, 2020',
    },
  } satisfies Record<string, Term>,
};
