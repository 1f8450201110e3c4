/** A drawn plot as a file of its own: SVG with its colours written out and its legend above it, and PNG at twice the size. */
const SPACE = 'http://www.w3.org/2000/svg';
const CAPTION = 26;
const LINE = 18;
/** A Chinese letter with room to spare (px). */
const LETTER = 13;

export interface Picture {
  file: Blob;
  width: number;
  height: number;
}

/** Captions are broken where there is no room for them, between words where they have such. Throws where nothing is drawn. */
export const svgOf = (place: Element, captions: readonly string[]): Picture => {
  const parts = [...place.querySelectorAll('svg')].filter((svg) => svg.closest('svg') === svg);
  const plot = parts.at(-1);
  if (plot === undefined) throw new Error('no picture is drawn');
  const style = getComputedStyle(place);
  const document = place.ownerDocument;
  const width = plot.clientWidth || Number(plot.getAttribute('width'));
  const height = plot.clientHeight || Number(plot.getAttribute('height'));
  const whole = document.createElementNS(SPACE, 'svg');
  const entries = legend(place);
  const most = `.{1,${Math.floor((width - 16) / LETTER)}}`;
  const fitting = new RegExp(`${most}(?=\\s|$)|${most}`, 'gu');
  const lines = captions.flatMap((caption) => caption.match(fitting) ?? []);
  const captioned = CAPTION + (lines.length - 1) * LINE;
  const above = captioned + (entries.length > 0 ? CAPTION : 0);
  const size = { width: String(width), height: String(height + above), viewBox: `0 0 ${width} ${height + above}` };
  for (const [name, value] of Object.entries(size)) whole.setAttribute(name, value);
  whole.style.color = style.color;
  whole.style.fontFamily = style.fontFamily;
  whole.style.fontSize = '12px';
  const paper = document.createElementNS(SPACE, 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
  whole.append(paper, ...lines.map((line, at) => label(document, line, 8, 18 + at * LINE, 'currentColor')));
  let x = 8;
  for (const { words, colour } of entries) {
    const box = document.createElementNS(SPACE, 'rect');
    const place = { x: String(x), y: String(captioned + 4), width: '12', height: '12', fill: colour };
    for (const [name, value] of Object.entries(place)) box.setAttribute(name, value);
    whole.append(box, label(document, words, x + 17, captioned + 15, 'currentColor'));
    x += 34 + LETTER * words.length;
  }
  const copy = plot.cloneNode(true) as SVGElement;
  copy.setAttribute('y', String(above));
  whole.append(copy);
  const text = new XMLSerializer().serializeToString(whole);
  return { file: new Blob([text], { type: 'image/svg+xml' }), width, height: height + above };
};

const label = (document: Document, words: string, x: number, y: number, fill: string): SVGElement => {
  const text = document.createElementNS(SPACE, 'text');
  text.setAttribute('x', String(x));
  text.setAttribute('y', String(y));
  text.setAttribute('fill', fill);
  text.textContent = words;
  return text;
};

/** The swatches of a legend are HTML beside the picture: their words and colours. */
const legend = (place: Element): { words: string; colour: string }[] =>
  [...place.querySelectorAll('[class*="swatch"]')]
    .filter((one) => one.querySelector('svg') !== null && one.querySelector('[class*="swatch"]') === null)
    .map((one) => ({
      words: one.textContent ?? '',
      colour: one.querySelector('svg')!.getAttribute('fill') ?? 'currentColor',
    }));

/** Throws where the browser cannot draw it. */
export const pngOf = async ({ file, width, height }: Picture): Promise<Blob> => {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * 2;
    canvas.height = height * 2;
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('no canvas');
    pen.scale(2, 2);
    pen.drawImage(image, 0, 0, width, height);
    return await new Promise((done, fail) =>
      canvas.toBlob((blob) => (blob === null ? fail(new Error('no PNG')) : done(blob)), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
};
