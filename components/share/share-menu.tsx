'use client';

import { useRef, useState } from 'react';

interface ShareChoice {
  label: string;
  /** What the link will show whoever opens it. */
  meaning: string;
  url: string;
}

interface ShareMenuProps {
  /** The words on the button. */
  label?: string;
  /** What is shared: the title that goes with the link. */
  title: string;
  choices: ShareChoice[];
}

/** Hands the link to the device where it can share, else to the clipboard. Returns what to tell the reader. */
async function shareLink(title: string, url: string): Promise<string> {
  if (navigator.share) {
    try {
      await navigator.share({ title, url });
      return 'Shared.';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'Nothing shared.';
      // Some browsers offer the share sheet but refuse it on this page; copying is the next best thing.
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'Link copied.';
  } catch {
    // No permission, or an address without https: the link is selected so that the reader can copy it.
    return 'The browser did not allow copying. The link is selected: copy it with Ctrl+C or from the menu.';
  }
}

/** A button that opens the page's two addresses: as it is on any later day, and fixed to the day shown. */
export function ShareMenu({ label = 'Share', title, choices }: ShareMenuProps) {
  const [message, setMessage] = useState('');
  const panel = useRef<HTMLDivElement>(null);
  const share = async (choice: ShareChoice, index: number) => {
    const said = await shareLink(title, choice.url);
    setMessage(said);
    if (said.includes('selected')) panel.current?.querySelectorAll('input')[index]?.select();
  };
  return (
    <details className="no-print relative">
      <summary className="button button-strong list-none [&::-webkit-details-marker]:hidden">{label}</summary>
      <div
        ref={panel}
        className="card absolute end-0 z-20 mt-2 grid w-[min(24rem,calc(100vw-36px))] gap-4 p-4 text-start font-sans text-14"
      >
        {choices.map((choice, index) => (
          <div key={choice.label} className="grid gap-1.5">
            <span className="flex items-center justify-between gap-2">
              <span>
                <strong className="font-semibold">{choice.label}</strong>{' '}
                <span className="text-ink-3">{choice.meaning}</span>
              </span>
              <button type="button" className="button" onClick={() => share(choice, index)}>
                Share link<span className="sr-only">: {choice.label}</span>
              </button>
            </span>
            <input
              readOnly
              value={choice.url}
              aria-label={`Link: ${choice.label}`}
              onFocus={(event) => event.currentTarget.select()}
              className="w-full rounded-control border border-rule-2 bg-paper px-2 py-1 text-12 text-ink-2"
            />
          </div>
        ))}
        <p role="status" className="text-14 text-truce empty:hidden">
          {message}
        </p>
      </div>
    </details>
  );
}
