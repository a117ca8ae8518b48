import { glossaryPath, type LinkContext } from '@/lib/url/links';
import { GLOSSARY } from '@/lib/view/glossary-terms';

/** The terms that the steps above use, by their anchors in the glossary. */
const ANCHORS = ['headline-rate', 'ad-valorem', 'mfn', 'ieepa', 's122', 's301', 's232', 'partial-list', 'average-rate'];

/** What the words of tariffs mean, in a line each; the glossary says more, with the law each comes from. */
export function TariffGlossary({ context }: { context: LinkContext }) {
  return (
    <dl className="grid gap-x-8 gap-y-3 md:grid-cols-2">
      {ANCHORS.flatMap((anchor) => GLOSSARY.filter((entry) => entry.anchor === anchor)).map(
        ({ anchor, term, meaning }) => (
          <div key={anchor}>
            <dt className="font-semibold">
              <a className="link" href={glossaryPath(context, anchor)}>
                {term}
              </a>
            </dt>
            <dd className="text-ink-2">{meaning}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
