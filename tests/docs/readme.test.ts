import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const README = readFileSync('README.md', 'utf8');

/** Folders of `app` that answer with a page, as their addresses: `/rounds`, `/rounds/[round]`. */
function listPagePaths(folder = 'app', path = ''): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return listPagePaths(join(folder, entry.name), `${path}/${entry.name}`);
    return entry.name === 'page.tsx' ? [path || '/'] : [];
  });
}

describe('the README', () => {
  it.each(listPagePaths())('names the page %s', (path) => {
    const address = path.replace(/\/\[.*$/, '/');
    expect(README).toContain(`\`${address}`);
  });

  it.each(Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts))('explains npm script %s', (name) => {
    const spoken = name === 'start' || name === 'test' ? `npm ${name}` : `npm run (-s )?${name}\\b`;
    expect(README).toMatch(new RegExp(spoken));
  });

  it('points to files that exist', () => {
    const files = [...README.matchAll(/`((?:lib|seeds|tests|app|prisma)\/[\w./-]+)`/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !/YOUR|generated/.test(file) && !existsSync(file))).toEqual([]);
  });

  it('shows a picture that is there', () => {
    const pictures = [...README.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file = '']) => file);
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((file) => !existsSync(file))).toEqual([]);
  });
});
