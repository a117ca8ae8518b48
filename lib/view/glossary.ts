/** The glossary on a day: each term with the newest acts of the record that name it. */
import { glossaryTermsWords } from '@words/glossary-terms';
import type { AnyFact, Fact } from '@/lib/domain/fact';
import { GLOSSARY, type GlossaryEntry } from './glossary-terms';

type Act = Fact<'policy_event'> | Fact<'tariff_step'> | Fact<'truce_window'>;

export interface GlossaryView extends GlossaryEntry {
  /** "Part of the headline rate", "Not in the headline rate"; null for what is no duty. */
  headlineWords: string | null;
  /** The newest first. */
  acts: Act[];
}

const ACTS_SHOWN = 3;

const isAct = (fact: AnyFact): fact is Act =>
  fact.kind === 'policy_event' || fact.kind === 'tariff_step' || fact.kind === 'truce_window';

const isNamed = ({ named }: GlossaryEntry, { value }: Act): boolean =>
  named?.test(`${value.title} ${value.instrument ?? ''}`) ?? false;

function toHeadlineWords({ isInHeadline }: GlossaryEntry): string | null {
  if (isInHeadline === null) return null;
  return isInHeadline ? glossaryTermsWords.isInHeadline : glossaryTermsWords.isNotInHeadline;
}

/** @param facts known by the day, in order of knowledge */
export function toGlossary(facts: readonly AnyFact[]): GlossaryView[] {
  const acts = facts.filter(isAct);
  return GLOSSARY.map((term) => ({
    ...term,
    headlineWords: term.anchor === 'headline-rate' ? null : toHeadlineWords(term),
    acts: acts
      .filter((act) => isNamed(term, act))
      .toReversed()
      .slice(0, ACTS_SHOWN),
  }));
}
