'use client';

import { type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';

interface RangeDragProps {
  /** First and last day of each link, in their order; an empty first day reaches back without end. */
  stretches: { from: string; to: string }[];
  /** The links, as items of a list. */
  children: ReactNode;
}

interface Drag {
  start: number;
  end: number;
}

/** Writes the days into the filter form and lets it act as if they had been typed: it counts and reads out the result. */
function chooseDays(from: string, to: string): void {
  const form = document.querySelector<HTMLInputElement>('input[type="date"][name="from"]')?.form;
  const [first, last] = [form?.elements.namedItem('from'), form?.elements.namedItem('to')];
  if (!(first instanceof HTMLInputElement && last instanceof HTMLInputElement)) return;
  first.value = from;
  last.value = to;
  last.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The links of the strip, made to be dragged over. A press without a drag stays what it is: a link. */
export function RangeDrag({ stretches, children }: RangeDragProps) {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const last = stretches.length - 1;
  const toIndex = (clientX: number): number => {
    const bounds = list.current?.getBoundingClientRect();
    const share = bounds ? (clientX - bounds.left) / bounds.width : 0;
    return Math.min(last, Math.max(0, Math.floor(share * stretches.length)));
  };
  const choose = (a: number, b: number) => {
    const [first, end] = [stretches[Math.min(a, b)], stretches[Math.max(a, b)]];
    if (first && end) chooseDays(first.from, end.to);
  };
  const begin = ({ button, shiftKey, clientX }: PointerEvent) => {
    if (button === 0 && !shiftKey) setDrag({ start: toIndex(clientX), end: toIndex(clientX) });
  };
  const move = (event: PointerEvent) => {
    if (!drag) return;
    const end = toIndex(event.clientX);
    if (end !== drag.start) list.current?.setPointerCapture(event.pointerId);
    setDrag({ ...drag, end });
  };
  const finish = () => {
    if (drag && drag.start !== drag.end) choose(drag.start, drag.end);
    setDrag(null);
  };
  /** Shift with a link: from the stretch that is chosen, or from the first, to this one. */
  const extend = (event: MouseEvent | KeyboardEvent) => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const index = links.findIndex((link) => link.contains(event.target as Node));
    if (!event.shiftKey || index < 0) return;
    event.preventDefault();
    const current = links.findIndex((link) => link.ariaCurrent === 'true');
    choose(Math.max(0, current), index);
  };
  const [from, to] = drag ? [Math.min(drag.start, drag.end), Math.max(drag.start, drag.end)] : [0, 0];
  return (
    <ol
      ref={list}
      className="absolute inset-0 flex touch-pan-y select-none"
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={finish}
      onPointerCancel={() => setDrag(null)}
      onClick={extend}
      onKeyDown={(event) => event.key === 'Enter' && extend(event)}
    >
      {children}
      {drag && from !== to && (
        <li
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 border border-ink bg-ink/10"
          style={{
            left: `${(from / stretches.length) * 100}%`,
            width: `${((to - from + 1) / stretches.length) * 100}%`,
          }}
        />
      )}
    </ol>
  );
}
