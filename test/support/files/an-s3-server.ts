import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Secret } from '#libs/config';
import type { S3Settings } from '#libs/files';
import { isSignedBy } from './signed-request.js';

/** An object, with its bytes in a file: what is large is in nobody's memory. */
interface Kept {
  readonly path: string;
  readonly at: Date;
}

interface Upload {
  readonly key: string;
  readonly begun: Date;
  readonly parts: Map<number, Kept>;
}

interface Asked {
  readonly request: IncomingMessage;
  readonly answer: ServerResponse;
  readonly key: string;
  readonly query: URLSearchParams;
}

const bucket = 'maplebridge';
const keyId = 'AKTEST';
const secret = 'a secret of the tests';
const longestPage = 3;

/** What a store refuses, by the word of the S3 API. */
class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(code);
  }
}

/**
 * A store with the part of the S3 API that is used: every signature is checked by a library that has nothing to do with the
 * one that makes them, every sum of a body is that of the body, and objects lie in files. Lists come in short pages.
 */
export class S3Server {
  readonly objects = new Map<string, Kept>();
  readonly uploads = new Map<string, Upload>();
  /** What was asked, as `PUT`, `GET` …: how many succeeded. */
  readonly done: string[] = [];
  /** What it answers instead, once for each: a status. */
  readonly faults: number[] = [];
  versioning: 'Enabled' | 'Suspended' | null = null;
  private readonly server = createServer((request, answer) => void this.answer(request, answer));

  private constructor(
    private readonly folder: string,
    readonly keys: { readonly id: string; readonly secret: string },
  ) {}

