/** What changed on the site between two states of the store. */
import { KINDS, type Kind } from '@/lib/domain/vocabulary';
import { isContrary } from './changes-answers';

interface FactOutline {
  id: string;
  kind: Kind;
  sources: string[];
}

/** The store in outline, as lib/store gives it. */
export interface Outline {
  facts: ReadonlyMap<string, FactOutline>;
  rounds: ReadonlySet<string>;
  /** Who gives which answer to which question: question, then answer, then ids of sources. */
  answers: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
}

/** Two answers to one question that can't both be right, with who gives them. */
export interface Disagreement {
  question: string;
  answers: [Given, Given];
}

interface Given {
  answer: string;
  sources: string[];
}

export interface SiteChanges {
  /** Rounds that were not there before, and those that are gone. */
  newRounds: string[];
  goneRounds: string[];
  /** How many facts of each kind are new, in the order of the kinds; kinds without any are left out. */
  newFacts: { kind: Kind; count: number }[];
  goneFacts: { kind: Kind; count: number }[];
  /** How many facts that were there have a further source now, or one less. */
  strengthened: number;
  weakened: number;
  /** Disagreements that were not there before. */
  newDisagreements: Disagreement[];
}

export function compareOutlines(before: Outline, after: Outline): SiteChanges {
  const newFacts = listMissing(after, before);
  const goneFacts = listMissing(before, after);
  const both = [...after.facts.values()].flatMap((fact) => {
    const old = before.facts.get(fact.id);
    return old ? [fact.sources.length - old.sources.length] : [];
  });
  return {
    newRounds: [...after.rounds].filter((key) => !before.rounds.has(key)).sort(),
    goneRounds: [...before.rounds].filter((key) => !after.rounds.has(key)).sort(),
    newFacts: countByKind(newFacts),
    goneFacts: countByKind(goneFacts),
    strengthened: both.filter((step) => step > 0).length,
    weakened: both.filter((step) => step < 0).length,
    newDisagreements: listDisagreements(after).filter((one) => !isKnown(before, one)),
  };
}

function listDisagreements({ answers }: Outline): Disagreement[] {
  return [...answers].sort(byFirst).flatMap(([question, given]) => {
    const all = [...given].sort(byFirst).map(([answer, sources]) => ({ answer, sources: [...sources].sort() }));
    return all.flatMap((a, index) =>
      all
        .slice(index + 1)
        .flatMap((b) => (isContrary(a.answer, b.answer) ? [{ question, answers: [a, b] as [Given, Given] }] : [])),
    );
  });
}

/** Known when both answers were given before, whoever gave them. */
function isKnown({ answers }: Outline, { question, answers: [a, b] }: Disagreement): boolean {
  const given = answers.get(question);
  return given?.has(a.answer) === true && given.has(b.answer);
}

const byFirst = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);

function listMissing(there: Outline, elsewhere: Outline): FactOutline[] {
  return [...there.facts.values()].filter((fact) => !elsewhere.facts.has(fact.id));
}

function countByKind(facts: readonly FactOutline[]): { kind: Kind; count: number }[] {
  return KINDS.map((kind) => ({ kind, count: facts.filter((fact) => fact.kind === kind).length })).filter(
    ({ count }) => count > 0,
  );
}
