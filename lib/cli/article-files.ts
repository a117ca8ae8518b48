import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { INDEX_FILE } from '@/lib/pipeline/article-index';
import type { ArticleFiles } from '@/lib/pipeline/load-articles';

/** The articles of a folder on disk, hidden files left out. */
export function toArticleFiles(folder: string): ArticleFiles {
  return {
    readIndex: () => readFile(join(folder, INDEX_FILE), 'utf8'),
    list: async () => (await readdir(folder)).filter((name) => !name.startsWith('.')).sort(),
    read: (file) => readFile(join(folder, file)),
  };
}
