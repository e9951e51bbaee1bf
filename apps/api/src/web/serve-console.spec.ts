import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openLog } from '#libs/observability';
import Fastify from 'fastify';
import { serveConsole } from './serve-console.js';

/** As it came over the wire: `fetch` would unpack it. */
function rawGet(url: string, headers: Record<string, string>) {
  return new Promise<{ statusCode: number; headers: IncomingHttpHeaders; body: string }>((done, fail) => {
    const { origin } = new URL(url);
    const asked = get(origin, { path: url.slice(origin.length), headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => done({ statusCode: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on('error', fail);
  });
}

describe('the console as it is served', () => {
  let folder = '';
  const logged: string[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'maplebridge-web-'));
    logged.length = 0;
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function built(): void {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>');
    writeFileSync(join(folder, 'assets', 'index-abc.js'), 'plain');
    writeFileSync(join(folder, 'assets', 'index-abc.js.br'), 'brotli');
    writeFileSync(join(folder, 'assets', 'index-abc.js.gz'), 'gzip');
    writeFileSync(join(folder, '.built'), 'secret');
  }

  async function ask(url: string, headers: Record<string, string> = {}) {
    const fastify = Fastify();
    serveConsole(fastify, { folder, log: openLog('test', 'debug', { write: (line) => void logged.push(line) }) });
    try {
      const address = await fastify.listen({ port: 0, host: '127.0.0.1' });
      return await rawGet(`${address}${url}`, headers);
    } finally {
      await fastify.close();
    }
  }

  it('gives the page at every address of its own, to be asked for each time, without script in its text', async () => {
    built();
    for (const url of ['/', '/duties', '/petitions/%E4%BF%A12026-000417?do=refer']) {
      const answer = await ask(url);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.headers['content-security-policy']).toContain("script-src 'self';");
      expect(answer.body).toContain('<title>page</title>');
    }
  });

  it('gives files with a hash for ever, compressed as the browser takes them', async () => {
    built();
    const file = '/assets/index-abc.js';
    const brotli = await ask(file, { 'accept-encoding': 'gzip, deflate, br' });
    expect([brotli.body, brotli.headers['content-encoding']]).toEqual(['brotli', 'br']);
    expect(brotli.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(brotli.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect((await ask(file, { 'accept-encoding': 'gzip' })).body).toBe('gzip');
    expect((await ask(file)).body).toBe('plain');
  });

  it('answers neither for the API nor for files that are not there', async () => {
    built();
    const none = ['/api/nothing', '/api', '/assets/old-123.js', '/assets/../.built', '/%'];
    for (const url of none) expect([url, (await ask(url)).statusCode]).not.toEqual([url, 200]);
    expect((await ask('/.built')).body).toContain('<title>page</title>');
  });

  it('says that it is not built, and leaves the API alone', async () => {
    const answer = await ask('/duties');
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain('npm run build');
    expect(logged.join('')).toContain('only the API is served');
  });
});
