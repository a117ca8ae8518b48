import { aboutWords } from '@words/about';
import type { ReactNode } from 'react';
import { Part } from '@/components/method/part';
import type { SiteReach } from '@/lib/domain/site-reach';
import { dataFilePath, dataPath, type LinkContext, methodPath, sourcesPath } from '@/lib/url/links';
import { toDayWords } from '@/lib/view/date-words';
import { linkTo } from '../frame/link-to';
import { Phrase } from '../frame/phrase';

interface PartProps {
  context: LinkContext;
}

const toCode = (words: string): ReactNode => <code className="text-14">{words}</code>;

export function ForWhomPart({ context }: PartProps) {
  const { title, text } = aboutWords.forWhom;
  return (
    <Part id="for-whom" title={title}>
      <p>
        <Phrase of={text({ data: linkTo(dataPath(context)), method: linkTo(methodPath(context)) })} />
      </p>
    </Part>
  );
}

export function ReachPart({ reach, context }: PartProps & { reach: SiteReach | null }) {
  const { title, text, nothing } = aboutWords.reach;
  return (
    <Part id="reach" title={title}>
      <p>{reach ? <Phrase of={text(toReachFigures(reach), toReachLinks(context))} /> : nothing}</p>
    </Part>
  );
}

const toReachFigures = ({ firstDay, lastDay, articleCount, recordCount }: SiteReach) => ({
  first: toDayWords(firstDay, 'long'),
  last: toDayWords(lastDay, 'long'),
  lastShort: toDayWords(lastDay),
  articles: articleCount,
  rows: recordCount,
});

const toReachLinks = (context: LinkContext) => ({
  all: linkTo(sourcesPath(context)),
  feed: linkTo(dataFilePath('entries.atom', context)),
});

export function ReportPart() {
  const { title, entries, toSend, byPullRequest, waysToCorrect, explained } = aboutWords.report;
  return (
    <Part id="report" title={title}>
      <p>{entries}</p>
      <ul className="grid list-disc gap-2 ps-5">
        {toSend.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>{byPullRequest}</p>
      <ul className="grid list-disc gap-2 ps-5">
        {waysToCorrect({ code: toCode }).map((way) => (
          <li key={String(way[0])}>
            <Phrase of={way} />
          </li>
        ))}
      </ul>
      <p>{explained}</p>
    </Part>
  );
}

export function PrivacyPart() {
  const { title, text } = aboutWords.privacy;
  return (
    <Part id="privacy" title={title}>
      <p>
        <Phrase of={text({ code: toCode })} />
      </p>
    </Part>
  );
}

export function LicencePart() {
  const { title, text } = aboutWords.licences;
  return (
    <Part id="licences" title={title}>
      <p>{text}</p>
    </Part>
  );
}
