import { frameWords } from '@words/frame';
import { notFoundWords } from '@words/not-found';
import { searchPageWords } from '@words/search-page';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Phrase } from '@/components/frame/phrase';
import { dataPath, overviewPath, roundsPath, searchPath, sourcesPath, timelinePath } from '@/lib/url/links';
import { BareFrame } from './page-frame';

export const metadata: Metadata = { title: notFoundWords.title };

const { label } = frameWords.places;
const TODAY = { asOfParam: null };
const PLACES = [
  [label.overview, overviewPath(TODAY)],
  [label.timeline, timelinePath(TODAY)],
  [label.rounds, roundsPath(TODAY)],
  [label.sources, sourcesPath(TODAY)],
  [searchPageWords.title, searchPath(TODAY)],
  [label.data, dataPath(TODAY)],
] as const;

const toCode = (words: string): ReactNode => <code className="text-14">{words}</code>;

/** Status 404: an address that names nothing here, or nothing that was known on its day. */
export default function NotFound() {
  return (
    <BareFrame title={notFoundWords.title}>
      <p className="eyebrow">{notFoundWords.title}</p>
      <h1 className="mt-1 text-44">{notFoundWords.heading}</h1>
      <p className="mt-3 max-w-[60ch] text-ink-2">
        <Phrase of={notFoundWords.text({ code: toCode })} />
      </p>
      <ul className="mt-5 flex flex-wrap gap-2">
        {PLACES.map(([name, href]) => (
          <li key={href}>
            <a className="button" href={href}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </BareFrame>
  );
}
