import { aboutPath, disagreementsPath, glossaryPath, type LinkContext, sourcesPath, trucePath } from '@/lib/url/links';
import type { MethodFigures } from '@/lib/view/method-figures';
import { ConfidenceFigures } from './confidence-figures';
import { Part } from './part';

interface PartProps {
  figures: MethodFigures;
  context: LinkContext;
}

export function ConfidencePart() {
  return (
    <Part id="confidence" title="What confidence means">
      <p>
        Every claim read from an article carries the confidence of the rule that read it; a fact has that of its surest
        claim. Rows of the cited record carry the confidence of whoever wrote them, and the reason where their evidence
        is weak.
      </p>
      <ConfidenceFigures />
    </Part>
  );
}

export function ClocksPart({ context }: Pick<PartProps, 'context'>) {
  return (
    <Part id="clocks" title="Two clocks">
      <p>
        Every fact has two days: when it holds in the world, as exactly as the sources say (a day, a month, between two
        days), and when a source first said so. A page as of a day uses both. It shows what was known by then, settled
        from the claims known by then, and what held then. So a page as of 9 June 2025 knows nothing of the rounds,
        orders and reports that came later.
      </p>
      <p>
        An article is known from the day on which it appeared. A row of the record is known from the day of a public act
        (an order, a notice), and for anything else from its first source; what it tells of later days is known from
        those days on. The articles and documents, with their days, are among the{' '}
        <a className="link" href={sourcesPath(context)}>
          sources
        </a>
        .
      </p>
    </Part>
  );
}

export function OriginsPart({
  disagreementCount,
  context,
}: { disagreementCount: number } & Pick<PartProps, 'context'>) {
  return (
    <Part id="origins" title="Where sources differ, and how origins are counted">
      <p>
        Facts that answer the same question (the peak of a rate, the end of the truce, who led a delegation) are
        compared. Answers that differ stand side by side with a reason where one can be told: another definition,
        another precision, another day, a plain contradiction, a slip. They are found by rule and never settled
        silently:{' '}
        <a className="link" href={disagreementsPath(context)}>
          {disagreementCount} {disagreementCount === 1 ? 'question' : 'questions'} on this day
        </a>
        .
      </p>
      <p>
        Ten reprints are one origin. Two claims share an origin when they rest on the same sentence, name the same news
        agency, cite the same publisher, or stand in the same article or record row.
      </p>
    </Part>
  );
}

export function CountsPart({ figures, context }: PartProps) {
  return (
    <Part id="days" title="What days count">
      <p>
        The{' '}
        <a className="link" href={trucePath(context)}>
          truce clock
        </a>{' '}
        counts civil days, never hours. The first day of a window is day 0, so that the day’s number and the days left
        add up to the window’s length. {figures.dayCount}
      </p>
      <p>
        Today is today in Washington, where the orders take effect. Where the hour of an end is published it is shown in
        Washington, in Beijing and in the reader’s zone; where it is not, the page says so.
      </p>
    </Part>
  );
}

export function LeftOutPart({ figures, context }: PartProps) {
  const { facts, weak, undated, checked, shared } = figures;
  return (
    <Part id="left-out" title="What is left out">
      <ul className="grid list-disc gap-2 ps-5">
        <li>Talks with other countries, other countries’ tariffs, and articles that are not about these talks.</li>
        <li>Parts of record rows that no page supports, and claims that a person found to be wrong.</li>
        <li>Numbers that no source gives: a missing rate is shown as missing, never as zero.</li>
        <li>
          Sector duties, partial lists and averages stay out of the headline rate; the{' '}
          <a className="link" href={glossaryPath(context)}>
            glossary
          </a>{' '}
          says what each counts.
        </li>
        <li>Forecasts, advice and anything that only we would say.</li>
      </ul>
      <p className="text-ink-2">
        Of {facts} facts on this day, {shared} are told by more than one source, {undated} have no date, {weak} rest on
        weak evidence alone, and {checked} {checked === 1 ? 'has' : 'have'} been checked by a person. What you find
        wrong you can{' '}
        <a className="link" href={aboutPath(context, 'report')}>
          report or correct
        </a>
        .
      </p>
    </Part>
  );
}
