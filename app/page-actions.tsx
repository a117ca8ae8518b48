import 'server-only';
import { siteWords } from '@words/site';
import type { ReactNode } from 'react';
import { CiteMenu } from '@/components/share/cite-menu';
import { toShareChoices } from '@/components/share/share-choices';
import { ShareMenu } from '@/components/share/share-menu';
import { toCitations } from '@/lib/formats/citation';
import { toPath } from '@/lib/url/links';
import { readOrigin } from './page-frame';
import type { ViewContext } from './view-context';

interface PageActionsProps {
  context: ViewContext;
  /** Goes with the shared link and into citations. */
  title: string;
  /** The words on the Share button. */
  label?: string;
  /** What else can be done with the page: links that wear the button's dress. */
  children?: ReactNode;
}

/** Share, Cite and a page's own actions, under its heading. Links and citations read without JavaScript. */
export async function PageActions({ context, title, label = siteWords.sharePage, children }: PageActionsProps) {
  const { path, params, asOf } = context;
  const origin = await readOrigin();
  const url = origin + toPath(path, { asOfParam: asOf.asOf }, params);
  const citations = toCitations({ title, url, asOf: asOf.asOf, accessedOn: asOf.today });
  return (
    <div className="no-print mt-5 flex flex-wrap items-start gap-2">
      <ShareMenu
        label={label}
        title={title}
        align="start"
        choices={toShareChoices({ origin, path, params, day: asOf.asOf })}
      />
      <CiteMenu citations={citations} />
      {children}
    </div>
  );
}
