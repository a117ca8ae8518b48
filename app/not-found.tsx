import type { Metadata } from 'next';
import { dataPath, overviewPath, roundsPath, searchPath, sourcesPath, timelinePath } from '@/lib/url/links';
import { BareFrame } from './page-frame';

export const metadata: Metadata = { title: 'Not found' };

const TODAY = { asOfParam: null };
const PLACES = [
  ['Overview', overviewPath(TODAY)],
  ['Timeline', timelinePath(TODAY)],
  ['Rounds', roundsPath(TODAY)],
  ['Sources', sourcesPath(TODAY)],
  ['Search', searchPath(TODAY)],
  ['Data', dataPath(TODAY)],
] as const;

/** Status 404: an address that names nothing here, or nothing that was known on its day. */
export default function NotFound() {
  return (
    <BareFrame title="Not found">
      <p className="eyebrow">Not found</p>
      <h1 className="mt-1 text-44">Nothing stands at this address</h1>
      <p className="mt-3 max-w-[60ch] text-ink-2">
        The page may never have been, or it may speak of something that was not known on the day in the address. Take{' '}
        <code className="text-14">asOf</code> out of the address to ask as of today, or go on from here.
      </p>
      <ul className="mt-5 flex flex-wrap gap-2">
        {PLACES.map(([label, href]) => (
          <li key={href}>
            <a className="button" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </BareFrame>
  );
}
