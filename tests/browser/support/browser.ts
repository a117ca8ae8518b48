import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { CHROMIUM_FLAGS, ensureChromium } from '../../support/chromium';

export interface VisitOptions {
  javaScript?: boolean;
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
}

let browser: Browser;

/** Opens one browser for a test file; call it at the top level. */
export function launchBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
  });
  afterAll(() => browser.close());
}

export const siteUrl = (path: string): string => new URL(path, inject('siteUrl')).href;

export interface Visit {
  page: Page;
  context: BrowserContext;
  status: number;
  /** Console errors and warnings, uncaught exceptions, and requests that left for another host, so far. */
  complaints: string[];
}

/** Opens a path in a fresh context (no cookies, no storage). */
export async function visit(path: string, options: VisitOptions = {}): Promise<Visit> {
  const { javaScript = true, theme = 'light', width = 1280, height = 900 } = options;
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    colorScheme: theme,
    viewport: { width, height },
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== siteUrl('').slice(0, -1)) complaints.push(`leaves: ${url}`);
  });
  const response = await page.goto(siteUrl(path), { waitUntil: 'load' });
  return { page, context, status: response?.status() ?? 0, complaints };
}

/** Runs `check` on a fresh visit and closes it, whatever happens; console complaints fail the test. */
export async function withVisit(path: string, options: VisitOptions, check: (visit: Visit) => Promise<void>) {
  const opened = await visit(path, options);
  try {
    await check(opened);
    expect(opened.complaints, `console and network of ${path}`).toEqual([]);
  } finally {
    await opened.context.close();
  }
}

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** WCAG 2.2 A and AA violations of the page as it stands, one line each; `rules` asks only those, where nothing else changed. */
export async function listAxeViolations(page: Page, rules: string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules.length > 0 ? axe.withRules(rules) : axe.withTags(AXE_TAGS)).analyze();
  return violations.map((v) => `${v.id}: ${v.help} (${v.nodes.map((node) => node.target.join(' ')).join('; ')})`);
}

/** How many pixels the page is wider than its window: 0 when nothing scrolls sideways. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
