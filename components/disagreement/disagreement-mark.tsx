import { disagreementsWords } from '@words/disagreements';
import type { ReactNode } from 'react';
import { Phrase } from '@/components/frame/phrase';
import { readOut } from '@/components/frame/read-out';
import type { Claim } from '@/lib/domain/fact';
import { disagreementsPath, type LinkContext } from '@/lib/url/links';

interface DisagreementMarkProps {
  /** The claims behind the number that the mark stands beside. */
  claims: readonly Pick<Claim, 'factId'>[];
  context: LinkContext;
}

/** The questions that the facts behind these claims are part of, each once. */
function listDisputes({ claims, context }: DisagreementMarkProps) {
  const marks = [...new Set(claims.map(({ factId }) => factId))].flatMap((id) => context.disputes?.get(id) ?? []);
  return [...new Map(marks.map((mark) => [mark.anchor, mark])).values()];
}

const toShown = (words: string): ReactNode => <span>{words}</span>;

/** The small mark beside a number that sources tell differently: leads to their answers side by side. */
export function DisagreementMark(props: DisagreementMarkProps) {
  const disputes = listDisputes(props);
  const { one, several } = disagreementsWords.mark;
  const [only, ...others] = disputes;
  if (!only) return null;
  if (others.length === 0) {
    return (
      <a className="chip chip-dispute" href={disagreementsPath(props.context, {}, only.anchor)} title={only.question}>
        <span aria-hidden="true">≠</span> <Phrase of={one(only.question, { shown: toShown, hidden: readOut })} />
      </a>
    );
  }
  return (
    <details className="min-w-0 max-w-full open:basis-full">
      <summary className="chip chip-dispute list-none [&::-webkit-details-marker]:hidden">
        <span aria-hidden="true">≠</span> <span>{several(disputes.length)}</span>
      </summary>
      <ul className="card my-2 grid max-w-xl gap-2 p-3 text-14">
        {disputes.map(({ anchor, question }) => (
          <li key={anchor}>
            <a className="link" href={disagreementsPath(props.context, {}, anchor)}>
              {question}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
