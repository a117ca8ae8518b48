/** A stretch of text in UTF-16 units, end excluded, as in `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

export const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

export const isOverlapping = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Those of `spans` (in the order of the text) that lie wholly in `outer`. */
export function listWithin<T extends Span>(spans: readonly T[], outer: Span): T[] {
  const found: T[] = [];
  for (let i = firstFrom(spans, outer.start); i < spans.length; i++) {
    const span = spans[i];
    if (!span || span.start >= outer.end) break;
    if (span.end <= outer.end) found.push(span);
  }
  return found;
}

/** Index of the first of `spans` (in the order of the text) that starts at `offset` or later; their number when none does. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of `spans` (in the order of the text, not overlapping) that holds `offset`, or null. */
export function findAt<T extends Span>(spans: readonly T[], offset: number): T | null {
  const span = spans[firstFrom(spans, offset + 1) - 1];
  return span && offset < span.end ? span : null;
}
