import { bytesIn } from '#libs/archive';
import { legalDateOf } from '#libs/calendar';
import type { BindItem } from '#libs/contracts';
import { noSuchCase } from '#libs/docket';
import type { BoundPart, Typesetter } from '#libs/document';
import { pixelsOf } from '#libs/files';
import { as, DomainError, type FileType, type Instant } from '#libs/kernel';
import { Gate, noteRead, reads } from '#libs/persistence';
import { asWanted, gone, opened } from '../attachment/content.js';
import { holderOf } from '../case/holder.js';
import { visibleHead } from '../case/visible-head.js';
import { readBy } from '../http/changed-by.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { documentOfFact } from './document-of-fact.js';
import { dateOnPage, sayOfPage } from './document.messages.js';
import type { PageDrawing } from './page-drawing.js';
import { pageFrom } from './paper-of.js';
import { keptPage } from './served-page.js';

// Whoever binds holds the files in memory, twice while they go to the process that binds.
const mostBytes = 100 * 1024 ** 2;
// Unpacked a pixel is three bytes, ten of a rare one, and all pictures are there at once: sixteen of a telephone are 700 MB.
const mostPixels = 200_000_000;
const share = { concurrency: 1, queue: 4 };
const busy = () => new DomainError('unavailable', 'document.busy', 'others bind files');

/** What is bound, and for whom. */
export interface BindAsked {
  readonly id: string;
  readonly items: readonly BindItem[];
  /** What was served as it was served, with full names; else every document is a copy with the names masked. */
  readonly isNamed: boolean;
}

/** A case of which something is bound. */
interface Source {
  readonly head: reads.CaseHead;
  readonly attachments: readonly reads.AttachmentRow[];
}

/** A part of a case file, before its bytes are there. */
interface Chosen {
  readonly of: reads.CaseHead;
  readonly name: string;
  readonly type: BoundPart['type'];
  /** As far as it is known before it is read. */
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
  /** The fact that it is, or that told of it. */
  readonly seq: number;
}

/**
 * Binds documents, PDF and pictures of a case, and of the one above it, into one file with a page of contents (卷宗), one file after
 * another, in a process of its own. Attachments were looked through when they were attached; nothing of a PDF but its pages is taken over.
 */
export class Binding {
  private readonly gate = new Gate(share, busy);

  constructor(
    private readonly platform: Platform,
    private readonly drawing: PageDrawing,
    private readonly binder: Typesetter,
  ) {}

  /**
   * Records who was given what before it is given: of what could not be bound nobody had anything.
   *
   * @throws DomainError `docket.no_such_case`, `docket.no_such_attachment`, `files.not_there`, `document.cannot_bind`,
   * `document.files_too_large`, `document.too_many_pixels`, `document.too_many_pages`, `document.too_much_memory`; HttpProblem 404 `http.no_such_document`
   */
  async bound(caller: Caller, { id, items, isNamed }: BindAsked): Promise<{ pdf: Buffer; number: string }> {
    const { head, above } = await this.headsOf(caller, { id, items });
    const own = await this.source(caller, head);
    const others = above === null ? null : await this.source(caller, above);
    const chosen: Chosen[] = [];
    for (const item of items) {
      const of = item.isAbove === true && others !== null ? others : own;
      chosen.push(
        'document' in item
          ? await this.document(caller, of, { seq: item.document, isNamed })
          : this.attachment(of, item.attachment),
      );
    }
    requireBytes(chosen.reduce((sum, one) => sum + one.size, 0));
    const pdf = await this.gate.run(async () => this.made(caller, head, { chosen, isNamed }));
    for (const one of above === null ? [head] : [head, above]) {
      const seqs = chosen.flatMap(({ of, seq }) => (of.id === one.id ? [seq] : []));
      if (seqs.length === 0) continue;
      const entry = { ...readBy(caller), what: 'bind', caseId: one.id, purpose: null, words: '' } as const;
      await noteRead(this.platform.database, { ...entry, detail: { isNamed, seqs } });
    }
    return { pdf, number: head.number };
  }

  /**
   * Where the parties stand whose names what is bound may have, each case once.
   *
   * @throws DomainError `docket.no_such_case`
   */
  async holdersOf(caller: Caller, of: Pick<BindAsked, 'id' | 'items'>): Promise<readonly reads.CaseHead[]> {
    const { head, above } = await this.headsOf(caller, of);
    const heads = above === null ? [head] : [head, above];
    const ids = await Promise.all(heads.map(async (one) => holderOf(this.platform, one.id)));
    return [...new Set(ids)].map((id) => ({ ...head, id }));
  }

