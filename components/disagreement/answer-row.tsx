import { SourceChip } from '@/components/source-chip/source-chip';
import type { LinkContext } from '@/lib/url/links';
import { toDayWords } from '@/lib/view/date-words';
import type { AnswerView } from '@/lib/view/disagreements';
import { toExcerpt } from '@/lib/view/excerpt';
import { toQuoted } from '@/lib/view/quote-marks';
import { OriginMarks } from './origin-marks';

export interface AnswerRowProps {
  answer: AnswerView;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

/** The mark would lead to the very place the reader is at. */
const withoutMarks = ({ asOfParam }: LinkContext): LinkContext => ({ asOfParam });

function Words({ answer }: { answer: AnswerView }) {
  if (!answer.words) return null;
  if (!answer.isQuoted) return <p className="text-14 text-ink-2">{answer.words}</p>;
  return <p className="font-serif text-ink-2">{toQuoted(toExcerpt(answer.words, answer.label))}</p>;
}

function Preference({ preference }: { preference: NonNullable<AnswerView['preference']> }) {
  const { reason, by, on } = preference;
  return (
    <p className="text-14 text-truce">
      <strong className="font-semibold">Preferred after a check:</strong> {reason}
      {by && ` (${[by, on && toDayWords(on)].filter(Boolean).join(', ')})`}
    </p>
  );
}

/** One answer: what it says, in whose words, and how many independent origins say so. */
export function AnswerRow({ answer, publishers, context }: AnswerRowProps) {
  const isCounted = answer.counted !== null && !answer.label.includes(answer.counted);
  return (
    <li className="grid gap-x-6 gap-y-1.5 border-t border-rule py-3.5 sm:grid-cols-[13rem_minmax(0,1fr)] lg:grid-cols-[16rem_minmax(0,1fr)]">
      <p className="min-w-0 font-serif text-18 leading-snug font-[560]">{answer.label}</p>
      <div className="grid min-w-0 gap-1.5">
        {answer.preference && <Preference preference={answer.preference} />}
        <Words answer={answer} />
        {isCounted && <p className="text-14 text-ink-2">Counts: {answer.counted}.</p>}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <SourceChip claims={answer.claims} publishers={publishers} context={withoutMarks(context)} />
          <OriginMarks count={answer.origins} />
        </div>
      </div>
    </li>
  );
}
