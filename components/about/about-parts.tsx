import { Part } from '@/components/method/part';
import type { SiteReach } from '@/lib/domain/site-reach';
import { dataFilePath, dataPath, type LinkContext, methodPath, sourcesPath } from '@/lib/url/links';
import { toDayWords } from '@/lib/view/date-words';

interface PartProps {
  context: LinkContext;
}

export function ForWhomPart({ context }: PartProps) {
  return (
    <Part id="for-whom" title="Who it is for">
      <p>
        For anyone who has to know where the talks stand: a reader who wants to follow them, a reporter who needs the
        sentence behind a number, an analyst who needs the series, a trader who needs the day on which a rate ends.
        Every number opens its source, every page can be seen as of any day, and everything can be had as{' '}
        <a className="link" href={dataPath(context)}>
          data
        </a>
        . How facts are read stands under{' '}
        <a className="link" href={methodPath(context)}>
          method
        </a>
        . It gives no advice and makes no forecast.
      </p>
    </Part>
  );
}

export function ReachPart({ reach, context }: PartProps & { reach: SiteReach | null }) {
  return (
    <Part id="reach" title="How far the record reaches">
      {reach ? (
        <p>
          From {toDayWords(reach.firstDay, 'long')} to {toDayWords(reach.lastDay, 'long')}: {reach.articleCount}{' '}
          articles read sentence by sentence, and {reach.recordCount} rows of a record of cited documents (
          <a className="link" href={sourcesPath(context)}>
            all of them
          </a>
          ). What happened after {toDayWords(reach.lastDay)} is not shown. New entries come in the{' '}
          <a className="link" href={dataFilePath('entries.atom', context)}>
            feed
          </a>
          .
        </p>
      ) : (
        <p>The store holds no source yet.</p>
      )}
    </Part>
  );
}

export function ReportPart() {
  return (
    <Part id="report" title="Report or correct an error">
      <p>
        Every fact has a permanent page under /entries; the timeline’s dates lead to them. Send, as an issue of the
        project’s repository:
      </p>
      <ul className="grid list-disc gap-2 ps-5">
        <li>
          the address of the entry’s page, which holds its id, and the as-of day if you were looking at another one;
        </li>
        <li>what it says and what it should say;</li>
        <li>the sentence or page that says so, with its address and day.</li>
      </ul>
      <p>To correct it yourself, by pull request:</p>
      <ul className="grid list-disc gap-2 ps-5">
        <li>
          A fact read from an article: <code className="text-14">npm run review -- ARTICLE</code> shows each fact beside
          its sentence and writes your finding to <code className="text-14">seeds/corrections.json</code>: confirmed,
          amended or rejected, with who, when and why. A corrected fact is marked as checked by a person; what was read
          before stays in the store.
        </li>
        <li>
          A row of the cited record: edit its file in <code className="text-14">seeds/record</code>, with the page that
          supports it. The load names the file, id and field of anything that does not fit.
        </li>
        <li>
          A source that is missing: <code className="text-14">npm run ingest -- FILE --keep</code> reads an article and
          says what it changes on the site.
        </li>
      </ul>
      <p>The README of the repository explains each of these.</p>
    </Part>
  );
}

export function PrivacyPart() {
  return (
    <Part id="privacy" title="Privacy">
      <p>
        No request leaves for another host: fonts, icons, scripts and pictures are this site’s own, and there is no
        analytics. One cookie is set, <code className="text-14">theme</code>, and only when you choose light or dark; it
        holds that one word. Links to cited documents lead to other hosts when you follow them, and tell them no more
        than this site’s name.
      </p>
    </Part>
  );
}

export function LicencePart() {
  return (
    <Part id="licences" title="Licences">
      <p>
        The code and what we add to the data are under the MIT licence; quoted sentences stay their publishers’. The
        fonts Inter, Newsreader and Noto Sans SC are under the SIL Open Font Licence 1.1.
      </p>
    </Part>
  );
}
