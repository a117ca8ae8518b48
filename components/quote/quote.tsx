import { quoteWords } from '@words/quote';
import { CopyButton } from '@/components/share/copy-button';
import { toEvidenceHref } from '@/components/source-chip/evidence-href';
import { SourceChip } from '@/components/source-chip/source-chip';
import { BORDER_CLASS, toSpeakerTone } from '@/components/timeline/tones';
import type { Fact } from '@/lib/domain/fact';
import { findKnownPerson } from '@/lib/domain/people';
import type { LinkContext } from '@/lib/url/links';
import { toFactWords } from '@/lib/view/fact-words';
import { toCopiedQuote } from '@/lib/view/quote-copy';
import { toQuoted } from '@/lib/view/quote-marks';

interface QuoteProps {
  fact: Fact<'statement'>;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

/** What somebody said: a rule in the side's colour, the words, who, in what role, where, and the source. */
export function Quote({ fact, publishers, context }: QuoteProps) {
  const { speaker, role, side, venue, quoteParts } = fact.value;
  const { line } = toFactWords(fact);
  const copied = toCopiedQuote(fact, publishers);
  const nativeName = side === 'China' ? findKnownPerson(speaker)?.nativeName : null;
  return (
    <figure className={`border-s-[3px] ps-4 ${BORDER_CLASS[toSpeakerTone(side)]}`}>
      {line && (
        <blockquote className="font-serif text-18">{quoteParts.length > 0 ? toQuoted(line) : <p>{line}</p>}</blockquote>
      )}
      <figcaption className="mt-1.5 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-14 text-ink-2">
        <span className="font-semibold">
          {speaker}
          {nativeName && (
            <span lang="zh-Hans" className="ms-1">
              {nativeName}
            </span>
          )}
        </span>
        {role && <span>{role}</span>}
        {venue && <span>{venue}</span>}
        {quoteParts.length === 0 && <span className="tag">{quoteWords.reported}</span>}
        <SourceChip claims={fact.claims} publishers={publishers} context={context} />
        {copied && (
          <CopyButton
            text={copied.text}
            address={toEvidenceHref(copied.evidence, context)}
            label={quoteWords.copy}
            about={quoteWords.copyWhat(speaker)}
            className="copy-link"
          />
        )}
      </figcaption>
    </figure>
  );
}
