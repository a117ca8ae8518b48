/**
 * Keeps an article in a process of its own that dies, as by kill -9, right before one of its steps: each time it moves a file to
 * its place or removes one. `FOLDER STEP`, steps counted from 1; a step that does not come says "done".
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { KEPT_ARTICLE } from './killed-keep.article';

const [folder = '', step = ''] = process.argv.slice(2);
let stepsLeft = Number(step);

function dyingBefore<A extends unknown[]>(work: (...given: A) => void): (...given: A) => void {
  return (...given) => {
    stepsLeft -= 1;
    if (stepsLeft === 0) process.kill(process.pid, 'SIGKILL');
    work(...given);
  };
}

fs.renameSync = dyingBefore(fs.renameSync);
fs.rmSync = dyingBefore(fs.rmSync);
syncBuiltinESMExports();

const { keepArticle } = await import('@/lib/cli/ingest-keep');
keepArticle(folder, KEPT_ARTICLE);
process.stdout.write('done\n');
