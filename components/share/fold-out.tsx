'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

interface FoldOutProps {
  label: string;
  isStrong?: boolean;
  /** As a button, or as one of the words of the masthead with a narrow panel. */
  look?: 'button' | 'place';
  /** The edge of the button that the panel keeps to. */
  align: 'start' | 'end';
  children: ReactNode;
}

/** As wide as the screen on phones, wherever the button stands: only wider ones place it by the button. */
const PANEL = 'card absolute z-20 mt-2 grid gap-4 text-start font-sans text-14 max-sm:inset-x-[18px]';
const LOOKS = {
  button: { summary: 'button', panel: 'p-4 sm:w-[26rem]' },
  place: {
    summary:
      'inline-flex min-h-8 items-center gap-1 text-ink-2 text-14 after:text-12 hover:text-ink after:content-["▾"/""]',
    panel: 'px-4 py-2 sm:w-60',
  },
} as const;

/**
 * A button that folds a panel out below it. It opens and closes without scripts; with them, Escape and a press elsewhere
 * close it too.
 */
export function FoldOut({ label, isStrong = false, look = 'button', align, children }: FoldOutProps) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const closeOutside = ({ target }: PointerEvent) => {
      if (target instanceof Node && !box.current?.contains(target)) box.current?.removeAttribute('open');
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, []);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !box.current?.open) return;
    box.current.removeAttribute('open');
    box.current.querySelector('summary')?.focus();
  };
  return (
    <details ref={box} onKeyDown={closeOnEscape} className="no-print sm:relative">
      <summary
        className={`list-none [&::-webkit-details-marker]:hidden ${LOOKS[look].summary} ${isStrong ? 'button-strong' : ''}`}
      >
        {label}
      </summary>
      <div className={`${PANEL} ${LOOKS[look].panel} ${align === 'start' ? 'sm:start-0' : 'sm:end-0'}`}>{children}</div>
    </details>
  );
}
