import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { isSigned } from '#libs/channels';
import { Secret } from '#libs/config';
import { selfSigned } from '../../infra/local/engine-certificate.js';

/** What was asked of the provider, without the document. */
export interface AskedOfProvider {
  readonly id: string;
  readonly office: { readonly id: string; readonly name: string };
  readonly documentNumber: string;
  readonly place: { readonly page: number; readonly x: number; readonly y: number };
}

type Answer = { readonly status: number; readonly body: string } | 'silence';

/**
 * A provider of electronic seals on the loopback: it knows its callers by their signature, and adds to a document a signature
 * (PKCS #7, detached) of its own certificate as an incremental update. OpenSSL makes and verifies it.
 */
export class ASealProvider {
  readonly asked: AskedOfProvider[] = [];
  /** By the hash of what it gave back. */
  readonly given = new Set<string>();
  private readonly folder = mkdtempSync(join(tmpdir(), 'seal-'));
  private answer: ((pdf: Buffer) => Answer) | null = null;

  private constructor(
    private readonly server: Server,
    private readonly secret: Secret<string>,
  ) {
    const { cert, key } = selfSigned('seal.example');
    writeFileSync(this.path('cert.pem'), cert);
    writeFileSync(this.path('key.pem'), key);
  }

  static async open(secret: string): Promise<ASealProvider> {
    const server = createServer();
    const provider = new ASealProvider(server, new Secret(secret));
    server.on('request', (request, response) => {
      void provider.answered(request).then((answer) => {
        if (answer === 'silence') return;
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return provider;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}/seal`;
  }

  /** From now on it answers so; null: it seals. */
  answers(answer: ((pdf: Buffer) => Answer) | null): void {
    this.answer = answer;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
    rmSync(this.folder, { recursive: true });
  }

  /** Whether the last signature of a document is this provider's, over all of the document but itself. */
  isSealOf(pdf: Buffer): boolean {
    const text = pdf.toString('latin1');
    const range = [...text.matchAll(/\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/gu)].at(-1)?.slice(1).map(Number);
    if (range === undefined) return false;
    const [from = 0, length = 0, after = 0, rest = 0] = range;
    if (after + rest !== pdf.length) return false;
    const padded = Buffer.from(text.slice(from + length + 1, after - 1), 'hex');
    // DER says how long it is (30 82 and two bytes of length); what is padded may end with a nought of its own.
    writeFileSync(this.path('signature.der'), padded.subarray(0, padded.readUInt16BE(2) + 4));
    writeFileSync(this.path('content'), Buffer.concat([pdf.subarray(from, from + length), pdf.subarray(after)]));
    const names = ['-in', 'signature.der', '-inform', 'DER', '-content', 'content', '-CAfile', 'cert.pem'];
    try {
      this.openssl('cms', '-verify', '-binary', ...names, '-purpose', 'any', '-out', 'verified');
      return true;
    } catch {
      return false;
    }
  }

  private async answered(request: IncomingMessage): Promise<Answer> {
    if (request.method === 'HEAD') return { status: 204, body: '' };
    const body = Buffer.concat((await request.toArray()) as Buffer[]);
    const [time, sign] = [request.headers['x-timestamp'], request.headers['x-signature']].map(String);
    if (!isSigned(this.secret, { time: time ?? '', sign: sign ?? '', body })) {
      return { status: 401, body: JSON.stringify({ message: '签名不对' }) };
    }
    const {
      pdf: given,
      sha256,
      ...asked
    } = JSON.parse(body.toString('utf8')) as AskedOfProvider & {
      readonly pdf: string;
      readonly sha256: string;
    };
    const pdf = Buffer.from(given, 'base64');
    if (hashOf(pdf) !== sha256) return { status: 422, body: JSON.stringify({ message: '文件与指纹不符' }) };
    this.asked.push(asked);
    if (this.answer !== null) return this.answer(pdf);
    const sealed = this.sealed(pdf, asked);
    this.given.add(hashOf(sealed));
    return { status: 200, body: JSON.stringify({ pdf: sealed.toString('base64') }) };
  }

  /** The document, and behind it a field with a signature over everything. */
  private sealed(pdf: Buffer, { office }: AskedOfProvider): Buffer {
    const text = pdf.toString('latin1');
    const trailer = text.slice(text.lastIndexOf('trailer'));
    const number = (name: string): number => Number(new RegExp(`/${name} (\\d+)`, 'u').exec(trailer)?.[1]);
    const [root, size] = [number('Root'), number('Size')];
    const start = Number(/startxref\s+(\d+)/u.exec(trailer)?.[1]);
    const catalog = new RegExp(`\\n${String(root)} 0 obj\\s*<<([\\s\\S]*?)\\nendobj`, 'u').exec(text)?.[1] ?? '';
    const form = `/AcroForm << /Fields [${String(size + 1)} 0 R] /SigFlags 3 >>`;
    const place = '0'.repeat(16_384);
    const objects: readonly (readonly [number, string])[] = [
      [root, `<< ${form} ${catalog}`],
      [
        size,
        `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /ByteRange [${'*'.repeat(48)}] /Contents <${place}> /Name (${office.id}) >>`,
      ],
      [
        size + 1,
        `<< /Type /Annot /Subtype /Widget /FT /Sig /T (seal) /V ${String(size)} 0 R /Rect [0 0 0 0] /F 132 >>`,
      ],
    ];
    let added = '\n';
    const offsets = objects.map(([id, body]) => {
      const at = pdf.length + added.length;
      added += `${String(id)} 0 obj\n${body}\nendobj\n`;
      return [id, at] as const;
    });
    const xref = pdf.length + added.length;
    const entries = offsets.map(([id, at]) => `${String(id)} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
    added += `xref\n${entries.join('')}trailer\n<< /Size ${String(size + 2)} /Root ${String(root)} 0 R /Prev ${String(start)} >>\nstartxref\n${String(xref)}\n%%EOF\n`;
    return this.signed(Buffer.concat([pdf, Buffer.from(added, 'latin1')]), place);
  }

  private signed(pdf: Buffer, place: string): Buffer {
    const from = pdf.lastIndexOf(`<${place}>`);
    const after = from + place.length + 2;
    const range = `[0 ${String(from)} ${String(after)} ${String(pdf.length - after)}]`;
    const text = pdf.toString('latin1').replace(`[${'*'.repeat(48)}]`, range.padEnd(50));
    const whole = Buffer.from(text, 'latin1');
    writeFileSync(this.path('content'), Buffer.concat([whole.subarray(0, from), whole.subarray(after)]));
    const signer = ['-signer', 'cert.pem', '-inkey', 'key.pem', '-md', 'sha256'];
    this.openssl('cms', '-sign', '-binary', '-in', 'content', '-outform', 'DER', '-out', 'made.der', ...signer);
    const signature = readFileSync(this.path('made.der')).toString('hex').padEnd(place.length, '0');
    whole.write(signature, from + 1, 'latin1');
    return whole;
  }

  private openssl(...args: readonly string[]): void {
    execFileSync('openssl', args, { cwd: this.folder, stdio: 'pipe' });
  }

  private path(name: string): string {
    return join(this.folder, name);
  }
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
