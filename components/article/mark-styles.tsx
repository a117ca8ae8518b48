import type { SentenceNote } from '@/lib/view/article-marks';

/** Ids go into a style sheet: what could end a selector must not. */
const SAFE_ID = /^[A-Za-z][A-Za-z0-9_-]*$/;

/** Rules that light a sentence when its anchor is the target, or while its note is pointed at or holds the focus. */
function toRule(id: string): string {
  return [
    `.article-text:has(#${id}:target) [data-evidence~="${id}"]`,
    `.article-text:has(#n-${id}:is(:hover,:focus-within,:target)) [data-evidence~="${id}"]`,
  ].join(',');
}

/**
 * One style sheet for all sentences of the article, so that lighting needs no script. A sentence may be cut into several
 * pieces by another that overlaps it: the rules light them all.
 */
export function MarkStyles({ notes }: { notes: readonly SentenceNote[] }) {
  const ids = notes.map((note) => note.evidence.id).filter((id) => SAFE_ID.test(id));
  if (ids.length === 0) return null;
  return (
    <style>{`${ids.map(toRule).join(',')}{background:var(--color-mark);box-shadow:0 0 0 2px var(--color-mark),0 0 0 3px var(--color-ink-2);color:var(--color-ink)}`}</style>
  );
}
