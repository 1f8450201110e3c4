/** Painted text is read in its pixels: on light, dark and coloured grounds, and in a colour of the reader's own. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, drawn, painted, SITE, startChromium, until } from './chromium';
import { type Line, lineIn } from './line';
import { articlePage } from './reading-page';

type Colour = [red: number, green: number, blue: number];

const grounds: Record<string, { ground: string; ink: Colour }> = {
  light: { ground: '#ffffff', ink: [0x22, 0x22, 0x22] },
  dark: { ground: '#141414', ink: [0xdd, 0xdd, 0xdd] },
  cream: { ground: '#ffe9c7', ink: [0x5b, 0x2a, 0x00] },
  red: { ground: '#8a1f11', ink: [0xff, 0xff, 0xff] },
};
const pageOn = (name: string) => {
  const { ground, ink } = grounds[name]!;
  const style = `<style>body{background:${ground};color:rgb(${ink});font:40px/2 serif}</style></head>`;
  return articlePage.replace('</head>', style);
};

let chromium: Chromium;
let line: Line;
beforeAll(async () => {
  chromium = await startChromium(
    Object.fromEntries(Object.keys(grounds).map((name) => [`${SITE}/${name}`, pageOn(name)])),
  );
  line = await lineIn(chromium);
});
afterAll(() => chromium?.close());

/** The commonest colour of a picture: what stands behind the letters. */
const groundOf = (png: Buffer): Promise<Colour> =>
  line.desk.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
    canvas.drawImage(picture, 0, 0);
    const { data } = canvas.getImageData(0, 0, picture.width, picture.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = data.slice(at, at + 3).join();
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts]
      .sort((a, b) => b[1] - a[1])[0]![0]
      .split(',')
      .map(Number) as Colour;
  }, png.toString('base64'));

const luminance = (colour: Colour) => {
  const [red, green, blue] = colour.map((part) =>
    part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  ) as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: Colour, b: Colour) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** The painted ground of the first mention of each kind, by the order of the registry. */
async function paintedGrounds(name: string): Promise<Colour[]> {
  const { page } = await line.visit(`${SITE}/${name}`);
  await until(
    () => painted(page),
    (sizes) => sizes.length > 1,
  );
  await drawn(page);
  const boxes = await page.evaluate(() =>
    [...CSS.highlights.values()].map((entry) => {
      const [part] = entry as unknown as Iterable<StaticRange>;
      const range = document.createRange();
      range.setStart(part!.startContainer, part!.startOffset);
      range.setEnd(part!.endContainer, part!.endOffset);
      const [{ left, top, width, height }] = [...range.getClientRects()] as [DOMRect];
      return { x: left + scrollX, y: top + scrollY, width, height };
    }),
  );
  const colours: Colour[] = [];
  for (const clip of boxes) colours.push(await groundOf(await page.screenshot({ clip, fullPage: true })));
  await page.close();
  return colours;
}

test.each(Object.entries(grounds))(
  'painted text can be read on a %s ground, and every kind differs from it',
  async (name, { ground, ink }) => {
    const bare = [1, 3, 5].map((at) => Number.parseInt(ground.slice(at, at + 2), 16));
    const colours = await paintedGrounds(name);
    expect(colours.length).toBeGreaterThan(1);
    expect(new Set(colours.map(String)).size).toBe(colours.length);
    for (const colour of colours) {
      expect(colour).not.toEqual(bare);
      expect(contrast(colour, ink)).toBeGreaterThanOrEqual(4.5);
    }
  },
);

test("a colour of the reader's own is painted", async () => {
  const colours = Object.fromEntries(['slogan', 'mechanism', 'award'].map((kind) => [kind, '#00a000']));
  await line.desk.evaluate((own) => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
    ).chrome;
    return storage.local.set({ settings: { colours: own } });
  }, colours);
  for (const [red, green, blue] of await paintedGrounds('light')) {
    expect(green).toBeGreaterThan(red);
    expect(green).toBeGreaterThan(blue);
  }
});

test('a page holds one sheet, however often it is asked again, and in whatever colours', async () => {
  const { page, tabId } = await line.visit(`${SITE}/light`);
  await until(
    () => painted(page),
    (sizes) => sizes.length > 0,
  );
  const session = await page.context().newCDPSession(page);
  const sheets = new Set<string>();
  session.on('CSS.styleSheetAdded', ({ header }) => {
    if (header.origin === 'injected') sheets.add(header.styleSheetId);
  });
  session.on('CSS.styleSheetRemoved', ({ styleSheetId }) => sheets.delete(styleSheetId));
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const [first] = sheets;
  for (let time = 0; time < 3; time++) await line.toPage(tabId, 'refresh');
  expect([...sheets]).toEqual([first]);
  await line.desk.evaluate("chrome.storage.local.set({ settings: { colours: { slogan: '#0000a0' } } })");
  const one = () => [...sheets];
  const other = ([sheet, ...more]: string[]) => more.length === 0 && sheet !== first;
  expect(await until(one, other)).toHaveLength(1);
  expect(sheets).not.toContain(first);
  await page.close();
});
