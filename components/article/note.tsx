import { BORDER_CLASS } from '@/components/timeline/tones';
import type { AnyClaim } from '@/lib/domain/fact';
import { KIND_LABELS } from '@/lib/domain/vocabulary';
import type { SentenceNote } from '@/lib/view/article-marks';
import { toDateWords } from '@/lib/view/date-words';
import { toFactWords } from '@/lib/view/fact-words';
import { type FieldReading, toReadingWords } from '@/lib/view/reading-words';
import { toNoteTone } from './marked-text';

function FieldList({ fields }: { fields: readonly FieldReading[] }) {
  if (fields.length === 0) return <dd>nothing</dd>;
  return <dd>{fields.map(({ field, value }) => (value ? `${field} (${value})` : field)).join(', ')}</dd>;
}

/** How one fact was read from the sentence. */
function HowRead({ claim }: { claim: AnyClaim }) {
  const words = toReadingWords(claim);
  return (
    <details className="mt-1 text-12 text-ink-2">
      <summary className="min-h-6 py-0.5 text-ink-3">{words.confidence} confidence · how it was read</summary>
      <dl className="mt-1 grid gap-1 [&_dd]:break-words [&_dt]:font-semibold">
        <dt>Stated in the text</dt>
        <FieldList fields={words.stated} />
        <dt>Inferred by us</dt>
        <FieldList fields={words.implied} />
        <dt>Date</dt>
        <dd>{words.date}</dd>
        <dt>Rule</dt>
        <dd>
          {words.rule}; {words.review}
        </dd>
      </dl>
    </details>
  );
}

function Reading({ claim }: { claim: AnyClaim }) {
  const { title, line, isQuoted } = toFactWords(claim);
  // The sentence itself stands beside the note: its words are not said twice.
  const isRepeated = isQuoted || claim.kind === 'truce_term';
  return (
    <div className="border-t border-rule pt-2 first:border-t-0 first:pt-0">
      <p className="text-12 text-ink-3">{KIND_LABELS[claim.kind].one}</p>
      <p className="text-14 font-semibold">{title}</p>
      {line && !isRepeated && <p className="text-14 text-ink-2">{line}</p>}
      {claim.resolvedDate && <p className="text-14 text-ink-2">{toDateWords(claim.resolvedDate)}</p>}
      <HowRead claim={claim} />
    </div>
  );
}

/** A note beside the text: what was read from one sentence. Focus or hover lights the sentence. */
export function Note({ note, number }: { note: SentenceNote; number: number }) {
  const { id, sentence } = note.evidence;
  return (
    <li
      id={`n-${id}`}
      className={`evidence-note relative border-s-[3px] py-0.5 ps-4 ${BORDER_CLASS[toNoteTone(note)]}`}
    >
      <a
        href={`#${id}`}
        className="mb-1 inline-flex min-h-6 items-center text-12 font-semibold text-ink-2 hover:underline"
      >
        {number} · sentence {sentence}
      </a>
      <div className="grid gap-2">
        {note.readings.map(({ claim }) => (
          <Reading key={claim.id} claim={claim} />
        ))}
      </div>
    </li>
  );
}
