import { entryWords } from '@words/entry';
import { evidenceWords } from '@words/evidence';
import { kindsWords } from '@words/kinds';
import { topicsWords } from '@words/topics';
import type { ReactNode } from 'react';
import { SourceChip } from '@/components/source-chip/source-chip';
import { delegatePath, issuePath, type LinkContext, roundPath, timelinePath } from '@/lib/url/links';
import { toDayWords } from '@/lib/view/date-words';
import type { EntryView } from '@/lib/view/entry-page';
import { toQuoted } from '@/lib/view/quote-marks';

export interface EntryProps {
  view: EntryView;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

function Named({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-t border-rule py-2.5 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <dt className="text-14 text-ink-3">{label}</dt>
      <dd className="flex min-w-0 flex-wrap gap-x-3 gap-y-1">{children}</dd>
    </div>
  );
}

function When({ view }: { view: EntryView }) {
  const { dateWords, precisionWords, fact } = view;
  if (!dateWords) return <span>{entryWords.noDate}</span>;
  return (
    <>
      {fact.resolvedDate?.length === 10 ? (
        <time dateTime={fact.resolvedDate}>{dateWords}</time>
      ) : (
        <span>{dateWords}</span>
      )}
      {precisionWords && <span className="text-ink-2">{precisionWords}</span>}
    </>
  );
}

function People({ view, context }: Pick<EntryProps, 'view' | 'context'>) {
  return view.people.map(({ name, nativeName, slug, isDelegate }) => (
    <a
      key={slug}
      className="link"
      href={isDelegate ? delegatePath(slug, context) : timelinePath(context, { delegate: slug })}
    >
      {name}
      {nativeName && (
        <span lang="zh-Hans" className="ms-1">
          {nativeName}
        </span>
      )}
    </a>
  ));
}

/** When, since when known, and the round, people and issues it belongs to. */
function Facts({ view, context }: Pick<EntryProps, 'view' | 'context'>) {
  const { fact, round, people, issues } = view;
  const words = entryWords.belongsTo;
  return (
    <dl className="mt-6 border-b border-rule">
      <Named label={words.when}>
        <When view={view} />
      </Named>
      <Named label={words.since}>{toDayWords(fact.knownOn, 'long')}</Named>
      <Named label={words.kind}>
        <a className="link" href={timelinePath(context, { kind: view.kind.replaceAll('_', '-') })}>
          {kindsWords.entry[view.kind].one}
        </a>
        {kindsWords.fact[fact.kind].one !== kindsWords.entry[view.kind].one && (
          <span className="text-ink-2">{kindsWords.inSentence(kindsWords.fact[fact.kind].one)}</span>
        )}
      </Named>
      {round && (
        <Named label={words.round}>
          <a className="link" href={roundPath(round.key, context)}>
            {round.heading}
          </a>
        </Named>
      )}
      {people.length > 0 && (
        <Named label={words.people}>
          <People view={view} context={context} />
        </Named>
      )}
      {issues.length > 0 && (
        <Named label={words.issues}>
          {issues.map((topic) => (
            <a key={topic} className="link" href={issuePath(topic, context)}>
              {topicsWords.label[topic]}
            </a>
          ))}
        </Named>
      )}
    </dl>
  );
}

/** The fact in words, and what it belongs to. */
export function EntryHead({ view, publishers, context, children }: EntryProps & { children: ReactNode }) {
  const { title, line, isQuoted, fact, checked } = view;
  return (
    <>
      <p className="eyebrow">{kindsWords.fact[fact.kind].one}</p>
      <h1 className="mt-1 max-w-[26ch] text-44 max-sm:text-[2.25rem]">{title}</h1>
      {line && (
        <p className={`mt-3 max-w-[62ch] text-18 ${isQuoted ? 'font-serif' : 'text-ink-2'}`}>
          {isQuoted ? toQuoted(line) : line}
        </p>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <SourceChip claims={fact.claims} publishers={publishers} context={context} />
        <span className={`tag ${fact.confidence === 'low' ? 'tag-rare' : ''}`}>
          {entryWords.confidence(evidenceWords.confidence[fact.confidence])}
        </span>
        {checked && <span className="tag tag-truce">{entryWords.review[checked.state]}</span>}
      </div>
      {children}
      <Facts view={view} context={context} />
    </>
  );
}
