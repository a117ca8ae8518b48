import { citationsWords } from '@words/citations';
import { CopyButton } from './copy-button';
import { FoldOut } from './fold-out';

interface CiteMenuProps {
  citations: readonly { style: string; label: string; text: string }[];
}

/** The page's citation in each style, to be selected or copied. */
export function CiteMenu({ citations }: CiteMenuProps) {
  return (
    <FoldOut label={citationsWords.button} align="start">
      {citations.map(({ style, label, text }) => (
        <div key={style} className="grid gap-1.5">
          <span className="flex min-h-8 items-center justify-between gap-2">
            <strong className="font-semibold">{label}</strong>
            <CopyButton text={text} label={citationsWords.copy} about={citationsWords.copyWhat(label)} />
          </span>
          <pre className="overflow-x-hidden rounded-control border border-rule-2 bg-paper px-2 py-1.5 font-sans text-12 break-words whitespace-pre-wrap text-ink-2 select-all">
            {text}
          </pre>
        </div>
      ))}
    </FoldOut>
  );
}
