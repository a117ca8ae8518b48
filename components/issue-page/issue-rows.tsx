import { issuesWords } from '@words/issues';
import { LIST_SEPARATOR } from '@words/locale';
import { topicsWords } from '@words/topics';
import { SourceChip } from '@/components/source-chip/source-chip';
import { issuePath, type LinkContext, roundPath } from '@/lib/url/links';
import { toDateWords, toDayWords } from '@/lib/view/date-words';
import { toQuotes } from '@/lib/view/entry-subjects';
import { listClaims } from '@/lib/view/evidence-marks';
import type { IssueRound, IssueSummary } from '@/lib/view/issue-list';
import { toQuoted } from '@/lib/view/quote-marks';
import { shortenQuote } from '@/lib/view/shorten-quote';

export interface Shared {
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

/** An issue as a row: its name, at which rounds it came up, how much is said of it. */
export function IssueRow({ summary, publishers, context }: { summary: IssueSummary } & Shared) {
  const { topic, rounds, statementCount, lastDay, claims, facts } = summary;
  const words = issuesWords.row;
  return (
    <li className="grid gap-x-8 gap-y-2 border-t border-rule py-5 md:grid-cols-[13rem_minmax(0,1fr)_17rem]">
      <h2 className="text-18">
        <a className="hover:underline" href={issuePath(topic, context)}>
          {topicsWords.label[topic]}
        </a>
      </h2>
      <div className="min-w-0 text-14">
        <p>
          {rounds.length === 0 && <span className="text-ink-3">{words.noRound}</span>}
          {rounds.map(({ round, stance }, index) => (
            <span key={round.round}>
              {index > 0 && LIST_SEPARATOR}
              <a className="link" href={roundPath(round.round, context)}>
                {words.round({ place: round.place, year: round.date?.slice(0, 4) ?? '' })}
              </a>
              {stance !== 'on_table' && <span className="text-ink-3">{words.stance(stance)}</span>}
            </span>
          ))}
        </p>
        <p className="mt-1 text-ink-2">
          {words.counts({ facts: facts.length, statements: statementCount }, lastDay && toDayWords(lastDay))}
        </p>
      </div>
      <div className="flex flex-wrap content-start gap-1.5">
        <SourceChip claims={claims} publishers={publishers} context={context} />
      </div>
    </li>
  );
}

/** A round at which the issue came up, with a sentence that says so. */
export function IssueRoundRow({ at, publishers, context }: { at: IssueRound } & Shared) {
  const [quote] = at.facts.flatMap(toQuotes).sort((a, b) => a.length - b.length);
  const { round } = at;
  const { noDate, onlyInRecord } = issuesWords.rounds;
  return (
    <li className="grid gap-x-5 gap-y-1 border-t border-rule py-3 first:border-t-0 sm:grid-cols-[8rem_minmax(0,1fr)]">
      <span className="text-14 text-ink-2">{round.date ? toDateWords(round.date) : noDate}</span>
      <div className="min-w-0">
        <a
          className="inline-flex min-h-6 items-center font-semibold hover:underline"
          href={roundPath(round.round, context)}
        >
          {round.name}
        </a>{' '}
        <span className="tag ms-1">{issuesWords.stance[at.stance]}</span>
        <p className="mt-0.5 text-14 text-ink-2">{quote ? toQuoted(shortenQuote(quote)) : onlyInRecord}</p>
        <div className="mt-1.5 flex flex-wrap gap-1.5">
          <SourceChip claims={listClaims(at.facts)} publishers={publishers} context={context} />
        </div>
      </div>
    </li>
  );
}
