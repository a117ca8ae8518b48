import { roundWords } from '@words/round';
import { topicsWords } from '@words/topics';
import { SourceChip } from '@/components/source-chip/source-chip';
import type { Fact } from '@/lib/domain/fact';
import { type LinkContext, timelinePath } from '@/lib/url/links';
import { toQuotes } from '@/lib/view/entry-subjects';
import { toQuoted } from '@/lib/view/quote-marks';
import { shortenQuote } from '@/lib/view/shorten-quote';

interface IssueTableProps {
  issues: readonly Fact<'issue'>[];
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

const words = roundWords.issues;

function IssueRow({ fact, publishers, context }: { fact: Fact<'issue'> } & Omit<IssueTableProps, 'issues'>) {
  const { topic, stance } = fact.value;
  const [quote] = toQuotes(fact as never).sort((a, b) => a.length - b.length);
  const href = timelinePath(context, { issue: topic.replaceAll('_', '-') });
  return (
    <tr>
      <th scope="row" className="!border-rule !py-2.5 !align-top">
        <a className={`tag hover:underline ${topic === 'rare_earths' ? 'tag-rare' : ''}`} href={href}>
          {topicsWords.label[topic]}
        </a>
        {words.stance[stance] && (
          <span className="mt-1 block text-12 font-normal text-ink-3">{words.stance[stance]}</span>
        )}
      </th>
      <td>
        {quote ? toQuoted(shortenQuote(quote)) : <span className="text-ink-3">{words.onlyInRecord}</span>}
        <div className="mt-1.5 flex flex-wrap gap-2">
          <SourceChip claims={fact.claims} publishers={publishers} context={context} />
        </div>
      </td>
    </tr>
  );
}

/** The issues of a round, each with a sentence that speaks of it. */
export function IssueTable({ issues, ...rest }: IssueTableProps) {
  if (issues.length === 0) return <p className="text-14 text-ink-3">{words.nothing}</p>;
  return (
    <table className="table table-fixed">
      <thead>
        <tr>
          <th scope="col" className="w-[32%]">
            {words.columns.issue}
          </th>
          <th scope="col">{words.columns.said}</th>
        </tr>
      </thead>
      <tbody>
        {issues.map((fact) => (
          <IssueRow key={fact.id} fact={fact} {...rest} />
        ))}
      </tbody>
    </table>
  );
}
