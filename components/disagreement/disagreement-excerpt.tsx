import { disagreementsWords } from '@words/disagreements';
import { SectionHead } from '@/components/overview/section-head';
import { SourceChip } from '@/components/source-chip/source-chip';
import { disagreementsPath, type LinkContext } from '@/lib/url/links';
import type { AnswerView, DisagreementView } from '@/lib/view/disagreements';
import { toExcerpt } from '@/lib/view/excerpt';
import { toQuoted } from '@/lib/view/quote-marks';
import { OriginMarks } from './origin-marks';

interface ExcerptProps {
  /** The one to show; the others are a link away. */
  view: DisagreementView;
  total: number;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

const ANSWERS_SHOWN = 4;

function ShortAnswer({ answer, publishers, context }: { answer: AnswerView } & Omit<ExcerptProps, 'view' | 'total'>) {
  return (
    <li className="grid gap-x-4 gap-y-1 border-b border-rule py-3 first:pt-0 sm:grid-cols-[7.5rem_minmax(0,1fr)]">
      <p className="font-serif text-18 leading-snug font-[560]">{answer.label}</p>
      <div className="grid min-w-0 gap-1.5 text-14 text-ink-2">
        {answer.words && (
          <p>
            {answer.isQuoted ? toQuoted(toExcerpt(answer.words, answer.label)) : toExcerpt(answer.words, answer.label)}
          </p>
        )}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <SourceChip claims={answer.claims} publishers={publishers} context={{ asOfParam: context.asOfParam }} />
          <OriginMarks count={answer.origins} />
        </div>
      </div>
    </li>
  );
}

/** The overview's one disagreement: question, answers, and why they differ. */
export function DisagreementExcerpt({ view, total, ...shared }: ExcerptProps) {
  const { title, all, more, inFull } = disagreementsWords.excerpt;
  const left = view.answers.length - ANSWERS_SHOWN;
  return (
    <section aria-labelledby="disagree" className="min-w-0">
      <SectionHead id="disagree" title={title}>
        <a className="button" href={disagreementsPath(shared.context)}>
          {all(total)}
        </a>
      </SectionHead>
      <div className="card p-5">
        <h3 className="eyebrow mb-3">{view.question}</h3>
        <ul>
          {view.answers.slice(0, ANSWERS_SHOWN).map((answer) => (
            <ShortAnswer key={answer.key} answer={answer} {...shared} />
          ))}
        </ul>
        <p className="pt-3 text-14 text-ink-2">
          {view.difference}{' '}
          <a className="link" href={disagreementsPath(shared.context, {}, view.anchor)}>
            {left > 0 ? more(left) : inFull}
          </a>
        </p>
      </div>
    </section>
  );
}