  static async open(): Promise<S3Server> {
    const one = new S3Server(await mkdtemp(join(tmpdir(), 'maplebridge-s3-')), { id: keyId, secret });
    one.server.listen(0, '127.0.0.1');
    await once(one.server, 'listening');
    return one;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  settings(more: Partial<S3Settings> = {}): S3Settings {
    const own = { url: this.url, bucket, prefix: 'county/', region: 'cn-test', isPathStyle: true, ca: null };
    return { ...own, keyId: new Secret(keyId), secret: new Secret(secret), ...more };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await rm(this.folder, { recursive: true });
  }

  private async answer(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', this.url);
    const [, named, ...rest] = pathname.split('/');
    try {
      const fault = this.faults.shift();
      if (fault !== undefined) throw new Refused(fault, 'InternalError');
      if (!isSignedBy(request, this.keys)) throw new Refused(403, 'SignatureDoesNotMatch');
      if (named !== bucket) throw new Refused(404, 'NoSuchBucket');
      await this.act({ request, answer, query, key: rest.map(decodeURIComponent).join('/') });
      this.done.push(request.method ?? '');
    } catch (error) {
      if (!(error instanceof Refused)) {
        answer.destroy();
        return;
      }
      request.resume();
      const body = request.method === 'HEAD' ? '' : xml('Error', `<Code>${error.code}</Code>`);
      answer.writeHead(error.status, { 'content-type': 'application/xml' }).end(body);
    }
  }

  private act(asked: Asked): Promise<void> | void {
    const { request, key, query } = asked;
    if (key === '') return this.ofBucket(asked);
    const id = query.get('uploadId');
    switch (request.method ?? 'GET') {
      case 'PUT':
        if (request.headers['x-amz-copy-source'] !== undefined) return this.copy(asked);
        return id === null ? this.put(asked) : this.part(asked, this.upload(id));
      case 'POST':
        return id === null ? this.begin(asked) : this.complete(asked, id);
      case 'DELETE':
        if (id === null) this.objects.delete(key);
        else this.uploads.delete(id);
        return void asked.answer.writeHead(204).end();
      default:
        return this.get(asked);
    }
  }

  private ofBucket({ answer, query, request }: Asked): void {
    if (request.method === 'HEAD') return void answer.writeHead(200).end();
    if (query.has('versioning')) {
      const status = this.versioning === null ? '' : `<Status>${this.versioning}</Status>`;
      return void answer.end(xml('VersioningConfiguration', status));
    }
    const prefix = query.get('prefix') ?? '';
    if (query.has('uploads')) {
      const found = [...this.uploads].filter(([, { key }]) => key.startsWith(prefix));
      const told = found.map(([id, { key, begun }]) =>
        tag('Upload', tag('Key', key) + tag('UploadId', id) + tag('Initiated', begun.toISOString())),
      );
      return void answer.end(xml('ListMultipartUploadsResult', told.join('')));
    }
    void this.list(answer, prefix, query.get('continuation-token') ?? '');
  }

  private async list(answer: ServerResponse, prefix: string, after: string): Promise<void> {
    const keys = [...this.objects.keys()].filter((key) => key.startsWith(prefix) && key > after).toSorted();
    const page = keys.slice(0, longestPage);
    const told = page.map(async (key) => {
      const { path, at } = this.kept(key);
      const size = String((await stat(path)).size);
      return tag('Contents', tag('Key', key) + tag('Size', size) + tag('LastModified', at.toISOString()));
    });
    const isMore = keys.length > page.length;
    const next = isMore ? tag('NextContinuationToken', page.at(-1) ?? '') : '';
    answer.end(xml('ListBucketResult', tag('IsTruncated', String(isMore)) + next + (await Promise.all(told)).join('')));
  }

  private async put({ request, answer, key }: Asked): Promise<void> {
    this.objects.set(key, await this.received(request));
    answer.writeHead(200, { etag: '"one"' }).end();
  }

  private async part({ request, answer, query }: Asked, upload: Upload): Promise<void> {
    upload.parts.set(Number(query.get('partNumber')), await this.received(request));
    answer.writeHead(200, { etag: `"${query.get('partNumber') ?? ''}"` }).end();
  }

  private begin({ answer, key }: Asked): void {
    const id = randomUUID();
    this.uploads.set(id, { key, begun: new Date(), parts: new Map() });
    answer.end(xml('InitiateMultipartUploadResult', tag('UploadId', id)));
  }

  private async complete({ request, answer, key }: Asked, id: string): Promise<void> {
    request.resume();
    const { parts } = this.upload(id);
    const path = join(this.folder, randomUUID());
    for (const [, part] of [...parts].toSorted(([one], [other]) => one - other))
      await pipeline(createReadStream(part.path), createWriteStream(path, { flags: 'a' }));
    this.uploads.delete(id);
    this.objects.set(key, { path, at: new Date() });
    answer.end(xml('CompleteMultipartUploadResult', tag('Key', key)));
  }

  private copy({ request, answer, key }: Asked): void {
    const source = decodeURIComponent(String(request.headers['x-amz-copy-source'])).replace(/^\/?[^/]+\//u, '');
    this.objects.set(key, { ...this.kept(source), at: new Date() });
    request.resume();
    answer.end(xml('CopyObjectResult', tag('ETag', '"one"')));
  }

  private async get({ request, answer, key }: Asked): Promise<void> {
    const { path, at } = this.kept(key);
    const { size } = await stat(path);
    const [, from = '0', to = String(size - 1)] = /^bytes=(\d+)-(\d+)$/u.exec(request.headers.range ?? '') ?? [];
    const [start, end] = [Number(from), Math.min(size - 1, Number(to))];
    const isRange = request.headers.range !== undefined;
    answer.writeHead(isRange ? 206 : 200, {
      'content-length': end - start + 1,
      'last-modified': at.toUTCString(),
      ...(isRange ? { 'content-range': `bytes ${String(start)}-${String(end)}/${String(size)}` } : {}),
    });
    if (request.method === 'HEAD') answer.end();
    else await pipeline(createReadStream(path, { start, end }), answer);
  }

  private async received(request: IncomingMessage): Promise<Kept> {
    const path = join(this.folder, randomUUID());
    const hash = createHash('sha256');
    await pipeline(
      request,
      async function* (pieces: AsyncIterable<Buffer>) {
        for await (const piece of pieces) {
          hash.update(piece);
          yield piece;
        }
      },
      createWriteStream(path),
    );
    const said = request.headers['x-amz-content-sha256'];
    if (said !== hash.digest('hex')) throw new Refused(400, 'XAmzContentSHA256Mismatch');
    return { path, at: new Date() };
  }

  private kept(key: string): Kept {
    const found = this.objects.get(key);
    if (found === undefined) throw new Refused(404, 'NoSuchKey');
    return found;
  }

  private upload(id: string): Upload {
    const found = this.uploads.get(id);
    if (found === undefined) throw new Refused(404, 'NoSuchUpload');
    return found;
  }
}

const tag = (name: string, content: string): string => `<${name}>${content}</${name}>`;
const xml = (name: string, content: string): string => `<?xml version="1.0" encoding="UTF-8"?>${tag(name, content)}`;
