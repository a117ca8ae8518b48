import { RosterCard } from '@/components/roster/roster';
import { type LinkContext, roundPath, roundsPath } from '@/lib/url/links';
import { toDateWords } from '@/lib/view/date-words';
import type { LatestRound } from '@/lib/view/latest-round';
import { SectionHead } from './section-head';

interface LatestRoundProps {
  latest: LatestRound;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

/** Who sat at the round that began last, and what came of it. */
export function LatestRoundSection({ latest, publishers, context }: LatestRoundProps) {
  const { summary, previous, roster, roundCount } = latest;
  const outcome = summary.fact?.value.outcome;
  return (
    <section aria-labelledby="latest-round" className="min-w-0">
      <SectionHead id="latest-round" title={`Latest round: ${summary.place}`}>
        <a className="button" href={roundsPath(context)}>
          {roundCount === 1 ? 'The one round' : `All ${roundCount} rounds`}
        </a>
      </SectionHead>
      <RosterCard roster={roster} comparedPlace={previous?.place ?? null} publishers={publishers} context={context} />
      <p className="mt-4 text-ink-2">
        {summary.date && `${toDateWords(summary.date)}. `}
        {outcome && `${outcome} `}
        <a className="link" href={roundPath(summary.round, context)}>
          Open the round
        </a>
      </p>
    </section>
  );
}
