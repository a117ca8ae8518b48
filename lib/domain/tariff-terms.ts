/** What a rate counts, in words for labels and for the glossary. */
import type { RATE_DEFINITIONS } from './fact-values';

type RateDefinition = (typeof RATE_DEFINITIONS)[number];

export const RATE_DEFINITION_LABELS: Record<RateDefinition, { label: string; counts: string }> = {
  headline: {
    label: 'headline rate',
    counts: 'The sum of the duties added to all goods since January 2025, on top of MFN, older s301 and s232.',
  },
  partial_list: { label: 'partial list', counts: 'A duty on listed goods only, such as farm goods or coal.' },
  sector: { label: 'sector duty', counts: 'A duty on one sector of every country (s232), such as steel.' },
  average: {
    label: 'average',
    counts: 'All duties on all goods, averaged by an institute; weights and goods differ from the headline rate.',
  },
  older_s301: { label: 'older s301 duty', counts: 'The US duties of 2018 to 2024 on lists of Chinese goods.' },
  all_in: {
    label: 'all-in figure',
    counts: 'Every duty together, the older ones included, as officials put it; it counts more than the headline rate.',
  },
  parcel: { label: 'parcel duty', counts: 'The duty on low-value parcels, which used to enter free.' },
};

export interface GlossaryTerm {
  term: string;
  /** The name in full, where the term is short for one. */
  inFull: string | null;
  meaning: string;
}

/** Terms that the tariff pages use, in alphabetical order. */
export const TARIFF_GLOSSARY: readonly GlossaryTerm[] = [
  { term: 'ad valorem', inFull: null, meaning: 'In percent of the value of the goods, as all rates here are.' },
  {
    term: 'de minimis',
    inFull: null,
    meaning: 'The value up to which parcels enter without duty. The US ended it for parcels from China in May 2025.',
  },
  {
    term: 'IEEPA',
    inFull: 'International Emergency Economic Powers Act',
    meaning:
      'A US law of 1977 on emergencies, used in 2025 for the fentanyl and the reciprocal duties. The Supreme Court held on 20 February 2026 that it does not authorise tariffs.',
  },
  {
    term: 'MFN',
    inFull: 'most favoured nation',
    meaning: 'The ordinary duty that a country charges on goods of all members of the World Trade Organization.',
  },
  {
    term: 'points',
    inFull: 'percentage points',
    meaning: 'The difference of two rates: from 34% to 10% is 24 points.',
  },
  {
    term: 's122',
    inFull: 'Section 122 of the Trade Act of 1974',
    meaning: 'Lets the US president levy a surcharge of up to 15% for up to 150 days because of payments problems.',
  },
  {
    term: 's232',
    inFull: 'Section 232 of the Trade Expansion Act of 1962',
    meaning: 'Duties on a sector for reasons of national security, on goods of every country.',
  },
  {
    term: 's301',
    inFull: 'Section 301 of the Trade Act of 1974',
    meaning: 'Duties in answer to unfair practices of a country, after an investigation.',
  },
  {
    term: 'trade-weighted',
    inFull: null,
    meaning: 'Averaged so that goods that are traded more count for more.',
  },
];
