import { disagreementThemesWords } from '@words/disagreement-themes';
import { disagreementsWords } from '@words/disagreements';
import { disagreementsPath, type LinkContext } from '@/lib/url/links';
import { THEMES } from '@/lib/view/disagreement-themes';
import type { DisagreementView } from '@/lib/view/disagreements';
import { DisagreementCard } from './disagreement-card';

interface DisagreementListProps {
  views: readonly DisagreementView[];
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

/** The questions by theme, numbers first. */
export function DisagreementList({ views, ...shared }: DisagreementListProps) {
  const sections = THEMES.map((theme) => ({ theme, here: views.filter((view) => view.theme === theme) }));
  return sections
    .filter(({ here }) => here.length > 0)
    .map(({ theme, here }) => (
      <section key={theme} aria-labelledby={`theme-${theme}`} className="mt-10">
        <h2 id={`theme-${theme}`} className="mb-4 text-24">
          {disagreementThemesWords.titles[theme]}
        </h2>
        <ul className="grid gap-4">
          {here.map((view) => (
            <DisagreementCard key={view.anchor} view={view} {...shared} />
          ))}
        </ul>
      </section>
    ));
}

/** Nothing to show: no source differs by this day, or none for the reason asked for. */
export function NoDisagreement({ isFiltered, context }: { isFiltered: boolean; context: LinkContext }) {
  const { withReason, atAll, showAll, today } = disagreementsWords.nothing;
  return (
    <p className="card mt-6 max-w-xl p-5 text-ink-2">
      {isFiltered ? withReason : atAll}{' '}
      <a className="link" href={disagreementsPath(isFiltered ? context : { asOfParam: null })}>
        {isFiltered ? showAll : today}
      </a>
    </p>
  );
}
