'use client';

import { liveChartWords } from '@words/live-chart';
import dynamic from 'next/dynamic';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { ChartReading, ChartRow } from '@/lib/view/chart-readings';
import { toDayWords } from '@/lib/view/date-words';
import { ReadingCard } from './reading-card';

const LiveLines = dynamic(() => import('./live-lines').then((module) => module.LiveLines), { ssr: false });

export interface LivePlotProps {
  readings: ChartReading[];
  rows: ChartRow[];
  fromMs: number;
  toMs: number;
  maxPercent: number;
  /** Place of the plot in its box, in pixels: the same numbers the server drew with. */
  plot: { top: number; right: number; left: number; height: number };
  /** The server's drawing. */
  children: ReactNode;
}

const MS_PER_DAY = 86_400_000;
const NEAR_SCREEN = '200px';

/** True once the element is near the screen and the browser has nothing more urgent to do. */
function useNearAndIdle(element: React.RefObject<HTMLElement | null>): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    let idle = 0;
    const whenIdle = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 200));
    const cancelIdle = window.cancelIdleCallback ?? window.clearTimeout;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        idle = whenIdle(() => setReady(true));
      },
      { rootMargin: NEAR_SCREEN },
    );
    observer.observe(element.current);
    return () => {
      observer.disconnect();
      cancelIdle(idle);
    };
  }, [element]);
  return isReady;
}

/** Keys that walk along the steps: by one, or to either end. */
function toKeyTarget(key: string, index: number, last: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowUp') return Math.min(last, index + 1);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return Math.max(0, index - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}

/**
 * The server's drawing, made to answer: the pointer reads the step it is in, and so do the arrow keys. It draws over the
 * same box with the same scales, so that nothing moves when it arrives.
 */
export function LivePlot({ readings, rows, fromMs, toMs, maxPercent, plot, children }: LivePlotProps) {
  const box = useRef<HTMLDivElement>(null);
  const isReady = useNearAndIdle(box);
  const [cursorMs, setCursorMs] = useState<number | null>(null);
  const last = readings.length - 1;
  const cursorDay = cursorMs === null ? null : new Date(cursorMs).toISOString().slice(0, 10);
  const found = cursorDay === null ? last : readings.findLastIndex((reading) => reading.day <= cursorDay);
  const index = Math.max(0, found);
  const reading = readings[index];

  const readPointer = (event: PointerEvent<HTMLDivElement>) => {
    const bounds = event.currentTarget.getBoundingClientRect();
    const width = bounds.width - plot.left - plot.right;
    const fraction = (event.clientX - bounds.left - plot.left) / width;
    const endMs = rows.at(-1)?.ms ?? toMs;
    const isInside = fraction >= 0 && fraction <= 1;
    const ms = fromMs + Math.floor((fraction * (toMs - fromMs)) / MS_PER_DAY) * MS_PER_DAY;
    setCursorMs(isInside && ms <= endMs ? ms : null);
  };
  const readKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setCursorMs(null);
    const target = toKeyTarget(event.key, index, last);
    const day = target === null ? undefined : readings[target]?.day;
    if (day === undefined) return;
    event.preventDefault();
    setCursorMs(Date.parse(`${day}T00:00:00Z`));
  };
  const isLive = isReady && reading !== undefined;
  const cursorShare = cursorMs === null ? 0 : (cursorMs - fromMs) / (toMs - fromMs);
  return (
    <div
      ref={box}
      className="live-plot relative touch-pan-y"
      data-live={isLive ? '' : undefined}
      onPointerMove={readPointer}
      onPointerDown={readPointer}
      onPointerLeave={() => setCursorMs(null)}
    >
      {children}
      {isLive && (
        <div
          role="slider"
          tabIndex={0}
          aria-label={liveChartWords.label}
          aria-valuemin={0}
          aria-valuemax={last}
          aria-valuenow={index}
          aria-valuetext={liveChartWords.reading(toDayWords(reading.day), reading.lines)}
          onKeyDown={readKey}
          onBlur={() => setCursorMs(null)}
          className="no-print pointer-events-none absolute"
          style={{ top: plot.top, left: plot.left, right: plot.right, height: plot.height }}
        >
          <LiveLines
            rows={rows}
            fromMs={fromMs}
            toMs={toMs}
            maxPercent={maxPercent}
            height={plot.height}
            cursorMs={cursorMs}
          />
          {cursorDay !== null && <ReadingCard reading={reading} day={cursorDay} share={cursorShare} />}
        </div>
      )}
    </div>
  );
}
