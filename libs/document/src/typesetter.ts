import { DomainError } from '#libs/kernel';
import { contentsOf, type BoundFile } from './bound.js';
import { charactersOf, drawable, named } from './characters.js';
import type { OfficialDocument } from './content.js';
import { DrawingProcess, type Answer, type DrawingLimits, type Unanswered } from './drawing-process.js';
import { fontFolders, fontRoles } from './fonts.js';
import { laidOut, layouts } from './layouts.js';

// A page takes 5 ms and the longest document that is taken a second; fonts are read in two, on a busy machine in ten.
const ordinary: TypesetterLimits = { documentMs: 10_000, startMs: 30_000 };
// Two fonts and the cache of a hundred pages are 180 MB. What has grown beyond this gives its memory back.
const mostBytes = 400 * 1024 ** 2;
// Pages take their turn; where so many wait the next one is told to come again.
const mostWaiting = 100;
// Fonts stay in memory for whoever draws one page after another, and no longer.
const idleMs = 5 * 60_000;
// A process may be ended by whatever ends processes; one that ends twice over the same document ends by it.
const mostTries = 2;

/** What a document may take. */
interface TypesetterLimits {
  readonly documentMs: number;
  readonly startMs: number;
  /** Of the process while it draws; left out: 2 GiB. */
  readonly memoryBytes?: number;
}
// A thousand pages of print are 300 MB, as many photographs as are bound at once 750.
const ordinaryMemory = 2 * 1024 ** 3;

/** A document as it is printed: PDF/A-2a, with its text inside. */
export interface Typeset {
  readonly pdf: Buffer;
  readonly pages: number;
  /** The middle of where a seal lies; null: nobody seals it. */
  readonly seal: SealPlace | null;
}

/** A place on a page, in millimetres from its left and upper edge. */
export interface SealPlace {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** A document as it is shown: every page below the one before, as one drawing (SVG) that holds no script and no text. */
export interface Drawn {
  readonly svg: string;
  readonly pages: number;
}

/** What is asked of the process. */
interface Job {
  readonly as: 'pdf' | 'svg' | 'bound';
  readonly document: string;
  readonly characters: string;
  readonly [more: string]: unknown;
}

interface Waiting {
  readonly job: Job;
  /** How often a process ended over it. */
  tries: number;
  readonly done: (answer: Answer) => void;
  readonly failed: (error: Error) => void;
}

/**
 * Typesets documents in a process of its own, one after another: whoever asks waits and nothing else does. A document that
 * takes too long is ended with its process, and so is a crash of the compiler; another process sets what waits, and the
 * document once more after the others. The process starts with the first document, and ends when nobody has asked for a while.
 */
export class Typesetter {
  #process: DrawingProcess | null = null;
  #isEnded = false;
  #isDrawing = false;
  #failedStarts = 0;
  #idle: NodeJS.Timeout | undefined;
  readonly #waiting: Waiting[] = [];

  /**
   * @param fonts a county's own folder of fonts; null: those that ship
   * @param limits after which a document, or the start, has taken too long, or too much
   */
  constructor(
    private readonly fonts: string | null = null,
    private readonly limits: TypesetterLimits = ordinary,
  ) {}

  /**
   * The same document has the same bytes, whenever and wherever the same fonts draw it.
   *
   * @throws DomainError `document.glyph_missing` (invalid), details `characters`: no font can draw these;
   * `document.too_long`, `document.ends_typesetter`, `document.too_much_memory` (invalid); `document.busy`, `document.took_too_long` (unavailable)
   */
  async typeset(document: OfficialDocument): Promise<Typeset> {
    const { seal = null, ...made } = await this.#made('pdf', document);
    return { ...printed(made), seal: document.signature.isSealed ? seal : null };
  }

  /**
   * The pages that `typeset` makes of the document, to be seen. Somebody looks at them: they come before what is printed.
   *
   * @throws DomainError as `typeset`
   */
  async draw(document: OfficialDocument): Promise<Drawn> {
    const { svg, pages } = await this.#made('svg', document);
    if (svg === undefined || pages === undefined) throw new Error('the typesetter answered without a drawing');
    return { svg, pages };
  }

  /**
   * Several files bound into one (装订): a page of contents, and every page of each with its number. A picture is a page.
   *
   * @throws DomainError as `typeset`; `document.cannot_bind` (invalid), details `name`: a file that cannot be read;
   * `document.too_many_pages` (invalid), details `pages`, `limit`
   */
  async bind(file: BoundFile): Promise<Omit<Typeset, 'seal'>> {
    const { document, characters, limit } = contentsOf(file);
    const parts = file.parts.map(({ type, bytes }) => ({ type, bytes }));
    const answer = await this.#ask({ as: 'bound', document, characters, files: parts, mostPages: limit });
    const { unfit, pdf, pages = 0 } = requireGlyphs(answer);
    if (unfit !== undefined) {
      const details = { name: file.parts[unfit]?.name ?? '' };
      throw new DomainError('invalid', 'document.cannot_bind', 'a file cannot be bound', details);
    }
    if (pdf === undefined) {
      throw new DomainError('invalid', 'document.too_many_pages', 'too many pages for one file', { pages, limit });
    }
    return printed({ pdf, pages });
  }

