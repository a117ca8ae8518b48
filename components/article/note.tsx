import { articleWords } from '@words/article';
import { kindsWords } from '@words/kinds';
import { CopyButton } from '@/components/share/copy-button';
import { BORDER_CLASS } from '@/components/timeline/tones';
import type { AnyClaim, Article } from '@/lib/domain/fact';
import { articlePath } from '@/lib/url/links';
import type { SentenceNote } from '@/lib/view/article-marks';
import { toDateWords } from '@/lib/view/date-words';
import { toFactWords } from '@/lib/view/fact-words';
import { toCopiedSentence } from '@/lib/view/quote-copy';
import { toConfidenceWords, toReadingWords } from '@/lib/view/reading-words';
import { Phrase } from '../frame/phrase';
import { readOut } from '../frame/read-out';
import { toNoteTone } from './marked-text';

export type CopiedFrom = Pick<Article, 'id' | 'headline' | 'publisher' | 'publishedOn'>;

/** How one fact was read from the sentence. */
function HowRead({ claim }: { claim: AnyClaim }) {
  const { stated, implied, date, ...how } = toReadingWords(claim);
  const words = articleWords.howRead;
  return (
    <dl className="grid gap-0.5 border-t border-rule pt-2 break-words [&_dt]:font-semibold">
      <dt>{toFactWords(claim).title}</dt>
      <dd>{words.stated(stated)}</dd>
      <dd>{words.inferred(implied)}</dd>
      <dd>{words.date(date)}</dd>
      <dd>{words.rule(how)}</dd>
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
      <span className="text-ink-3">{articleWords.notes.kind(kindsWords.fact[claim.kind].one)}</span>{' '}
      <span className="font-semibold">{toFactWords(claim).title}</span>
      {detail && <span className="block text-ink-2">{detail}</span>}
    </li>
  );
}

/** A note beside the text: what was read from one sentence. Focus or hover lights the sentence. */
export function Note({ note, number, article }: { note: SentenceNote; number: number; article: CopiedFrom }) {
  const { id, sentence } = note.evidence;
  const claims = note.readings.map(({ claim }) => claim);
  const words = articleWords.notes;
  return (
    <li id={`n-${id}`} className={`evidence-note border-s-[3px] ps-4 ${BORDER_CLASS[toNoteTone(note)]}`}>
      <ul className="grid gap-1.5">
        {claims.map((claim) => (
          <Reading key={claim.id} claim={claim} />
        ))}
      </ul>
      <div className="mt-0.5 flex flex-wrap items-baseline gap-x-3 text-12 text-ink-3">
        <a href={`#${id}`} className="inline-flex min-h-6 items-center underline decoration-rule-2 underline-offset-4">
          <Phrase of={words.sentence({ number, sentence }, { hidden: readOut })} />
        </a>
        <CopyButton
          text={toCopiedSentence(note.evidence, article)}
          address={articlePath(article.id, { asOfParam: null }, id)}
          label={words.copy}
          about={words.copyWhat(sentence)}
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
