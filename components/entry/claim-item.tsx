import { entryWords } from '@words/entry';
import { evidenceWords } from '@words/evidence';
import { EvidenceEntryItem, RecordRowItem } from '@/components/source-chip/evidence-entry';
import { articlePath, type LinkContext, recordRowPath } from '@/lib/url/links';
import { toDayWords } from '@/lib/view/date-words';
import type { ClaimView } from '@/lib/view/entry-page';
import { toEvidenceMark } from '@/lib/view/evidence-marks';
import { toFieldLabel } from '@/lib/view/field-words';

interface ClaimItemProps {
  view: ClaimView;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

function Source({ claim, context }: { claim: ClaimView['claim']; context: LinkContext }) {
  const { sourceId, sourceType, knownOn } = claim;
  const { saidOn, inThisFormSince } = entryWords.sources;
  const day = toDayWords(knownOn);
  const [href, label] =
    sourceType === 'article'
      ? [articlePath(sourceId, context), evidenceWords.article(sourceId)]
      : [recordRowPath(sourceId, context), entryWords.sources.record(sourceId)];
  return (
    <h3 className="text-18">
      <a className="link" href={href}>
        {label}
      </a>
      <span className="ms-2 font-sans text-14 font-normal tracking-normal text-ink-2">
        {sourceType === 'article' ? saidOn(day) : inThisFormSince(day)}
      </span>
    </h3>
  );
}

/** How it was read: the rule, its confidence, what the source states and what was inferred. */
function HowRead({ claim }: { claim: ClaimView['claim'] }) {
  const { confidence, stated, implied, sourceType, review } = claim;
  const { article, record, ...words } = entryWords.howRead;
  const { state, reason, by = null, on } = review;
  const finding = { state, reason, by, on: on ? toDayWords(on) : null };
  return (
    <ul className="mt-2 grid gap-0.5 text-14 text-ink-2">
      <li>
        {/* The rule and its confidence stand beside the sentence of an article; a row of the record has neither there. */}
        {sourceType === 'article'
          ? article(finding)
          : record({ ...finding, confidence: evidenceWords.confidence[confidence] })}
      </li>
      {stated.length > 0 && <li>{words.stated(stated.map(toFieldLabel))}</li>}
      {implied.length > 0 && <li>{words.inferred(implied.map(toFieldLabel))}</li>}
    </ul>
  );
}

/** What one source says, where it can be read, and how it was read. */
export function ClaimItem({ view, publishers, context }: ClaimItemProps) {
  const { claim, says } = view;
  const mark = toEvidenceMark([claim]);
  return (
    <li className="border-t border-rule py-4 first:border-t-0 first:pt-0">
      <Source claim={claim} context={context} />
      {says && <p className="mt-1">{says}</p>}
      {mark && (
        <ul className="mt-2 grid gap-3">
          {mark.entries.map((entry) => (
            <EvidenceEntryItem key={entry.evidence.id} entry={entry} context={context} publishers={publishers} />
          ))}
          {mark.rows.map((row) => (
            <RecordRowItem key={row.id} row={row} context={context} />
          ))}
        </ul>
      )}
      <HowRead claim={claim} />
    </li>
  );
}
