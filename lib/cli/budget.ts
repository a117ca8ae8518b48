/**
 * `npm run budget [-- ADDRESS]`: the JavaScript that each route of a running site brings before anybody acts, over what an
 * empty page of the same Next brings. Exit code 1 when a route is over its budget. What a chart loads later, when it is near
 * and the browser idle, is not in the page and not counted.
 */
import { measureBarePage } from './bare-page';
import { measureServedPage } from './page-scripts';
import { listRouteExamples, MOST_BYTES_OVER_BARE, toKilobytes } from './route-examples';
import { runCommand } from './run-command';
import { CommandError, readSettings } from './settings';

const FIRST_COLUMN = 44;

function readAddress(): URL {
  const text = process.argv[2] ?? `http://localhost:${readSettings(process.env).port}`;
  if (!URL.canParse(text)) throw new CommandError(`"${text}" is no address; use http://HOST:PORT`);
  return new URL('/', text);
}

await runCommand(async () => {
  const site = readAddress();
  const paths = await listRouteExamples(site.href);
  const bare = measureBarePage();
  console.log(`${'an empty page of this Next'.padEnd(FIRST_COLUMN)}${toKilobytes(bare)}`);
  const sizes = new Map<string, number>();
  for (const path of paths) {
    const over = (await measureServedPage(new URL(path, site).href, sizes)) - bare;
    const isOver = over > MOST_BYTES_OVER_BARE;
    console.log(
      `${path.padEnd(FIRST_COLUMN)}${toKilobytes(bare + over)}  +${toKilobytes(over)}${isOver ? '  OVER' : ''}`,
    );
    if (isOver) process.exitCode = 1;
  }
  console.log(`budget: at most ${toKilobytes(MOST_BYTES_OVER_BARE)} over the empty page`);
});
