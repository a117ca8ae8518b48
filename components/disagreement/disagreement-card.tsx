import { disagreementReasonsWords } from '@words/disagreement-reasons';
import type { LinkContext } from '@/lib/url/links';
import type { DisagreementView } from '@/lib/view/disagreements';
import { AnswerRow } from './answer-row';

interface DisagreementCardProps {
  view: DisagreementView;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

/** One question with all its answers side by side, and why they differ. */
export function DisagreementCard({ view, ...shared }: DisagreementCardProps) {
  const { anchor, question, reason, difference, answers } = view;
  return (
    <li id={anchor} className="card scroll-mt-4 p-5 target:border-ink-3">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1.5">
        <h3 className="min-w-0 text-18">
          <a className="no-underline hover:underline" href={`#${anchor}`}>
            {question}
          </a>
        </h3>
        <span className="tag">{disagreementReasonsWords.tag[reason]}</span>
      </div>
      <ul>
        {answers.map((answer) => (
          <AnswerRow key={answer.key} answer={answer} {...shared} />
        ))}
      </ul>
      <p className="border-t border-rule pt-3 text-14 text-ink-2">{difference}</p>
    </li>
  );
}
