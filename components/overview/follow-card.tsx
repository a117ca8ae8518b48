import { overviewWords } from '@words/overview';
import { dataFilePath } from '@/lib/url/links';

/** What is followed goes on: its addresses never carry a day, and a page about an earlier day does not offer it. */
const GOES_ON = { asOfParam: null };

const { title, text, calendar, atom, jsonFeed } = overviewWords.follow;

const FILES = [
  { file: 'deadlines.ics', label: calendar },
  { file: 'entries.atom', label: atom },
  { file: 'entries.feed.json', label: jsonFeed },
];

/** Deadlines and new entries for programs that fetch them by themselves. */
export function FollowCard() {
  return (
    <section aria-labelledby="follow" className="card no-print p-5">
      <h2 id="follow" className="eyebrow font-sans">
        {title}
      </h2>
      <p className="mt-2 text-14 text-ink-2">{text}</p>
      <ul className="mt-3 flex flex-wrap gap-2">
        {FILES.map(({ file, label }) => (
          <li key={file}>
            <a className="button" href={dataFilePath(file, GOES_ON)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
