import type { ReactNode } from 'react';
import { articlePath, entryPath, evidencePath, type LinkContext, recordRowPath } from '@/lib/url/links';
import { toDayWords } from '@/lib/view/date-words';
import { toOriginWords } from '@/lib/view/disagreements';
import { toQuoted } from '@/lib/view/quote-marks';
import type { WorkedExample } from '@/lib/view/worked-example';

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li className="border-t border-rule py-3.5">
      <h3 className="text-18">{title}</h3>
      <div className="mt-1 grid gap-2 text-ink-2">{children}</div>
    </li>
  );
}

const BASIS_WORDS = { stated: 'stated', implied: 'inferred' } as const;

function Fields({ example }: { example: WorkedExample }) {
  return (
    <ul className="flex flex-wrap gap-2">
      {example.fields.map(({ key, label, words, basis }) => (
        <li key={key} className="tag">
          {label}: <strong className="ms-1 font-semibold text-ink">{words}</strong>
          {basis && <span className="ms-1 text-ink-3">{BASIS_WORDS[basis]}</span>}
        </li>
      ))}
    </ul>
  );
}

function Others({ example, context }: { example: WorkedExample; context: LinkContext }) {
  return example.others.map(({ id, sourceId, sourceType }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <a
        className="link"
        href={sourceType === 'article' ? articlePath(sourceId, context) : recordRowPath(sourceId, context)}
      >
        {sourceType === 'article' ? `article ${sourceId}` : `record ${sourceId}`}
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

/** The way of one fact from its sentence to this site, with what stands in the store. */
export function WorkedExampleSteps({ example, origins, questionCount, context }: ExampleProps) {
  const { fact, title, claim, evidence, others } = example;
  return (
    <ol className="mt-2 border-b border-rule">
      <Step title="1. The text is cut into sentences">
        <p>
          Sentence {evidence.sentence} of{' '}
          <a className="link" href={evidencePath(evidence, context)}>
            article {evidence.articleId}
          </a>
          , characters {evidence.start} to {evidence.end} of its stored text:
        </p>
        <blockquote className="border-s-[3px] border-rule-2 ps-4 font-serif text-18 text-ink">
          {toQuoted(evidence.quote)}
        </blockquote>
        <p>Every load checks that these characters are still this sentence; if not, nothing is loaded.</p>
      </Step>
      <Step title="2. A rule reads it">
        <p>
          The rule “{claim.extractor}” takes from it a {claim.kind.replaceAll('_', ' ')}, with {claim.confidence}{' '}
          confidence. What the sentence states and what was inferred stay apart:
        </p>
        <Fields example={example} />
      </Step>
      <Step title="3. What one source says becomes a claim, claims of the same thing a fact">
        <p>
          {others.length > 0 ? (
            <>
              The same is said by <Others example={example} context={context} />: together {toOriginWords(origins)}.
            </>
          ) : (
            'No other source says the same so far.'
          )}
        </p>
      </Step>
      <Step title="4. The fact is settled from the claims of the day">
        <p>
          A finding by a person comes first, then the most exact value, then what most sources say, then the best
          source. As of the day of this page it says:{' '}
          <a className="link text-ink" href={entryPath(fact.id, context)}>
            {title}
          </a>
          . It was first known on {toDayWords(fact.knownOn)}; on any day before, this site does not show it.
        </p>
      </Step>
      <Step title="5. Answers to one question are compared">
        <p>
          {questionCount > 0
            ? `The sources differ on ${questionCount === 1 ? 'a question' : `${questionCount} questions`} that this fact is part of: its page shows every answer.`
            : 'No source answers the questions that this fact is part of differently.'}
        </p>
      </Step>
    </ol>
  );
}
