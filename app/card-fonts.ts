import 'server-only';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface CardFont {
  name: string;
  data: Buffer;
  weight: 400 | 500 | 600;
  style: 'normal';
}

/**
 * WOFF files, since next/og cannot read WOFF2. Each family falls to the next: Latin, then Chinese. Every path is written
 * out where it is read: the build traces what stands in one expression, and would take in the whole folder otherwise.
 */
const READERS: [name: string, weight: CardFont['weight'], read: () => Promise<Buffer>][] = [
  [
    'Newsreader',
    500,
    () => readFile(join(process.cwd(), 'node_modules/@fontsource/newsreader/files/newsreader-latin-500-normal.woff')),
  ],
  [
    'Inter',
    400,
    () => readFile(join(process.cwd(), 'node_modules/@fontsource/inter/files/inter-latin-400-normal.woff')),
  ],
  [
    'Inter',
    600,
    () => readFile(join(process.cwd(), 'node_modules/@fontsource/inter/files/inter-latin-600-normal.woff')),
  ],
  [
    'Inter Ext',
    400,
    () => readFile(join(process.cwd(), 'node_modules/@fontsource/inter/files/inter-latin-ext-400-normal.woff')),
  ],
  [
    'Noto Sans SC',
    400,
    () =>
      readFile(
        join(
          process.cwd(),
          'node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff',
        ),
      ),
  ],
];

async function readFonts(): Promise<CardFont[]> {
  return Promise.all(
    READERS.map(async ([name, weight, read]) => ({ name, weight, style: 'normal' as const, data: await read() })),
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
