import { methodPartsWords } from '@words/method-parts';
import { aboutPath, disagreementsPath, glossaryPath, type LinkContext, sourcesPath, trucePath } from '@/lib/url/links';
import type { MethodFigures } from '@/lib/view/method-figures';
import { linkTo } from '../frame/link-to';
import { Phrase } from '../frame/phrase';
import { ConfidenceFigures } from './confidence-figures';
import { Part } from './part';

interface PartProps {
  figures: MethodFigures;
  context: LinkContext;
}

export function ConfidencePart() {
  const { title, text } = methodPartsWords.confidence;
  return (
    <Part id="confidence" title={title}>
      <p>{text}</p>
      <ConfidenceFigures />
    </Part>
  );
}

export function ClocksPart({ context }: Pick<PartProps, 'context'>) {
  const { title, days, known } = methodPartsWords.clocks;
  return (
    <Part id="clocks" title={title}>
      <p>{days}</p>
      <p>
        <Phrase of={known({ sources: linkTo(sourcesPath(context)) })} />
      </p>
    </Part>
  );
}

export function OriginsPart({
  disagreementCount,
  context,
}: { disagreementCount: number } & Pick<PartProps, 'context'>) {
  const { title, differ, counted } = methodPartsWords.origins;
  return (
    <Part id="origins" title={title}>
      <p>
        <Phrase of={differ(disagreementCount, { questions: linkTo(disagreementsPath(context)) })} />
      </p>
      <p>{counted}</p>
    </Part>
  );
}

export function CountsPart({ figures, context }: PartProps) {
  const { title, clock, today } = methodPartsWords.days;
  return (
    <Part id="days" title={title}>
      <p>
        <Phrase of={clock(figures.dayCount ?? '', { clock: linkTo(trucePath(context)) })} />
      </p>
      <p>{today}</p>
    </Part>
  );
}

export function LeftOutPart({ figures, context }: PartProps) {
  const { title, items, counted } = methodPartsWords.leftOut;
  return (
    <Part id="left-out" title={title}>
      <ul className="grid list-disc gap-2 ps-5">
        {items({ glossary: linkTo(glossaryPath(context)) }).map((item) => (
          <li key={String(item[0])}>
            <Phrase of={item} />
          </li>
        ))}
      </ul>
      <p className="text-ink-2">
        <Phrase of={counted(figures, { report: linkTo(aboutPath(context, 'report')) })} />
      </p>
    </Part>
  );
}