  /** The case that is bound, and the one above it where something of that is asked for. */
  private async headsOf(
    caller: Caller,
    { id, items }: Pick<BindAsked, 'id' | 'items'>,
  ): Promise<{ readonly head: reads.CaseHead; readonly above: reads.CaseHead | null }> {
    const head = await visibleHead(this.platform, caller, id);
    if (!items.some(({ isAbove }) => isAbove === true)) return { head, above: null };
    const parent = await reads.readParent(this.platform.database, caller.reader, head.id);
    if (parent === null) throw noSuchCase();
    return { head, above: await visibleHead(this.platform, caller, parent.case) };
  }

  private async source({ reader }: Caller, head: reads.CaseHead): Promise<Source> {
    return { head, attachments: await reads.listAttachments(this.platform.database, reader, head.id) };
  }

  private async made(
    { language }: Caller,
    { number, caseNow }: reads.CaseHead,
    { chosen, isNamed }: { readonly chosen: readonly Chosen[]; readonly isNamed: boolean },
  ): Promise<Buffer> {
    const parts: BoundPart[] = [];
    let [size, pixels] = [0, 0];
    for (const { name, type, bytes } of chosen) {
      const part = { name, type, bytes: await bytes() };
      requireBytes((size += part.bytes.length));
      requirePixels((pixels += await pixelsIn(part)));
      parts.push(part);
    }
    const say = sayOfPage(language);
    const date = legalDateOf(as<Instant>(caseNow));
    const { pdf } = await this.binder.bind({
      ...{
        language,
        date,
        parts,
        title: say('boundTitle', { number: language === 'zh' && !number.endsWith('号') ? `${number} 号` : number }),
      },
      lines: [say('boundOn', { date: dateOnPage(date, language), count: String(parts.length) })],
      columns: [say('boundNumber'), say('boundName'), say('boundPages')],
      notes: [say(isNamed ? 'boundNamed' : 'boundMasked')],
    });
    return pdf;
  }

  private async document(caller: Caller, of: Source, { seq, isNamed }: { seq: number; isNamed: boolean }) {
    const found = await documentOfFact(this.platform, caller, { id: of.head.id, seq });
    const { head, fact, contract } = found;
    const { language } = caller;
    const which = { caseId: head.id, seq: fact.seq, language };
    const on = dateOnPage(legalDateOf(fact.at), language);
    const bytes = async (): Promise<Buffer> => {
      const kept = isNamed ? await keptPage(this.platform, which) : null;
      return kept?.pdf ?? (await this.copy(caller, found));
    };
    const name = `${contract.name[language]} ${on}`;
    return { of: head, name, type: 'pdf', size: 0, bytes, seq: fact.seq } satisfies Chosen;
  }

  private async copy(caller: Caller, found: Parameters<typeof pageFrom>[2]): Promise<Buffer> {
    const { document } = await pageFrom(this.platform, caller, found, { people: null, address: null });
    return (await this.drawing.pdf(caller, document)).pdf;
  }

  private attachment({ head, attachments }: Source, wanted: string): Chosen {
    const row = attachments.find(({ attachment }) => attachment === wanted);
    if (row === undefined || row.isErased || row.withdrawnAt !== null) throw gone();
    const { seq, bytes: size } = row;
    const name = row.name ?? `#${String(seq)}`;
    if (!isBindable(row.type)) throw new DomainError('invalid', 'document.cannot_bind', 'no pages', { name });
    return { of: head, name, type: row.type, size, seq, bytes: () => this.content(row) };
  }

  /** As it is given to whoever downloads it: of what a party brought without what a device told. */
  private async content(row: reads.AttachmentRow): Promise<Uint8Array> {
    const file = await opened(this.platform, row);
    try {
      const bytes = await asWanted(this.platform, file, { row, isOriginal: false });
      return await bytes.read(0, bytes.size);
    } finally {
      await file.close();
    }
  }
}

const isBindable = (type: FileType): type is BoundPart['type'] =>
  type === 'pdf' || type === 'jpg' || type === 'png' || type === 'webp';

function requireBytes(size: number): void {
  if (size <= mostBytes) return;
  const details = { mebibytes: mostBytes / 1024 ** 2 };
  throw new DomainError('invalid', 'document.files_too_large', 'too much for one file', details);
}

function requirePixels(pixels: number): void {
  if (pixels <= mostPixels) return;
  const details = { megapixels: mostPixels / 1_000_000 };
  throw new DomainError('invalid', 'document.too_many_pixels', 'too many pixels for one file', details);
}

async function pixelsIn({ name, type, bytes }: BoundPart): Promise<number> {
  const { buffer, byteOffset, byteLength } = bytes;
  try {
    return await pixelsOf(bytesIn(Buffer.from(buffer, byteOffset, byteLength)), type);
  } catch {
    throw new DomainError('invalid', 'document.cannot_bind', 'a picture cannot be read', { name });
  }
}
