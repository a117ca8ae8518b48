import { truceClockWords } from '@words/truce-clock';
import type { LinkContext } from '@/lib/url/links';
import type { StripWindow } from '@/lib/view/truce-page';
import { SourceChip } from '../source-chip/source-chip';

interface WindowStripProps {
  windows: readonly StripWindow[];
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

const STATE_CLASSES = { past: 'bg-truce-bg', current: 'bg-truce', next: 'border border-truce bg-card' } as const;

/** All windows of the truce as one strip, each as wide as it is long, and the same as a list. */
export function WindowStrip({ windows, publishers, context }: WindowStripProps) {
  return (
    <div>
      <div aria-hidden="true" className="flex h-3 gap-0.5">
        {windows.map((window) => (
          <span
            key={window.id}
            className={`min-w-1 rounded-full forced-colors:border ${STATE_CLASSES[window.state]}`}
            style={{ flexGrow: window.lengthDays }}
          />
        ))}
      </div>
      <ol className="mt-3 divide-y divide-rule">
        {windows.map((window) => (
          <li key={window.id} className="grid gap-x-5 gap-y-1 py-3 sm:grid-cols-[13rem_minmax(0,1fr)_auto]">
            <span className="text-14 text-ink-2">
              {window.from} – {window.to}
            </span>
            <span>
              <strong className="font-semibold">{window.title}</strong>{' '}
              <span className="text-ink-2">{window.lengthWords}</span>{' '}
              <span className={window.state === 'current' ? 'tag tag-truce' : 'tag'}>
                {truceClockWords.windowState[window.state]}
              </span>
            </span>
            <SourceChip claims={window.claims} publishers={publishers} context={context} />
          </li>
        ))}
      </ol>
    </div>
  );
}
