import { CopyButton } from '@/components/share/copy-button';
import { BORDER_CLASS } from '@/components/timeline/tones';
import type { AnyClaim, Article } from '@/lib/domain/fact';
import { KIND_LABELS } from '@/lib/domain/vocabulary';
import { articlePath } from '@/lib/url/links';
import type { SentenceNote } from '@/lib/view/article-marks';
import { toDateWords } from '@/lib/view/date-words';
import { toFactWords } from '@/lib/view/fact-words';
import { toCopiedSentence } from '@/lib/view/quote-copy';
import { type FieldReading, toConfidenceWords, toReadingWords } from '@/lib/view/reading-words';
import { toNoteTone } from './marked-text';

const toList = (fields: readonly FieldReading[]): string =>
  fields.map(({ field, value }) => (value ? `${field} (${value})` : field)).join(', ') || 'nothing';

export type CopiedFrom = Pick<Article, 'id' | 'headline' | 'publisher' | 'publishedOn'>;

/** How one fact was read from the sentence. */
function HowRead({ claim }: { claim: AnyClaim }) {
  const words = toReadingWords(claim);
  return (
    <dl className="grid gap-0.5 border-t border-rule pt-2 break-words [&_dt]:font-semibold">
      <dt>{toFactWords(claim).title}</dt>
      <dd>Stated in the text: {toList(words.stated)}.</dd>
      <dd>Inferred by us: {toList(words.implied)}.</dd>
      <dd>Date: {words.date}.</dd>
      <dd>
        Rule “{words.rule}”, {words.confidence} confidence; {words.review}.
      </dd>
    </dl>
  );
}

/** What a reading adds to its headline: its line where the sentence beside it does not say the same, and its date. */
function toDetail(claim: AnyClaim): string {
  const { line, isQuoted } = toFactWords(claim);
  const isRepeated = isQuoted || claim.kind === 'truce_term' || claim.kind === 'talk_round';
  const date = claim.resolvedDate ? toDateWords(claim.resolvedDate) : null;
  return [isRepeated ? null : line, date].filter(Boolean).join(' · ');
}

function Reading({ claim }: { claim: AnyClaim }) {
  const detail = toDetail(claim);
  return (
    <li className="text-14 leading-snug">
      <span className="text-ink-3">{KIND_LABELS[claim.kind].one}:</span>{' '}
      <span className="font-semibold">{toFactWords(claim).title}</span>
      {detail && <span className="block text-ink-2">{detail}</span>}
    </li>
  );
}

/** A note beside the text: what was read from one sentence. Focus or hover lights the sentence. */
export function Note({ note, number, article }: { note: SentenceNote; number: number; article: CopiedFrom }) {
  const { id, sentence } = note.evidence;
  const claims = note.readings.map(({ claim }) => claim);
  return (
    <li id={`n-${id}`} className={`evidence-note border-s-[3px] ps-4 ${BORDER_CLASS[toNoteTone(note)]}`}>
      <ul className="grid gap-1.5">
        {claims.map((claim) => (
          <Reading key={claim.id} claim={claim} />
        ))}
      </ul>
      <div className="mt-0.5 flex flex-wrap items-baseline gap-x-3 text-12 text-ink-3">
        <a href={`#${id}`} className="inline-flex min-h-6 items-center underline decoration-rule-2 underline-offset-4">
          <span className="sr-only">Note </span>
          {number} · sentence {sentence}
        </a>
        <CopyButton
          text={toCopiedSentence(note.evidence, article)}
          address={articlePath(article.id, { asOfParam: null }, id)}
          label="Copy"
          about={`sentence ${sentence} with its source`}
          className="copy-link"
        />
        <details className="open:basis-full">
          <summary className="min-h-6 py-0.5">{toConfidenceWords(claims)}</summary>
          <div className="grid gap-2 pb-2 text-ink-2">
            {claims.map((claim) => (
              <HowRead key={claim.id} claim={claim} />
            ))}
          </div>
        </details>
      </div>
    </li>
  );
}
