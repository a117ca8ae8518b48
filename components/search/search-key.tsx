'use client';

import { useEffect } from 'react';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The first search box that shows; on narrow screens it lies in the menu, which opens for it. */
function focusSearch(): boolean {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-search-box]')];
  const shown =
    boxes.find((box) => box.checkVisibility()) ?? boxes.find((box) => box.closest('details')?.checkVisibility());
  shown?.closest('details')?.setAttribute('open', '');
  shown?.focus();
  shown?.select();
  return shown !== undefined;
}

/** `/` goes to the search box, wherever the reader is but in a field. */
export function SearchKey() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (focusSearch()) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return null;
}
