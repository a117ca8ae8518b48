import { compareWords } from '@words/compare';
import { FactRow } from '@/components/facts/fact-row';
import { SourceChip } from '@/components/source-chip/source-chip';
import type { AnyFact } from '@/lib/domain/fact';
import type { RoundView, TruceDay } from '@/lib/view/round-page';
import { type ComparedProps, toPlaces } from './compared';

type SharedProps = Omit<ComparedProps, 'comparison'>;

const words = compareWords.outcomes;

interface OutcomeProps extends SharedProps {
  view: RoundView;
  place: string;
  agreed: readonly AnyFact[];
  truce: TruceDay | null;
}

function FactList({ title, facts, ...shared }: { title: string; facts: readonly AnyFact[] } & SharedProps) {
  if (facts.length === 0) return null;
  return (
    <>
      <h4 className="eyebrow mt-5 mb-2">{title}</h4>
      <ul>
        {facts.map((fact) => (
          <FactRow key={fact.id} fact={fact} {...shared} />
        ))}
      </ul>
    </>
  );
}

function Outcome({ view, place, agreed, truce, ...shared }: OutcomeProps) {
  const { fact } = view.summary;
  const outcome = fact?.value.outcome;
  return (
    <div className="min-w-0">
      <h3 className="text-18">{place}</h3>
      <p className={`mt-2 font-serif text-18 ${outcome ? '' : 'text-ink-3'}`}>{outcome ?? words.notStated}</p>
      {fact && outcome && (
        <div className="mt-2 flex flex-wrap gap-2">
          <SourceChip claims={fact.claims.filter(({ value }) => value.outcome)} {...shared} />
        </div>
      )}
      {truce && (
        <div className="mt-4 flex flex-wrap items-center gap-2 text-14 text-ink-2">
          <p>{words.truce(truce)}</p>
          <SourceChip claims={truce.fact.claims} {...shared} />
        </div>
      )}
      <FactList title={words.terms} facts={agreed} {...shared} />
      <FactList title={words.accusations} facts={view.accusations} {...shared} />
    </div>
  );
}

/** What came of each round: its outcome, the truce, what was agreed, and who accused whom. */
export function ComparedOutcomes({ comparison, ...shared }: ComparedProps) {
  const places = toPlaces(comparison);
  return (
    <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2">
      {comparison.views.map((view, index) => (
        <Outcome
          key={view.summary.round}
          view={view}
          place={places[index] ?? ''}
          agreed={comparison.agreed[index] ?? []}
          truce={comparison.truce[index] ?? null}
          {...shared}
        />
      ))}
    </div>
  );
}
