import { frameWords } from '@words/frame';
import { Fragment } from 'react';
import { type CivilDay, daysBetween } from '@/lib/domain/civil-date';
import type { SiteReach } from '@/lib/domain/site-reach';
import { dataFilePath, type LinkContext } from '@/lib/url/links';
import { toDayWords } from '@/lib/view/date-words';
import { MORE_PLACES } from './places';

const { feed, jsonFeed, calendar, fileTitle, read, readAndCited, currentTo, staleSince } = frameWords.footer;

interface FooterProps {
  context: LinkContext;
  /** Null where the store cannot be read. */
  reach: SiteReach | null;
  today: CivilDay;
}

/** A record this far behind is no longer news, and says so. */
const STALE_AFTER_DAYS = 30;

function RecordReach({ reach, today }: { reach: SiteReach; today: CivilDay }) {
  const behind = daysBetween(reach.lastDay, today);
  const day = toDayWords(reach.lastDay);
  const isStale = behind > STALE_AFTER_DAYS;
  return (
    <p className={isStale ? 'rounded-control border border-rare bg-rare-bg px-3 py-1 text-rare' : ''}>
      {isStale ? staleSince(day, behind) : currentTo(day)}
    </p>
  );
}

const FILES = [
  [feed, 'entries.atom', 'application/atom+xml'],
  [jsonFeed, 'entries.feed.json', 'application/feed+json'],
  [calendar, 'deadlines.ics', 'text/calendar'],
] as const;

/** The places that the masthead folds away, then feeds and calendar: as links, and for programs that look for them in the head. */
function FooterLinks({ context }: { context: LinkContext }) {
  return (
    <>
      {MORE_PLACES.map(({ key, href }) => (
        <a key={key} className="link no-print" href={href(context)}>
          {frameWords.places.label[key]}
        </a>
      ))}
      {FILES.map(([label, file, type]) => (
        <Fragment key={file}>
          <a className="link no-print" href={dataFilePath(file, context)}>
            {label}
          </a>
          <link rel="alternate" type={type} title={fileTitle(label)} href={dataFilePath(file, context)} />
        </Fragment>
      ))}
    </>
  );
}

/** What the site holds and how far it reaches. */
export function SiteFooter({ context, reach, today }: FooterProps) {
  return (
    <footer className="column">
      <div className="mt-10 flex flex-wrap items-center gap-x-7 gap-y-3 border-t border-rule pt-6 pb-12 text-14 text-ink-2">
        <strong className="font-semibold text-ink">{frameWords.plainName}</strong>
        {reach && (
          <span>
            {reach.recordCount > 0 ? readAndCited(reach.articleCount, reach.recordCount) : read(reach.articleCount)}
          </span>
        )}
        <FooterLinks context={context} />
        <div className="ms-auto">{reach && <RecordReach reach={reach} today={today} />}</div>
      </div>
    </footer>
  );
}
