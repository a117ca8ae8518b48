import { dataFilesWords } from '@words/data-files';
import { tariffChartWords } from '@words/tariff-chart';
import { CopyButton } from '@/components/share/copy-button';
import { FoldOut } from '@/components/share/fold-out';
import { dataFilePath, embeddedChartPath, type LinkContext, siteCardPath } from '@/lib/url/links';

interface ChartFilesProps {
  context: LinkContext;
  /** The chart's range and stack, as the address has them. */
  params: Readonly<Record<string, string>>;
  origin: string;
}

const EMBED_HEIGHT_PX = 560;
const words = tariffChartWords.embed;

/** The frame that shows the chart on another site; every value in it is ours or encoded. */
function toEmbedCode({ context, params, origin }: ChartFilesProps): string {
  const { range = null, stack = null } = params;
  const src = origin + embeddedChartPath(context, { range, stack });
  return `<iframe src="${src.replaceAll('&', '&amp;')}" title="${words.frame}" width="100%" height="${EMBED_HEIGHT_PX}" style="border:0" loading="lazy"></iframe>`;
}

/** The chart to take away: its figures, its drawing, and a frame for other sites. */
export function ChartFiles(props: ChartFilesProps) {
  const { context } = props;
  const code = toEmbedCode(props);
  return (
    <div className="no-print mt-3 flex flex-wrap items-start gap-2">
      <a className="button" href={dataFilePath('tariff-rates.csv', context)}>
        {dataFilesWords.format.csv}
      </a>
      <a className="button" href={dataFilePath('tariff-rates.svg', context)}>
        {dataFilesWords.format.svg}
      </a>
      <a className="button" href={siteCardPath('tariffs', context)}>
        {dataFilesWords.format.png}
      </a>
      <FoldOut label={words.button} align="start">
        <div className="grid gap-2">
          <p>{words.lead}</p>
          <pre className="rounded-control border border-rule-2 bg-paper px-2 py-1.5 text-12 break-all whitespace-pre-wrap text-ink-2 select-all">
            {code}
          </pre>
          <CopyButton text={code} label={words.copy} about={words.copyWhat} />
        </div>
      </FoldOut>
    </div>
  );
}
