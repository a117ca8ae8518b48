import { evidenceWords } from '@words/evidence';
import { openedPillWords } from '@words/opened-pill';
import type { QuotedEvidence } from '@/lib/domain/fact';
import { type LinkContext, recordRowPath } from '@/lib/url/links';
import { toDateWords, toDayWords } from '@/lib/view/date-words';
import type { EvidenceEntry, RecordRowRef } from '@/lib/view/evidence-marks';
import { toQuoted } from '@/lib/view/quote-marks';
import { toEvidenceHref } from './evidence-href';

interface EntryProps {
  entry: EvidenceEntry;
  context: LinkContext;
  /** Publisher per article id, where the article names one. */
  publishers: Readonly<Record<string, string | null>>;
}

function Quote({ quote, href }: { quote: QuotedEvidence; href: string }) {
  return (
    <a className="link font-serif text-16 leading-snug text-ink" href={href}>
      {toQuoted(quote.quote)}
    </a>
  );
}

function toOrigin(entry: EvidenceEntry, publishers: EntryProps['publishers']): (string | null)[] {
  const { evidence } = entry;
  const words = openedPillWords.entry;
  if (evidence.type === 'citation') {
    const by = evidence.official ? evidenceWords.officialPublisher(evidence.publisher) : evidence.publisher;
    return [by, toDateWords(evidence.published), evidenceWords.read[evidence.read]];
  }
  return [
    words.sentence(evidence.articleId, evidence.sentence),
    publishers[evidence.articleId] ?? null,
    toDayWords(entry.knownOn),
    entry.rule && words.rule(entry.rule, evidenceWords.confidence[entry.confidence]),
    words.review[entry.review.state],
  ];
}

/** One source in an opened pill: its words or title as a link, then who, when, and how it was read. */
export function EvidenceEntryItem({ entry, context, publishers }: EntryProps) {
  const href = toEvidenceHref(entry.evidence, context);
  return (
    <li className="grid gap-0.5">
      {entry.evidence.type === 'quote' ? (
        <Quote quote={entry.evidence} href={href} />
      ) : (
        <a className="link text-14 font-medium text-ink" href={href} rel="external noreferrer">
          {entry.evidence.title}
        </a>
      )}
      <span className="text-12 text-ink-3">
        {toOrigin(entry, publishers)
          .filter((part) => part !== null)
          .join(' · ')}
      </span>
      {entry.weakness && <span className="text-12 text-rare">{openedPillWords.entry.weakBecause(entry.weakness)}</span>}
    </li>
  );
}

/** A row of the record in an opened pill, for an act of which no page was out by the day. */
export function RecordRowItem({ row, context }: { row: RecordRowRef; context: LinkContext }) {
  return (
    <li className="grid gap-0.5">
      <a className="link text-14 font-medium text-ink" href={recordRowPath(row.id, context)}>
        {row.instrument ?? openedPillWords.row.record(row.id)}
      </a>
      <span className="text-12 text-ink-3">{openedPillWords.row.noPage(row.id)}</span>
    </li>
  );
}
