import { timelinePageWords } from '@words/timeline-page';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PageActions } from '@/app/page-actions';
import { PageFrame } from '@/app/page-frame';
import { readLinkContext, toPageMetadata } from '@/app/page-metadata';
import { type RawParams, readViewContext } from '@/app/view-context';
import { toChoiceGroups } from '@/components/filters/choices';
import { EmptyResult } from '@/components/filters/empty-result';
import { EntryFiles } from '@/components/filters/entry-files';
import { FilterForm } from '@/components/filters/filter-form';
import { OrderLinks } from '@/components/filters/order-links';
import { IgnoredNote, ResultLine, toResultWords } from '@/components/filters/result-line';
import { Pager } from '@/components/pager/pager';
import { PrintSources } from '@/components/print-sources/print-sources';
import { DensityStrip } from '@/components/timeline/density-strip';
import { Timeline } from '@/components/timeline/timeline';
import { listTimeline } from '@/lib/queries/list-timeline';
import { dropUnknown, isMatch, isUntidy, parseFilters, toFilterQuery, withoutDays } from '@/lib/url/filter-state';
import { siteCardPath, timelinePath } from '@/lib/url/links';
import { toFilterNames } from '@/lib/view/filter-names';
import { toListPage } from '@/lib/view/paging';
import { toPublishers } from '@/lib/view/publishers';
import { keepEntries, toDelegateNames, toEntryMonths, toTimelineEntries } from '@/lib/view/timeline-entries';

const ENTRIES_PER_PAGE = 40;

interface PageProps {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return toPageMetadata({
    title: timelinePageWords.title,
    description: timelinePageWords.description,
    toAddress: (on) => timelinePath(on),
    toCard: (on) => siteCardPath('timeline', on),
    context: await readLinkContext(searchParams),
  });
}

export default async function TimelinePage({ searchParams }: PageProps) {
  const context = await readViewContext('/timeline', searchParams);
  const raw = await searchParams;
  // A form without scripts sends a key per box and empty fields: one choice must have one address.
  if (isUntidy(raw)) redirect(timelinePath(context, toFilterQuery(parseFilters(raw).state)));
  const { facts, articles } = await listTimeline(context.asOf.asOf);
  const [entries, delegates, names] = [toTimelineEntries(facts), toDelegateNames(facts), toFilterNames(facts)];
  const { state, ignored } = dropUnknown(parseFilters(raw), names);
  const shown = entries.filter((entry) => isMatch(entry, state));
  const result = { count: shown.length, state, names };
  const months = toEntryMonths(shown, state.order);
  const page = toListPage(
    months.flatMap((month) => month.entries),
    context.params.page,
    ENTRIES_PER_PAGE,
  );
  return (
    <PageFrame context={context} place="timeline" title={timelinePageWords.title}>
      <div className="grid gap-x-11 gap-y-4 md:grid-cols-[14.75rem_minmax(0,1fr)] md:grid-rows-[auto_1fr]">
        <div className="md:col-start-2 md:row-start-1">
          <div className="flex flex-wrap items-end justify-between gap-3">
            <h1 className="text-44">{timelinePageWords.title}</h1>
            <OrderLinks state={state} context={context} />
          </div>
          <ResultLine {...result} context={context} />
          <IgnoredNote ignored={ignored} />
          <PageActions context={context} title={timelinePageWords.titleToShare} label={timelinePageWords.share}>
            <EntryFiles query={toFilterQuery(state)} context={context} />
          </PageActions>
          <DensityStrip
            all={entries}
            shown={entries.filter((entry) => isMatch(entry, withoutDays(state)))}
            state={state}
            context={context}
          />
        </div>
        <div className="md:col-start-1 md:row-span-2 md:row-start-1">
          <FilterForm
            groups={toChoiceGroups(entries, state, delegates, names.people)}
            state={state}
            context={context}
            result={toResultWords(result)}
          />
        </div>
        <div className="min-w-0 md:col-start-2">
          <Timeline
            months={keepEntries(months, page.items)}
            delegates={delegates}
            publishers={toPublishers(articles)}
            context={context}
          />
          <Pager
            label={timelinePageWords.title}
            number={page.number}
            count={page.count}
            hrefOf={(number) =>
              timelinePath(context, { ...toFilterQuery(state), ...(number > 1 && { page: String(number) }) })
            }
          />
          {shown.length === 0 && <EmptyResult items={entries} state={state} names={names} context={context} />}
        </div>
      </div>
      <PrintSources facts={page.items.flatMap((entry) => entry.facts)} />
    </PageFrame>
  );
}
