import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadSeeds } from '@/lib/cli/load-seeds';
import { toDatabaseFile } from '@/lib/store/database-url';
import { withLoadedSeeds } from '../../support/loaded-seeds';

const held = withLoadedSeeds();

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

it('leaves all it wrote in the file itself, which then looks unchanged until something is loaded', async () => {
  const file = toDatabaseFile(held.database.url) ?? '';
  expect(sizeOf(file)).toBeGreaterThan(500_000);
  expect(sizeOf(`${file}-wal`)).toBe(0);
  const { mtimeMs } = statSync(file);
  await held.database.store.claim.count();
  expect(await loadSeeds(held.database.url, () => {})).toBe(
    'articles: 0 loaded, 5 unchanged, 0 taken out; record: unchanged',
  );
  expect(statSync(file).mtimeMs).toBe(mtimeMs);
});
