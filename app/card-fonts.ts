import 'server-only';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface CardFont {
  name: string;
  data: Buffer;
  weight: 400 | 500 | 600;
  style: 'normal';
}

/** WOFF files, since next/og cannot read WOFF2. Each family falls to the next: Latin, then Chinese. */
const FILES = [
  ['Newsreader', 500, 'newsreader/files/newsreader-latin-500-normal.woff'],
  ['Inter', 400, 'inter/files/inter-latin-400-normal.woff'],
  ['Inter', 600, 'inter/files/inter-latin-600-normal.woff'],
  ['Inter Ext', 400, 'inter/files/inter-latin-ext-400-normal.woff'],
  ['Noto Sans SC', 400, 'noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff'],
] as const;

async function readFonts(): Promise<CardFont[]> {
  const folder = join(process.cwd(), 'node_modules', '@fontsource');
  return Promise.all(
    FILES.map(async ([name, weight, file]) => ({
      name,
      weight,
      style: 'normal' as const,
      data: await readFile(join(folder, file)),
    })),
  );
}

let fonts: Promise<CardFont[]> | undefined;

/** The faces of drawn cards, read once per process; a failed read is tried again. */
export function loadCardFonts(): Promise<CardFont[]> {
  fonts ??= readFonts().catch((error: unknown) => {
    fonts = undefined;
    throw error;
  });
  return fonts;
}
