import { frameWords } from '@words/frame';
import type { ReactNode } from 'react';
import type { SiteReach } from '@/lib/domain/site-reach';
import type { AsOf } from '@/lib/url/as-of';
import { toPath } from '@/lib/url/links';
import { AsOfBar } from '../as-of-bar/as-of-bar';
import { toShareChoices } from '../share/share-choices';
import { ShareMenu } from '../share/share-menu';
import type { Theme } from '../theme-switch/theme';
import { ThemeSwitch } from '../theme-switch/theme-switch';
import { Masthead } from './masthead';
import type { PlaceKey } from './places';
import { SiteFooter } from './site-footer';

export interface FrameProps {
  asOf: AsOf;
  /** The page's own path and the rest of its query. */
  path: string;
  /** Where the shortcut to the seed articles' day leads: this page, or its list where the thing was not known that day. */
  seedDayPath: string;
  params: Record<string, string>;
  /** Which place of the masthead this page belongs to. */
  place: PlaceKey | null;
  /** Goes with a shared link. */
  title: string;
  theme: Theme;
  origin: string;
  /** Null where the store cannot be read. */
  reach: SiteReach | null;
  children: ReactNode;
}

/** Everything around a page: skip link, masthead, the day it speaks of, footer. */
export function Frame({ asOf, path, seedDayPath, params, place, title, theme, origin, reach, children }: FrameProps) {
  const context = { asOfParam: asOf.asOfParam };
  return (
    <>
      <a
        href="#content"
        className="button button-strong no-print fixed start-4 top-3 z-30 -translate-y-20 focus:translate-y-0"
      >
        {frameWords.skip}
      </a>
      <Masthead
        context={context}
        place={place}
        actions={
          <>
            <ThemeSwitch chosen={theme} back={toPath(path, context, params)} />
            <ShareMenu title={title} choices={toShareChoices({ origin, path, params, day: asOf.asOf })} />
          </>
        }
      />
      <AsOfBar asOf={asOf} path={path} seedDayPath={seedDayPath} params={params} reach={reach} />
      <main id="content" tabIndex={-1} className="column pt-8 outline-none">
        {children}
      </main>
      <SiteFooter context={context} reach={reach} today={asOf.today} />
    </>
  );
}
