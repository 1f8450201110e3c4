/** Serves pages on this machine by their whole address, whatever name led here. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages by address (`http://…`; XHTML where it ends so), as text or as the bytes that go over the wire. Their encoding is what they declare. */
export type Site = Readonly<Record<string, string | Uint8Array>>;

export interface Served {
  port: number;
  /** Addresses that were asked for and are no pages, without the icons that browsers ask for. */
  missed: string[];
  close(): void;
}

export async function serve(site: Site, headers: Record<string, string> = {}): Promise<Served> {
  const missed: string[] = [];
  const server = createServer((request, response) => {
    const address = `http://${request.headers.host}${request.url}`;
    const page = site[address];
    if (page === undefined && !address.endsWith('/favicon.ico')) missed.push(address);
    const type = address.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html';
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': type, ...headers });
    response.end(page);
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  return { port: (server.address() as AddressInfo).port, missed, close: () => server.close() };
}
