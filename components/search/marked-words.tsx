import type { MarkedPart } from '@/lib/view/search-marks';

/** Text with the words that matched marked. */
export function MarkedWords({ parts }: { parts: readonly MarkedPart[] }) {
  let offset = 0;
  return parts.map(({ text, isMatch }) => {
    const key = offset;
    offset += text.length;
    return isMatch ? (
      <mark key={key} className="rounded-[3px] bg-mark px-px text-ink">
        {text}
      </mark>
    ) : (
      text
    );
  });
}