  /** Ends the process; what waits is refused, and so is what comes. */
  end(): void {
    this.#isEnded = true;
    this.#refuseAll();
    this.#process?.stop();
  }

  async #made(as: 'pdf' | 'svg', given: OfficialDocument): Promise<Answer> {
    const document = drawable(given);
    const characters = charactersOf(document);
    const { layout } = document;
    return requireGlyphs(await this.#ask({ as, layout, document: JSON.stringify(laidOut(document)), characters }));
  }

  async #ask(job: Job): Promise<Answer> {
    if (this.#isEnded || this.#waiting.length >= mostWaiting) {
      throw new DomainError('unavailable', 'document.busy', 'too many documents wait to be drawn');
    }
    const answer = await new Promise<Answer>((done, failed) => {
      this.#waiting.push({ job, tries: 0, done, failed });
      void this.#draw();
    });
    if (answer.problem !== undefined) throw new Error(`typesetting failed: ${answer.problem}`);
    return answer;
  }

  /** Draws until nobody waits. */
  async #draw(): Promise<void> {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    clearTimeout(this.#idle);
    let rssBytes = 0;
    for (let one = this.#next(); one !== undefined; one = this.#next()) {
      const given = await this.#drawing().ask(one.job, this.#mayTake('documentMs'));
      if (typeof given === 'string') this.#unanswered(one, given);
      else {
        rssBytes = given.rssBytes;
        this.#failedStarts = 0;
        // What is kept of one is not counted to the next.
        if (rssBytes > mostBytes) this.#process?.stop();
        this.#settle(one, ({ done }) => done(given));
      }
    }
    this.#isDrawing = false;
    this.#rest(rssBytes);
  }

  #next(): Waiting | undefined {
    const seen = this.#waiting.find(({ job, tries }) => job.as === 'svg' && tries === 0);
    return seen ?? this.#waiting[0];
  }

  #drawing(): DrawingProcess {
    if (this.#process === null || this.#process.isGone) {
      const start = { layouts, folders: fontFolders(this.fonts), roles: fontRoles };
      this.#process = new DrawingProcess(start, this.#mayTake('startMs'));
    }
    return this.#process;
  }

  #mayTake(of: 'documentMs' | 'startMs'): DrawingLimits {
    return { ms: this.limits[of], memoryBytes: this.limits.memoryBytes ?? ordinaryMemory };
  }

  #unanswered(one: Waiting, how: Unanswered): void {
    if (how === 'not_started') {
      this.#failedStarts += 1;
      // It is not their fault, and the next one would wait for nothing.
      if (this.#failedStarts < mostTries) return;
      this.#failedStarts = 0;
      return this.#refuseAll();
    }
    one.tries += 1;
    // It would take as much the next time.
    if (one.tries >= mostTries || how === 'too_much_memory')
      return this.#settle(one, ({ failed }) => failed(endedBy(how)));
    // The others first: they have nothing to do with it.
    const at = this.#waiting.indexOf(one);
    if (at >= 0) this.#waiting.push(...this.#waiting.splice(at, 1));
  }

  #settle(one: Waiting, settle: (one: Waiting) => void): void {
    const at = this.#waiting.indexOf(one);
    if (at < 0) return;
    this.#waiting.splice(at, 1);
    settle(one);
  }

  #refuseAll(): void {
    for (const one of [...this.#waiting]) this.#settle(one, ({ failed }) => failed(endedBy('not_started')));
  }

  /** What has grown too large, or is asked nothing for a while, is ended: the next document starts another one. */
  #rest(rssBytes: number): void {
    if (rssBytes > mostBytes) return this.#process?.stop();
    this.#idle = setTimeout(() => this.#process?.stop(), idleMs).unref();
  }
}

function printed({ pdf, pages }: Pick<Answer, 'pdf' | 'pages'>): Omit<Typeset, 'seal'> {
  if (pdf === undefined || pages === undefined) throw new Error('the typesetter answered without a document');
  return { pdf: Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength), pages };
}

function requireGlyphs(answer: Answer): Answer {
  if (answer.missing === undefined) return answer;
  const details = { characters: named(answer.missing) };
  throw new DomainError('invalid', 'document.glyph_missing', 'no font can draw these characters', details);
}

function endedBy(how: Unanswered): DomainError {
  if (how === 'too_much_memory') {
    return new DomainError('invalid', 'document.too_much_memory', 'the typesetter was ended: it took too much memory');
  }
  return how === 'died'
    ? new DomainError('invalid', 'document.ends_typesetter', 'the typesetter ended twice over this document')
    : new DomainError('unavailable', 'document.took_too_long', 'the typesetter ended before its answer');
}
