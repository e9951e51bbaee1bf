import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '#libs/kernel';
import { renderSVG } from 'uqr';
import { charactersOf, drawable, named } from './characters.js';
import type { Layout, OfficialDocument } from './content.js';
import { fontFolders, fontRoles } from './fonts.js';

// A page takes 5 ms and the longest document that is taken a second; fonts are read in two, on a busy machine in ten.
const ordinary = { documentMs: 10_000, startMs: 30_000 };
// Two fonts and the cache of a hundred pages are 180 MB. What has grown beyond this gives its memory back.
const mostBytes = 400 * 1024 ** 2;
// Pages take their turn; where so many wait the next one is told to come again.
const mostWaiting = 100;
// Fonts stay in memory for whoever draws one page after another, and no longer.
const idleMs = 5 * 60_000;

/** A document as it is printed: PDF/A-2a, with its text inside. */
export interface Typeset {
  readonly pdf: Buffer;
  readonly pages: number;
}

/** A document as it is shown: every page below the one before, as one drawing (SVG) that holds no script and no text. */
export interface Drawn {
  readonly svg: string;
  readonly pages: number;
}

interface Answer {
  readonly id: number;
  readonly rssBytes: number;
  readonly problem?: string;
  readonly missing?: readonly string[];
  readonly pdf?: Uint8Array;
  readonly svg?: string;
  readonly pages?: number;
}

interface Waiting {
  readonly done: (answer: Answer) => void;
  readonly failed: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * Typesets documents in a process of its own, one after another: whoever asks waits and nothing else does, a document that
 * takes too long is ended with its process, and so is a crash of the compiler. It starts with the first document, and ends
 * when nobody has asked for a while.
 */
export class Typesetter {
  #child: ChildProcess | null = null;
  #last = 0;
  #isEnded = false;
  #idle: NodeJS.Timeout | undefined;
  readonly #waiting = new Map<number, Waiting>();

  /**
   * @param fonts a county's own folder of fonts; null: those that ship
   * @param limits after which a document, or the start, has taken too long
   */
  constructor(
    private readonly fonts: string | null = null,
    private readonly limits = ordinary,
  ) {}

  /**
   * The same document has the same bytes, whenever and wherever the same fonts draw it.
   *
   * @throws DomainError `document.glyph_missing` (invalid), details `characters`: no font can draw these;
   * `document.too_long` (invalid); `document.busy`, `document.took_too_long` (unavailable)
   */
  async typeset(document: OfficialDocument): Promise<Typeset> {
    const { pdf, pages } = await this.#made('pdf', document);
    if (pdf === undefined || pages === undefined) throw new Error('the typesetter answered without a document');
    return { pdf: Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength), pages };
  }

  /**
   * The pages that `typeset` makes of the document, to be seen.
   *
   * @throws DomainError as `typeset`
   */
  async draw(document: OfficialDocument): Promise<Drawn> {
    const { svg, pages } = await this.#made('svg', document);
    if (svg === undefined || pages === undefined) throw new Error('the typesetter answered without a drawing');
    return { svg, pages };
  }

  /** Ends the process; what waits is refused, and so is what comes. */
  end(): void {
    this.#isEnded = true;
    this.#stop();
  }

  async #made(as: 'pdf' | 'svg', given: OfficialDocument): Promise<Answer> {
    const document = drawable(given);
    const characters = charactersOf(document);
    if (this.#isEnded || this.#waiting.size >= mostWaiting) {
      throw new DomainError('unavailable', 'document.busy', 'too many documents wait to be drawn');
    }
    const job = { as, layout: document.layout, document: JSON.stringify(laidOut(document)), characters };
    const answer = await this.#ask({ job });
    if (answer.missing === undefined) return answer;
    const details = { characters: named(answer.missing) };
    throw new DomainError('invalid', 'document.glyph_missing', 'no font can draw these characters', details);
  }

  async #ask(message: object): Promise<Answer> {
    clearTimeout(this.#idle);
    const child = this.#child ?? this.#start();
    const answer = await this.#send(child, message, this.limits.documentMs);
    if (answer.problem !== undefined) throw new Error(`typesetting failed: ${answer.problem}`);
    if (this.#child === child && this.#waiting.size === 0) this.#rest(answer.rssBytes);
    return answer;
  }

  /** Who has grown too large, or is asked nothing for a while, is ended: the next document starts another one. */
  #rest(rssBytes: number): void {
    if (rssBytes > mostBytes) return this.#stop();
    this.#idle = setTimeout(() => this.#stop(), idleMs).unref();
  }

  #send(child: ChildProcess, message: object, limitMs: number): Promise<Answer> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((done, failed) => {
      // Those before it in the queue have their time first.
      const timer = setTimeout(() => this.#stop(), limitMs + this.#waiting.size * this.limits.documentMs);
      this.#waiting.set(id, { done, failed, timer });
      child.send({ id, ...message }, (error) => {
        if (error !== null) this.#settle(id, ({ failed: fail }) => fail(error));
      });
    });
  }

  #start(): ChildProcess {
    const child = fork(join(import.meta.dirname, 'typeset-process.js'), {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: [],
    });
    this.#child = child;
    child.on('message', (answer: Answer) => this.#settle(answer.id, ({ done }) => done(answer)));
    child.on('exit', () => this.#gone(child));
    child.on('error', () => this.#gone(child));
    // The process that asks may end while nothing is drawn.
    child.unref();
    child.channel?.unref();
    const start = { layouts, folders: fontFolders(this.fonts), roles: fontRoles };
    void this.#send(child, { start }, this.limits.startMs).then(
      // What waits is told the same.
      ({ problem }) => (problem === undefined ? undefined : this.#stop()),
      () => undefined,
    );
    return child;
  }

  #settle(id: number, settle: (one: Waiting) => void): void {
    const one = this.#waiting.get(id);
    if (one === undefined) return;
    this.#waiting.delete(id);
    clearTimeout(one.timer);
    settle(one);
  }

  #stop(): void {
    const child = this.#child;
    if (child === null) return;
    child.kill('SIGKILL');
    this.#gone(child);
  }

  #gone(child: ChildProcess): void {
    if (this.#child !== child) return;
    this.#child = null;
    const error = new DomainError('unavailable', 'document.took_too_long', 'the typesetter ended before its answer');
    for (const id of [...this.#waiting.keys()]) this.#settle(id, ({ failed }) => failed(error));
  }
}

const layoutOf = (name: Layout): string =>
  readFileSync(join(import.meta.dirname, '..', 'layouts', `${name}.typ`), 'utf8');
const layouts: Readonly<Record<Layout, string>> = { organ: layoutOf('organ') };

// Words of the page itself.
const words = {
  zh: { attachments: '附件：', seal: '（盖章）' },
  en: { attachments: 'Attachments: ', seal: ' (seal)' },
};

/** As the layouts take it. */
function laidOut({ code, signature, ...document }: OfficialDocument) {
  const { attachments, seal } = words[document.language];
  return {
    ...document,
    words: { attachments },
    signature: { by: signature.by, lines: signature.lines, seal: signature.isSealed ? seal : null },
    code: code === null ? null : { svg: renderSVG(code.content, { border: 1 }), says: code.says },
  };
}
