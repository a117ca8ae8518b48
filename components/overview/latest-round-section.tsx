import { overviewWords } from '@words/overview';
import { RosterCard } from '@/components/roster/roster';
import { type LinkContext, roundPath, roundsPath } from '@/lib/url/links';
import { toDateWords } from '@/lib/view/date-words';
import type { LatestRound } from '@/lib/view/latest-round';
import { linkTo } from '../frame/link-to';
import { Phrase } from '../frame/phrase';
import { SectionHead } from './section-head';

interface LatestRoundProps {
  latest: LatestRound;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

/** Who sat at the round that began last, and what came of it. */
export function LatestRoundSection({ latest, publishers, context }: LatestRoundProps) {
  const { summary, previous, roster, roundCount } = latest;
  const outcome = summary.fact?.value.outcome ?? null;
  const date = summary.date && toDateWords(summary.date);
  const { title, all, text } = overviewWords.round;
  return (
    <section aria-labelledby="latest-round" className="min-w-0">
      <SectionHead id="latest-round" title={title(summary.place)}>
        <a className="button" href={roundsPath(context)}>
          {all(roundCount)}
        </a>
      </SectionHead>
      <RosterCard roster={roster} comparedPlace={previous?.place ?? null} publishers={publishers} context={context} />
      <p className="mt-4 text-ink-2">
        <Phrase of={text({ date, outcome }, { open: linkTo(roundPath(summary.round, context)) })} />
      </p>
    </section>
  );
}
