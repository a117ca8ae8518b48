import { evidenceWords } from '@words/evidence';
import { kindsWords } from '@words/kinds';
import { LIST_SEPARATOR } from '@words/locale';
import { workedExampleWords } from '@words/worked-example';
import type { ReactNode } from 'react';
import { articlePath, entryPath, evidencePath, type LinkContext, recordRowPath } from '@/lib/url/links';
import { toDayWords } from '@/lib/view/date-words';
import { toOriginWords } from '@/lib/view/disagreements';
import { toQuoted } from '@/lib/view/quote-marks';
import type { WorkedExample } from '@/lib/view/worked-example';
import { linkTo } from '../frame/link-to';
import { Phrase } from '../frame/phrase';

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li className="border-t border-rule py-3.5">
      <h3 className="text-18">{title}</h3>
      <div className="mt-1 grid gap-2 text-ink-2">{children}</div>
    </li>
  );
}

const toStrong = (words: string | null): ReactNode => <strong className="ms-1 font-semibold text-ink">{words}</strong>;

function Fields({ example }: { example: WorkedExample }) {
  const { field, basis: basisWords } = workedExampleWords.rule;
  return (
    <ul className="flex flex-wrap gap-2">
      {example.fields.map(({ key, label, words, basis }) => (
        <li key={key} className="tag">
          <Phrase of={field(label, toStrong(words))} />
          {basis && <span className="ms-1 text-ink-3">{basisWords[basis]}</span>}
        </li>
      ))}
    </ul>
  );
}

function Others({ example, context }: { example: WorkedExample; context: LinkContext }) {
  const { article, record } = workedExampleWords.fact;
  return example.others.map(({ id, sourceId, sourceType }, index) => (
    <span key={id}>
      {index > 0 && LIST_SEPARATOR}
      <a
        className="link"
        href={sourceType === 'article' ? articlePath(sourceId, context) : recordRowPath(sourceId, context)}
      >
        {sourceType === 'article' ? article(sourceId) : record(sourceId)}
      </a>
    </span>
  ));
}

interface ExampleProps {
  example: WorkedExample;
  origins: number;
  questionCount: number;
  context: LinkContext;
}

type StepProps = Pick<ExampleProps, 'example' | 'context'>;

function SentenceStep({ example, context }: StepProps) {
  const { sentence, articleId, start, end, quote } = example.evidence;
  const { title, place, checked } = workedExampleWords.sentence;
  const link = linkTo(evidencePath(example.evidence, context));
  return (
    <Step title={title}>
      <p>
        <Phrase of={place({ sentence, article: articleId, start, end }, { link })} />
      </p>
      <blockquote className="border-s-[3px] border-rule-2 ps-4 font-serif text-18 text-ink">
        {toQuoted(quote)}
      </blockquote>
      <p>{checked}</p>
    </Step>
  );
}

function RuleStep({ example }: Pick<StepProps, 'example'>) {
  const { extractor, kind, confidence } = example.claim;
  const { title, takes } = workedExampleWords.rule;
  return (
    <Step title={title}>
      <p>
        {takes({
          rule: extractor,
          kind: kindsWords.inSentence(kindsWords.fact[kind].one),
          confidence: evidenceWords.confidence[confidence],
        })}
      </p>
      <Fields example={example} />
    </Step>
  );
}

function FactStep({ example, origins, context }: StepProps & Pick<ExampleProps, 'origins'>) {
  const { title, saidBy, saidByNobody } = workedExampleWords.fact;
  const others: ReactNode = <Others example={example} context={context} />;
  return (
    <Step title={title}>
      <p>{example.others.length > 0 ? <Phrase of={saidBy(others, toOriginWords(origins))} /> : saidByNobody}</p>
    </Step>
  );
}

function SettledStep({ example, context }: StepProps) {
  const { title, says } = workedExampleWords.settled;
  const link: ReactNode = (
    <a className="link text-ink" href={entryPath(example.fact.id, context)}>
      {example.title}
    </a>
  );
  return (
    <Step title={title}>
      <p>
        <Phrase of={says({ title: link, knownOn: toDayWords(example.fact.knownOn) })} />
      </p>
    </Step>
  );
}

/** The way of one fact from its sentence to this site, with what stands in the store. */
export function WorkedExampleSteps({ example, origins, questionCount, context }: ExampleProps) {
  const { title, differ, agree } = workedExampleWords.compared;
  return (
    <ol className="mt-2 border-b border-rule">
      <SentenceStep example={example} context={context} />
      <RuleStep example={example} />
      <FactStep example={example} origins={origins} context={context} />
      <SettledStep example={example} context={context} />
      <Step title={title}>
        <p>{questionCount > 0 ? differ(questionCount) : agree}</p>
      </Step>
    </ol>
  );
}
