/**
 * The terms of tariffs, truces and export controls, each with the law or source it comes from. Nothing here depends on a day:
 * what happened with a term is shown from the facts of the day (glossary.ts).
 */
import { glossaryTermsWords } from '@words/glossary-terms';
import { LOCALE } from '@words/locale';

type Anchor = keyof typeof glossaryTermsWords.terms;

export interface GlossaryEntry {
  /** Its anchor: permanent, since rates link to it. */
  anchor: string;
  term: string;
  /** The name in full, where the term is short for one. */
  inFull: string | null;
  meaning: string;
  /** The law or text that it comes from; null for words of ours. */
  law: string | null;
  /** Whether such a duty is part of the headline rate; null where the term is no duty. */
  isInHeadline: boolean | null;
  /** Tells acts of the record in whose title or instrument the term stands. */
  named: RegExp | null;
}

/** What is told of a term besides its words. */
type Traits = Partial<Pick<GlossaryEntry, 'isInHeadline' | 'named'>>;

const entry = (anchor: Anchor, traits: Traits = {}): GlossaryEntry => ({
  ...{ anchor, inFull: null, law: null, isInHeadline: null, named: null },
  ...glossaryTermsWords.terms[anchor],
  ...traits,
});

const ENTRIES: readonly GlossaryEntry[] = [
  entry('ad-valorem'),
  entry('all-in', { isInHeadline: false }),
  entry('de-minimis', { isInHeadline: false, named: /de minimis|parcel/i }),
  entry('delegation'),
  entry('entity-list', { named: /entity list|50% (?:"?affiliates )?rule|affiliates rule/i }),
  entry('export-control'),
  entry('export-licence'),
  entry('headline-rate', { isInHeadline: true }),
  entry('ieepa', { isInHeadline: true, named: /IEEPA/ }),
  entry('mfn', { isInHeadline: false }),
  entry('partial-list', { isInHeadline: false }),
  entry('points'),
  entry('port-fees', { named: /port fees|vessel fees/i }),
  entry('rare-earths', { named: /rare earth/i }),
  entry('reciprocal', { isInHeadline: true, named: /reciprocal/i }),
  entry('round'),
  entry('s122', { isInHeadline: true, named: /\bs(?:ection )?122\b/i }),
  entry('s232', { isInHeadline: false, named: /\bs(?:ection )?232\b/i }),
  entry('s301', { named: /\bs(?:ection )?301\b/i }),
  entry('suspension'),
  entry('average-rate', { isInHeadline: false }),
  entry('truce-window', { named: /truce/i }),
  entry('unreliable-entity-list', { named: /unreliable entit/i }),
];

/** In alphabetical order of the terms. */
export const GLOSSARY = ENTRIES.toSorted((a, b) => a.term.localeCompare(b.term, LOCALE));
