import { Fragment } from 'react';
import { type CivilDay, daysBetween } from '@/lib/domain/civil-date';
import type { SiteReach } from '@/lib/domain/site-reach';
import { dataFilePath, type LinkContext } from '@/lib/url/links';
import { toDayWords } from '@/lib/view/date-words';
import { MORE_PLACES } from './places';

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
  const isStale = behind > STALE_AFTER_DAYS;
  return (
    <p className={isStale ? 'rounded-control border border-rare bg-rare-bg px-3 py-1 text-rare' : ''}>
      Record current to {toDayWords(reach.lastDay)}
      {isStale && `: ${behind} days behind. What changed since is not shown.`}
    </p>
  );
}

const FILES = [
  ['Feed', 'entries.atom', 'application/atom+xml'],
  ['JSON Feed', 'entries.feed.json', 'application/feed+json'],
  ['Calendar', 'deadlines.ics', 'text/calendar'],
] as const;

/** The places that the masthead folds away, then feeds and calendar: as links, and for programs that look for them in the head. */
function FooterLinks({ context }: { context: LinkContext }) {
  return (
    <>
      {MORE_PLACES.map(({ key, label, href }) => (
        <a key={key} className="link no-print" href={href(context)}>
          {label}
        </a>
      ))}
      {FILES.map(([label, file, type]) => (
        <Fragment key={file}>
          <a className="link no-print" href={dataFilePath(file, context)}>
            {label}
          </a>
          <link rel="alternate" type={type} title={`Truceline: ${label}`} href={dataFilePath(file, context)} />
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
        <strong className="font-semibold text-ink">Truceline</strong>
        {reach && (
          <span>
            {reach.recordCount > 0 && `${reach.recordCount} cited records · `}
            {reach.articleCount} articles read sentence by sentence
          </span>
        )}
        <FooterLinks context={context} />
        <div className="ms-auto">{reach && <RecordReach reach={reach} today={today} />}</div>
      </div>
    </footer>
  );
}
