'use client';

import { shareWords } from '@words/share';
import { useRef, useState, useSyncExternalStore } from 'react';
import { Phrase } from '../frame/phrase';
import { readOut } from '../frame/read-out';
import { copyText } from './copy-text';
import { FoldOut } from './fold-out';

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
  align?: 'start' | 'end';
}

const NO_CHANGES = () => () => {};

/** Whether the device has a share sheet; false on the server, which cannot know. */
function useShareSheet(): boolean {
  return useSyncExternalStore(
    NO_CHANGES,
    () => typeof navigator.share === 'function',
    () => false,
  );
}

/** Hands the link to the device. Returns what to tell the reader; null where the browser refuses, so that it is copied instead. */
async function openShareSheet(title: string, url: string): Promise<string | null> {
  try {
    await navigator.share({ title, url });
    return shareWords.shared;
  } catch (error) {
    // Some browsers offer the share sheet but refuse it on this page; copying is the next best thing.
    return error instanceof DOMException && error.name === 'AbortError' ? shareWords.notShared : null;
  }
}

/** A button that opens the page's two addresses: as it is on any later day, and fixed to the day shown. */
export function ShareMenu({ label = shareWords.button, title, choices, align = 'end' }: ShareMenuProps) {
  const [message, setMessage] = useState('');
  const panel = useRef<HTMLDivElement>(null);
  const hasSheet = useShareSheet();
  const copy = async ({ url }: ShareChoice, index: number) => {
    if (await copyText(url)) return setMessage(shareWords.copied);
    panel.current?.querySelectorAll('input')[index]?.select();
    setMessage(shareWords.refused);
  };
  const share = async (choice: ShareChoice, index: number) => {
    const said = await openShareSheet(title, choice.url);
    if (said) setMessage(said);
    else await copy(choice, index);
  };
  return (
    <FoldOut label={label} isStrong align={align}>
      <div ref={panel} className="grid gap-4">
        {choices.map((choice, index) => (
          <div key={choice.label} className="grid gap-1.5">
            <span className="flex flex-wrap items-center justify-between gap-2">
              <span>
                <strong className="font-semibold">{choice.label}</strong>{' '}
                <span className="text-ink-3">{choice.meaning}</span>
              </span>
              <span className="needs-script flex gap-2">
                {hasSheet && (
                  <button type="button" className="button" onClick={() => share(choice, index)}>
                    <Phrase of={shareWords.shareOne(choice.label, { hidden: readOut })} />
                  </button>
                )}
                <button type="button" className="button" onClick={() => copy(choice, index)}>
                  <Phrase of={shareWords.copyOne(choice.label, { hidden: readOut })} />
                </button>
              </span>
            </span>
            <input
              readOnly
              value={choice.url}
              aria-label={shareWords.field(choice.label)}
              onFocus={(event) => event.currentTarget.select()}
              className="w-full rounded-control border border-rule-2 bg-paper px-2 py-1 text-12 text-ink-2"
            />
          </div>
        ))}
        <p role="status" className="text-14 text-truce empty:hidden">
          {message}
        </p>
      </div>
    </FoldOut>
  );
}
