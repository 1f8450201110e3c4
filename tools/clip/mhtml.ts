/** MHTML (RFC 2557): the HTML of the page in a saved archive, its address and its encoding. */
export interface ArchivedPage {
  bytes: Uint8Array;
  url?: string;
  charset?: string;
}

type Headers = Map<string, string>;

const headersOf = (block: string): Headers =>
  new Map(
    block
      .replace(/\r?\n[ \t]+/g, ' ')
      .split(/\r?\n/)
      .map((line) => /^([\w-]+):\s*(.*)$/.exec(line))
      .filter((match) => match !== null)
      .map(([, name, value]): [string, string] => [name!.toLowerCase(), value!.trim()]),
  );

const parameter = (value: string | undefined, name: string): string | undefined => {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(value ?? '');
  return match?.[1] ?? match?.[2];
};

function split(entity: string): { headers: Headers; body: string } {
  const end = /\r?\n\r?\n/.exec(entity);
  if (!end) return { headers: headersOf(entity), body: '' };
  return { headers: headersOf(entity.slice(0, end.index)), body: entity.slice(end.index + end[0].length) };
}

function bytesOf(body: string, encoding = ''): Uint8Array {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64');
  if (!/quoted-printable/i.test(encoding)) return Buffer.from(body, 'latin1');
  const text = body
    .replace(/[ \t]*=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}

/** The leaves of a message, multipart inside multipart too. Bodies are one character a byte. */
function* partsOf(entity: string, depth = 0): Generator<{ headers: Headers; body: string }> {
  const { headers, body } = split(entity);
  const boundary = parameter(headers.get('content-type'), 'boundary');
  if (!boundary || depth > 4) {
    yield { headers, body };
    return;
  }
  const pieces = `\n${body}`.split(`\n--${boundary}`).slice(1);
  for (const piece of pieces) if (!piece.startsWith('--')) yield* partsOf(piece.replace(/^[ \t]*\r?\n/, ''), depth + 1);
}

export const isMhtml = (bytes: Uint8Array): boolean =>
  /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*content-type:\s*multipart\/related/im.test(
    Buffer.from(bytes.subarray(0, 4096)).toString('latin1'),
  );

/** The root page of an archive: the part that `start` names, else the first HTML. Throws where there is none. */
export function pageIn(archive: Uint8Array): ArchivedPage {
  const message = Buffer.from(archive).toString('latin1');
  const outer = split(message).headers;
  const pages = [...partsOf(message)].filter(({ headers }) =>
    /^(?:text\/html|application\/xhtml)/i.test(headers.get('content-type') ?? ''),
  );
  const start = parameter(outer.get('content-type'), 'start');
  const page = pages.find(({ headers }) => start !== undefined && headers.get('content-id') === start) ?? pages[0];
  if (!page) throw new Error('an MHTML archive without a page');
  const type = page.headers.get('content-type');
  const url = [page.headers.get('content-location'), outer.get('snapshot-content-location')].find((location) =>
    /^https?:/i.test(location ?? ''),
  );
  const charset = parameter(type, 'charset');
  return {
    bytes: bytesOf(page.body, page.headers.get('content-transfer-encoding')),
    ...(url ? { url } : {}),
    ...(charset ? { charset } : {}),
  };
}
