import { disagreementsWords } from '@words/disagreements';
import type { ReactNode } from 'react';
import { Phrase } from '@/components/frame/phrase';
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

const toLead = (words: string): ReactNode => <strong className="font-semibold">{words}</strong>;

function Preference({ preference }: { preference: NonNullable<AnswerView['preference']> }) {
  const { reason, by = null, on } = preference;
  const finding = { reason, by, on: on ? toDayWords(on) : null };
  return (
    <p className="text-14 text-truce">
      <Phrase of={disagreementsWords.answer.preferred(finding, { lead: toLead })} />
    </p>
  );
}

/** One answer: what it says, in whose words, and how many independent origins say so. */
export function AnswerRow({ answer, publishers, context }: AnswerRowProps) {
  const counted = answer.counted && !answer.label.includes(answer.counted) ? answer.counted : null;
  return (
    <li className="grid gap-x-6 gap-y-1.5 border-t border-rule py-3.5 sm:grid-cols-[13rem_minmax(0,1fr)] lg:grid-cols-[16rem_minmax(0,1fr)]">
      <p className="min-w-0 font-serif text-18 leading-snug font-[560]">{answer.label}</p>
      <div className="grid min-w-0 gap-1.5">
        {answer.preference && <Preference preference={answer.preference} />}
        <Words answer={answer} />
        {counted && <p className="text-14 text-ink-2">{disagreementsWords.answer.counts(counted)}</p>}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <SourceChip claims={answer.claims} publishers={publishers} context={withoutMarks(context)} />
          <OriginMarks count={answer.origins} />
        </div>
      </div>
    </li>
  );
}
