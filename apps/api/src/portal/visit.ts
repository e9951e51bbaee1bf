import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { languageOf, type Language } from '#libs/contracts';
import { isDomainError } from '#libs/kernel';
import { asDomainError, endVisit, reads } from '#libs/persistence';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusalText } from '../http/naming.js';
import { failureOf, isPassing, type Failure } from '../http/problem.js';
import { isWithoutMandate, requireRight } from '../intake/receipt-right.js';
import type { Platform } from '../platform.js';
import type { FormFields } from './forms.js';
import { documentOf, type Look, type Page, type TextSize } from './page/frame.js';
import { sayIn, type Say } from './page/words.js';
import { givePass, passOf, takePass, type Pass } from './pass.js';

// No script or style in the text of a page, none from elsewhere, and no form to elsewhere.
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const lookCookie = 'maplebridge-look';
const lookSeconds = 365 * 86_400;

/** One request of the petitioner's page: who asks, how it is looked at, and the ways to answer. */
export class Visit {
  readonly look: Look;
  readonly say: Say;
  private readonly keeper;

  /**
   * @param pass none where nothing of a case is shown
   * @param receipt of the case that the pass is for
   * @param hasLapsed there was a pass, of whoever acts for nobody now
   */
  constructor(
    readonly platform: Platform,
    readonly request: FastifyRequest,
    readonly reply: FastifyReply,
    readonly pass: Pass | null = null,
    readonly receipt: reads.KeptReceipt | null = null,
    readonly hasLapsed = false,
  ) {
    this.keeper = keeperOf(platform);
    this.look = lookOf(request);
    this.say = sayIn(this.look.language);
  }

  /**
   * A visit with its pass. One that the code of a lost receipt gave ends when that receipt is reissued, and one that
   * somebody left is over, whoever kept its cookie. One of whoever acts for a petitioner ends with the mandate.
   */
  static async open(platform: Platform, request: FastifyRequest, reply: FastifyReply): Promise<Visit> {
    const pass = passOf(request, keeperOf(platform));
    if (pass === null) return new Visit(platform, request, reply);
    const { caseId, party, visit, beganMs } = pass;
    const [receipt, isLeft] = await Promise.all([
      reads.readReceipt(platform.database, caseId, party),
      reads.isVisitLeft(platform.database, visit),
    ]);
    // Of a party that has left there is none.
    if (isLeft || receipt === null || (receipt.reissuedMs ?? 0) > beganMs) return new Visit(platform, request, reply);
    return (await mayRead(platform, pass))
      ? new Visit(platform, request, reply, pass, receipt)
      : new Visit(platform, request, reply, null, null, true);
  }

  get language(): Language {
    return this.look.language;
  }

  /** Network address, as the trusted proxies tell it. */
  get source(): string {
    return this.request.ip;
  }

  get form(): FormFields {
    return (this.request.body ?? {}) as FormFields;
  }

  query(name: string): string {
    const value = (this.request.query as Readonly<Record<string, unknown>>)[name];
    return typeof value === 'string' ? value : '';
  }

  /** Where the page is reached, for the link on a receipt. */
  get origin(): string {
    return `${this.request.protocol}://${this.request.host}`;
  }

  givePass({ caseId, party }: reads.ReceiptHolder, isNew = false): void {
    givePass(this.request, this.reply, { keeper: this.keeper, caseId, party, isNew });
  }

  /** Ends the visit: its pass opens nothing any more, wherever it was kept. */
  async leave(): Promise<void> {
    takePass(this.request, this.reply, this.keeper);
    if (this.pass !== null) await endVisit(this.platform.database, this.pass.visit);
  }

  /** Makes the right last on, as long as somebody reads; whoever was shown a receipt shows the code after it. */
  renew(pass: Pass): number {
    const untilMs = pass.isNew
      ? pass.untilMs
      : givePass(this.request, this.reply, { keeper: this.keeper, ...pass, isNew: false });
    return Math.round((untilMs - Date.now()) / 1000);
  }

  setLook(look: Look): void {
    void this.reply.setCookie(lookCookie, `${look.language}.${String(look.size)}`, {
      path: '/p',
      sameSite: 'strict',
      maxAge: lookSeconds,
      secure: this.request.protocol === 'https',
    });
  }

  redirect(to: string): FastifyReply {
    return this.reply.header('Cache-Control', 'no-store').redirect(to, 303);
  }

  show(page: Page, status = 200): FastifyReply {
    const path = this.request.url.split('?', 1)[0] ?? '/p';
    const { isFull: isReadOnly } = this.platform.room;
    const text = Buffer.from(documentOf({ ...page, isReadOnly }, this.look, path));
    void this.reply
      .status(status)
      .type('text/html; charset=utf-8')
      .header('Content-Security-Policy', pagePolicy)
      // With no-referrer a browser would not say of which page a form is.
      .header('Referrer-Policy', 'same-origin')
      .header('Cache-Control', 'no-store')
      .header('Content-Language', this.language)
      .header('Vary', 'Accept-Encoding, Accept-Language, Cookie');
    return sendCompressed(this.request, this.reply, text);
  }

  /** What went wrong, as a sentence; a fault of ours is written down and tells nothing. */
  failed(thrown: unknown): Failure & { readonly sentence: string } {
    const error = asDomainError(thrown);
    const failure = failureOf(error);
    this.platform.room.note(error);
    if (failure.status >= 500 && !isPassing(failure.status)) {
      this.platform.log.error({ err: error, code: failure.code }, 'request failed');
    }
    if (failure.retryAfter !== null) void this.reply.header('Retry-After', String(Math.ceil(failure.retryAfter)));
    const { offices } = this.platform;
    return { ...failure, sentence: refusalText(failure, this.language, offices, { id: this.request.id }) };
  }
}

async function mayRead(platform: Platform, pass: Pass): Promise<boolean> {
  try {
    await requireRight(platform, pass, 'receive');
    return true;
  } catch (error) {
    if (isDomainError(error) && isWithoutMandate(error.code)) return false;
    throw error;
  }
}

/** Sends text as small as the browser takes it. */
export function sendCompressed(request: FastifyRequest, reply: FastifyReply, body: Buffer): FastifyReply {
  const accepted = request.headers['accept-encoding'] ?? '';
  if (/\bbr\b/.test(accepted)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    return reply.header('Content-Encoding', 'br').send(brotliCompressSync(body, { params }));
  }
  if (/\bgzip\b/.test(accepted)) return reply.header('Content-Encoding', 'gzip').send(gzipSync(body));
  return reply.send(body);
}

const keeperOf = ({ vault, settings }: Platform) => ({ vault, isLoopback: settings.isLoopback });

function lookOf(request: FastifyRequest): Look {
  const [, language, size] = /^(zh|en)\.([123])$/.exec(request.cookies[lookCookie] ?? '') ?? [];
  return {
    language: (language as Language | undefined) ?? languageOf(request.headers['accept-language']),
    size: (size === undefined ? 1 : Number(size)) as TextSize,
  };
}
