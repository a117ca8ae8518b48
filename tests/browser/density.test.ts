import { describe, expect, it } from 'vitest';
import { launchBrowser, type Visit, withVisit } from './support/browser';

launchBrowser();

const strip = ({ page }: Visit) => page.getByRole('navigation', { name: 'Entries over time' });
const query = ({ page }: Visit) => new URL(page.url()).searchParams;

describe('the strip over the timeline', () => {
  it('leads to a month, and back from it, without JavaScript', async () => {
    await withVisit('/timeline?delegate=he-lifeng', { javaScript: false }, async (visit) => {
      const june = () => strip(visit).getByRole('link', { name: /^June 2025/ });
      expect(await june().innerText()).toMatch(/June 2025: \d+ of \d+ entries/);
      await june().click();
      expect(Object.fromEntries(query(visit))).toEqual({ delegate: 'he-lifeng', from: '2025-06-01', to: '2025-06-30' });
      expect(await june().getAttribute('aria-current')).toBe('true');
      await june().click();
      expect(Object.fromEntries(query(visit))).toEqual({ delegate: 'he-lifeng' });
    });
  });

  it('shows as many entries as the month promised', async () => {
    await withVisit('/timeline', { javaScript: false }, async (visit) => {
      const link = strip(visit).getByRole('link', { name: /^May 2025/ });
      const [, promised] = /: (\d+) entries/.exec(await link.innerText()) ?? [];
      await link.click();
      expect(await visit.page.locator('main').innerText()).toContain(`${promised} entries that`);
    });
  });

  it('takes quarters on phones, each wide enough for a finger', async () => {
    await withVisit('/timeline', { javaScript: false, width: 320 }, async (visit) => {
      const links = strip(visit).getByRole('link');
      expect(await links.first().innerText()).not.toBe('');
      for (const link of await links.all()) expect((await link.boundingBox())?.width).toBeGreaterThanOrEqual(24);
      expect(
        await strip(visit)
          .getByRole('link', { name: /^April to June 2025/ })
          .count(),
      ).toBe(1);
    });
  });

  it('takes a stretch that is dragged over, and reads the result out', async () => {
    await withVisit('/timeline', {}, async (visit) => {
      const [from, to] = await Promise.all(
        [/^April 2025/, /^July 2025/].map((name) => strip(visit).getByRole('link', { name }).boundingBox()),
      );
      if (!from || !to) throw new Error('no bars');
      const { mouse } = visit.page;
      await mouse.move(from.x + from.width / 2, from.y + 20);
      await mouse.down();
      await mouse.move(to.x + to.width / 2, to.y + 20, { steps: 5 });
      await mouse.up();
      await expect.poll(() => [query(visit).get('from'), query(visit).get('to')]).toEqual(['2025-04-01', '2025-07-31']);
      await expect
        .poll(() => visit.page.getByRole('form', { name: 'Filter the timeline' }).getByRole('status').innerText())
        .toMatch(/^\d+ entries that lie on or after 1 Apr 2025/);
    });
  });

  it('takes a longer stretch with Shift from the keyboard', async () => {
    await withVisit('/timeline?from=2025-05-01&to=2025-05-31', {}, async (visit) => {
      const august = strip(visit).getByRole('link', { name: /^August 2025/ });
      // Pressed anew until it is heard: before the scripts are there the browser itself answers Shift with a window.
      const press = async () => {
        await august.press('Shift+Enter');
        return [query(visit).get('from'), query(visit).get('to')];
      };
      await expect.poll(press, { interval: 500 }).toEqual(['2025-05-01', '2025-08-31']);
    });
  });
});
