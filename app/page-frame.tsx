import 'server-only';
import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { SEED_DAY } from '@/components/as-of-bar/as-of-notice';
import { Frame } from '@/components/frame/frame';
import type { PlaceKey } from '@/components/frame/places';
import { parseTheme, THEME_COOKIE } from '@/components/theme-switch/theme';
import type { SiteReach } from '@/lib/domain/site-reach';
import { openDatabase } from '@/lib/queries/database';
import { getSiteReach } from '@/lib/queries/get-site-reach';
import { parseAsOf } from '@/lib/url/as-of';
import { timelinePath, toPath } from '@/lib/url/links';
import { today } from './clock';
import { isKnownAddress } from './known-address';
import type { ViewContext } from './view-context';

interface PageFrameProps {
  context: ViewContext;
  place: PlaceKey | null;
  title: string;
  children: ReactNode;
}

/** Scheme and host as the reader's browser sees them, for links that leave the page. */
export async function readOrigin(): Promise<string> {
  const sent = await headers();
  const host = sent.get('x-forwarded-host') ?? sent.get('host') ?? 'localhost';
  const isLocal = /^(localhost|127\.|\[::1\])/.test(host);
  return `${sent.get('x-forwarded-proto') ?? (isLocal ? 'http' : 'https')}://${host}`;
}

async function readTheme() {
  return parseTheme((await cookies()).get(THEME_COOKIE)?.value);
}

/** The frame around a page, with how far the record reaches. */
export async function PageFrame({ context, ...rest }: PageFrameProps) {
  const reach = await getSiteReach(await openDatabase());
  return <FramedWith {...rest} context={context} reach={reach} />;
}

/** The frame around an error page: the same, without asking the store, which may be what failed. */
export function BareFrame(props: Omit<PageFrameProps, 'context' | 'place'>) {
  const context: ViewContext = { asOf: parseAsOf(undefined, today()), asOfParam: null, path: '/', params: {} };
  return <FramedWith {...props} context={context} place={null} reach={null} />;
}

/** Where the shortcut to the seed articles' day leads: to this page, or to its list where the thing was not known yet. */
async function toSeedDayPath(path: string): Promise<string> {
  const address = new URL(toPath(path, { asOfParam: SEED_DAY }), 'http://localhost');
  if (await isKnownAddress(address)) return path;
  const [, place = ''] = path.split('/');
  return place === 'entries' ? timelinePath({ asOfParam: null }) : `/${place}`;
}

async function FramedWith({ context, ...rest }: PageFrameProps & { reach: SiteReach | null }) {
  const [theme, origin, seedDayPath] = await Promise.all([readTheme(), readOrigin(), toSeedDayPath(context.path)]);
  return (
    <Frame
      asOf={context.asOf}
      path={context.path}
      params={context.params}
      theme={theme}
      origin={origin}
      seedDayPath={seedDayPath}
      {...rest}
    />
  );
}
