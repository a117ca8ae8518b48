import { SourceChip } from '@/components/source-chip/source-chip';
import type { AnyFact } from '@/lib/domain/fact';
import type { LinkContext } from '@/lib/url/links';
import { toFactWords } from '@/lib/view/fact-words';
import { toQuoted } from '@/lib/view/quote-marks';

interface FactRowProps {
  fact: AnyFact;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

/** A fact as one row: headline, its line, its sources. */
export function FactRow({ fact, publishers, context }: FactRowProps) {
  const { title, line, isQuoted } = toFactWords(fact);
  return (
    <li className="border-t border-rule py-3 first:border-t-0 first:pt-0">
      <p className="font-medium">{title}</p>
      {line && (
        <p className={`text-ink-2 ${isQuoted ? 'font-serif' : 'text-14'}`}>{isQuoted ? toQuoted(line) : line}</p>
      )}
      <div className="mt-1.5 flex flex-wrap gap-2">
        <SourceChip claims={fact.claims} publishers={publishers} context={context} />
      </div>
    </li>
  );
}
