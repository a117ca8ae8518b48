import { frameWords } from '@words/frame';
import type { ReactNode } from 'react';
import { SearchBox } from '@/components/search/search-box';
import { SearchKey } from '@/components/search/search-key';
import { type LinkContext, overviewPath } from '@/lib/url/links';
import { FoldOut } from '../share/fold-out';
import { Phrase } from './phrase';
import { MORE_PLACES, PLACES, type PlaceKey } from './places';

interface MastheadProps {
  context: LinkContext;
  /** The place this page belongs to, null for none (an error page). */
  place: PlaceKey | null;
  /** Theme switch and Share. */
  actions: ReactNode;
}

interface PlaceLinksProps extends Omit<MastheadProps, 'actions'> {
  places: typeof PLACES | typeof MORE_PLACES;
  className: string;
}

function PlaceLinks({ places, context, place, className }: PlaceLinksProps) {
  return places.map(({ key, href }) => (
    <li key={key}>
      <a
        href={href(context)}
        aria-current={key === place ? 'page' : undefined}
        className={`inline-flex min-h-8 items-center text-14 ${className} ${key === place ? 'font-semibold text-ink' : 'text-ink-2 hover:text-ink'}`}
      >
        {frameWords.places.label[key]}
      </a>
    </li>
  ));
}

/** The rest of the places, folded away where there is room for a row of words only. */
function MorePlaces({ context, place }: Omit<MastheadProps, 'actions'>) {
  const current = MORE_PLACES.find(({ key }) => key === place);
  return (
    <li>
      <FoldOut
        label={current ? frameWords.places.label[current.key] : frameWords.places.more}
        look="place"
        align="start"
      >
        <ul>
          <PlaceLinks places={MORE_PLACES} context={context} place={place} className="w-full" />
        </ul>
      </FoldOut>
    </li>
  );
}

const toEnd = (words: string): ReactNode => <span className="text-truce">{words}</span>;

/** Name, places, search, theme and Share. On narrow screens places and search are a menu that opens without JavaScript. */
export function Masthead({ context, place, actions }: MastheadProps) {
  return (
    <header className="no-print border-b border-rule">
      <div className="column flex min-h-16 flex-wrap items-center gap-x-7 gap-y-1 py-2">
        <a href={overviewPath(context)} className="font-serif text-24 font-[560] tracking-tight no-underline">
          <Phrase of={frameWords.name({ end: toEnd })} />
        </a>
        <nav aria-label={frameWords.places.name} className="hidden min-[70rem]:block">
          <ul className="flex gap-4">
            <PlaceLinks places={PLACES} context={context} place={place} className="" />
            <MorePlaces context={context} place={place} />
          </ul>
        </nav>
        <div className="ms-auto flex items-center gap-2">
          <SearchBox context={context} className="hidden w-36 sm:block" />
          <SearchKey />
          {actions}
          <details className="min-[70rem]:hidden">
            <summary className="button list-none [&::-webkit-details-marker]:hidden">{frameWords.places.menu}</summary>
            <nav
              aria-label={frameWords.places.name}
              className="absolute inset-x-0 z-20 mt-2.5 border-b border-rule bg-card px-[18px] py-2"
            >
              <SearchBox context={context} className="py-2 sm:hidden" />
              <ul className="divide-y divide-rule">
                <PlaceLinks places={PLACES} context={context} place={place} className="w-full py-2" />
                <PlaceLinks places={MORE_PLACES} context={context} place={place} className="w-full py-2" />
              </ul>
            </nav>
          </details>
        </div>
      </div>
    </header>
  );
}
