import { compareWords } from '@words/compare';
import { roundWords } from '@words/round';
import { topicsWords } from '@words/topics';
import { SourceChip } from '@/components/source-chip/source-chip';
import type { Fact } from '@/lib/domain/fact';
import { issuePath } from '@/lib/url/links';
import { toQuotes } from '@/lib/view/entry-subjects';
import { toQuoted } from '@/lib/view/quote-marks';
import type { IssueAtBoth } from '@/lib/view/round-comparison';
import { shortenQuote } from '@/lib/view/shorten-quote';
import { type ComparedProps, toPlaces } from './compared';

type SharedProps = Omit<ComparedProps, 'comparison'>;

const words = compareWords.issues;

function IssueCell({ fact, place, ...shared }: { fact: Fact<'issue'> | null; place: string } & SharedProps) {
  const stance = fact && roundWords.issues.stance[fact.value.stance];
  const quote = fact && toQuotes(fact as never).toSorted((a, b) => a.length - b.length)[0];
  return (
    <div className={`min-w-0 text-14 ${fact ? '' : 'max-sm:hidden'}`}>
      <p className="text-12 font-semibold text-ink-3 sm:sr-only">{place}</p>
      {!fact && <p className="text-ink-3">{words.notNamed}</p>}
      {fact && (
        <>
          {stance && <p className="text-12 text-ink-3">{stance}</p>}
          <p className={quote ? '' : 'text-ink-3'}>{quote ? toQuoted(shortenQuote(quote)) : words.onlyInRecord}</p>
          <div className="mt-1.5 flex flex-wrap gap-2">
            <SourceChip claims={fact.claims} {...shared} />
          </div>
        </>
      )}
    </div>
  );
}

function IssueRow({
  issue,
  places,
  ...shared
}: { issue: IssueAtBoth; places: readonly [string, string] } & SharedProps) {
  const isRare = issue.topic === 'rare_earths';
  return (
    <li className="grid gap-x-8 gap-y-2.5 border-t border-rule py-3.5 sm:grid-cols-[10rem_minmax(0,1fr)_minmax(0,1fr)]">
      <h4 className="font-sans text-14 font-normal">
        <a className={`tag hover:underline ${isRare ? 'tag-rare' : ''}`} href={issuePath(issue.topic, shared.context)}>
          {topicsWords.label[issue.topic]}
        </a>
      </h4>
      <IssueCell fact={issue.facts[0]} place={places[0]} {...shared} />
      <IssueCell fact={issue.facts[1]} place={places[1]} {...shared} />
    </li>
  );
}

/** The issues of both rounds, then those of only one, each with a sentence from either. */
export function ComparedIssues({ comparison, ...shared }: ComparedProps) {
  const places = toPlaces(comparison);
  const isAt = ({ facts }: IssueAtBoth, index: 0 | 1) => facts[index] !== null;
  const groups = [
    { title: words.atBoth, issues: comparison.issues.filter((issue) => isAt(issue, 0) && isAt(issue, 1)) },
    { title: words.onlyIn(places[1]), issues: comparison.issues.filter((issue) => !isAt(issue, 0)) },
    { title: words.onlyIn(places[0]), issues: comparison.issues.filter((issue) => !isAt(issue, 1)) },
  ];
  if (comparison.issues.length === 0) {
    return <p className="text-14 text-ink-3">{words.nothing}</p>;
  }
  return groups.map(
    ({ title, issues }) =>
      issues.length > 0 && (
        <div key={title} className="mt-5 first:mt-0">
          <h3 className="mb-2 font-sans text-14 font-semibold text-ink-2">{title}</h3>
          <ul>
            {issues.map((issue) => (
              <IssueRow key={issue.topic} issue={issue} places={places} {...shared} />
            ))}
          </ul>
        </div>
      ),
  );
}
