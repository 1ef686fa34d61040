import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Server {
  readonly url: string;
  close(): void;
}

/** A content security policy under which no page script, style or frame of anyone runs, Trusted Types included. */
export const STRICT_CSP =
  "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

export interface Served {
  /** The page itself, or a file to read it from. */
  readonly html?: string;
  readonly file?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly type?: string;
}

/** Serves the pages by path on loopback, on a free port. */
export async function serve(pages: Readonly<Record<string, Served>>): Promise<Server> {
  const server = createServer(async (request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://localhost').pathname];
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    const body = page.file ? await readFile(page.file) : (page.html ?? '');
    response
      .writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
