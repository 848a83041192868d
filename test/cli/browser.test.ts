import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageOf } from '../../src/exports/page/page.ts';
import { almar } from '../fixture/almar.ts';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = [process.env.CHROMIUM, ...places].find((path) => path && existsSync(path));
if (!executablePath) console.warn(`browser tests are skipped: no Chromium at ${places.join(', ')} or in CHROMIUM`);

describe.skipIf(!executablePath)('the page in Chromium', { timeout: 60_000 }, () => {
  let browser: Browser;
  let folder: string;
  let url: string;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executablePath as string,
      args: ['--headless', '--no-sandbox', '--disable-gpu'],
    });
    folder = await mkdtemp(join(tmpdir(), 'onrecord-page-'));
    const file = join(folder, 'almar.html');
    await writeFile(file, pageOf(almar()));
    url = pathToFileURL(file).href;
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  /** Opens the page; whatever the browser complains of fails the test. */
  async function open(width: number, look: (page: Page) => Promise<void>, colorScheme: 'light' | 'dark' = 'light') {
    const page = await browser.newPage({ viewport: { width, height: 844 }, colorScheme, reducedMotion: 'reduce' });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => request.url() !== url && complaints.push(`asks for ${request.url()}`));
    await page.goto(url);
    await look(page);
    expect(complaints).toEqual([]);
    await page.close();
  }

  const current = (page: Page) => page.locator('.card.on').evaluateAll((cards) => cards.map(({ id }) => id));
  const lit = (page: Page) =>
    page
      .locator('.mark.lit')
      .evaluateAll((marks) => [...new Set(marks.map(({ textContent }) => textContent))].join('|'));

  test.each([320, 390, 768, 1280, 1920])('%i pixels: nothing lies beyond the edge', async (width) => {
    await open(width, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    });
  });

  test('j and k step through the claims, and Escape leaves them', async () => {
    await open(1280, async (page) => {
      await page.keyboard.press('j');
      expect(await current(page)).toEqual(['c1']);
      expect(await lit(page)).toBe('Debris in Port Almar points to Kestria|prosecutors|say');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('j');
      await page.keyboard.press('k');
      expect(await current(page)).toEqual(['c2']);
      await page.keyboard.press('Escape');
      expect(await current(page)).toEqual([]);
      await page.keyboard.press('k');
      expect(await current(page)).toEqual(['c10']);
    });
  });

  test('Tab reaches each number, and Enter shows its card', async () => {
    await open(1280, async (page) => {
      await page.locator('#at-c3').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await current(page)).toEqual(['cE1']);
    });
  });

  test('a click takes the innermost claim, and the card stands beside it', async () => {
    await open(1280, async (page) => {
      await page.getByText('how they were').first().click();
      expect(await current(page)).toEqual(['c6-2']);
      const card = await page.locator('#c6-2').boundingBox();
      const number = await page.locator('#at-c6-2').boundingBox();
      expect(Math.abs((card?.y ?? 0) - (number?.y ?? 0))).toBeLessThan(24);
    });
  });

  test('cards never lie on one another', async () => {
    await open(1280, async (page) => {
      for (let step = 0; step < 14; step++) {
        const boxes = await page.locator('.card').evaluateAll((cards) =>
          cards.map((card) => {
            const { top, bottom } = card.getBoundingClientRect();
            return { top, bottom };
          }),
        );
        const sorted = boxes.sort((a, b) => a.top - b.top);
        for (const [i, box] of sorted.slice(1).entries())
          expect(box.top).toBeGreaterThanOrEqual((sorted[i]?.bottom ?? 0) - 1);
        await page.keyboard.press('j');
      }
    });
  });

  test('on a phone the card comes from below, and buttons step on', async () => {
    await open(390, async (page) => {
      await page.getByText('to comment').first().click();
      expect(await current(page)).toEqual(['c7']);
      await page.getByRole('button', { name: 'Next claim' }).click();
      expect(await current(page)).toEqual(['c8']);
      const card = await page.locator('#c8').boundingBox();
      expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThan(844);
      const number = await page.locator('#at-c8').boundingBox();
      expect(number?.y).toBeLessThan(card?.y ?? 0);
      await page.getByRole('button', { name: 'Close' }).click();
      expect(await current(page)).toEqual([]);
    });
  });

  test('the legend takes a layer away', async () => {
    await open(1280, async (page) => {
      const line = () => page.evaluate("getComputedStyle(document.querySelector('article .place')).textDecorationLine");
      expect(await line()).toBe('underline');
      await page.getByRole('checkbox', { name: 'place' }).uncheck();
      expect(await line()).toBe('none');
    });
  });

  test('each layer has a line of its own kind', async () => {
    await open(1280, async (page) => {
      const kinds = await page.evaluate<string[]>(`[...document.querySelectorAll('.legend .mark')].map((mark) => {
        const { textDecorationStyle, textDecorationThickness } = getComputedStyle(mark);
        return textDecorationStyle + textDecorationThickness;
      })`);
      expect(new Set(kinds).size).toBe(6);
    });
  });

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('WCAG 2.2 AA at %i pixels, %s', async (width, scheme) => {
    await open(
      width,
      async (page) => {
        await page.keyboard.press('j');
        await page.keyboard.press('j');
        await page.evaluate(axe.source);
        const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const found = await page.evaluate<AxeResults>(`axe.run({ runOnly: ${JSON.stringify(rules)} })`);
        expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      },
      scheme,
    );
  });
});
