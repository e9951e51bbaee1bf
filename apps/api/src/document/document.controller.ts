import { caseId, deliveryAsked, documentFile, documentSeq, outcome, revealRequest } from '#libs/contracts';
import type { OfficialDocument } from '#libs/document';
import { Controller, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Shares } from '../http/fair-share.js';
import type { Caller } from '../http/request-state.js';
import { Change, Get, Post, type Asked, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';
import { deliver } from './deliver.js';
import { documentOfFact } from './document-of-fact.js';
import { paperOf } from './paper-of.js';
import { revealFor } from './reveal.js';
import { servedPage } from './served-page.js';

const params = { id: caseId, seq: documentSeq };
const mediaType = 'application/pdf';
// Of an account: a page takes milliseconds, and whoever asks for many waits for their own.
const ofAccount = { concurrency: 2, queue: 8 };

/** The documents of a case (文书) as pages: PDF/A, set by the layout of an organ with a red head. */
@ApiTags('cases')
@Controller('cases')
export class DocumentController {
  private readonly drawing = new Shares(ofAccount);

  constructor(private readonly platform: Platform) {}

  @Get(':id/documents/:seq', {
    permit: 'read.history',
    summary: { zh: '一份文书（PDF，姓名隐去）', en: 'A document as a page (PDF), names masked' },
    description:
      'By the number of its fact. Set by GB/T 9704 in the language of Accept-Language; a copy says that it serves nobody. The same document has the same bytes. A notice without what it has to state is refused with what is missing, a character that no font has with the character.',
    params,
    answers: documentFile,
    mediaType,
  })
  async copy({ caller, id, seq }: Asked<typeof params>) {
    const paper = await paperOf(this.platform, caller, { id, seq, names: null, address: null });
    return asFile(await this.draw(caller, paper.document), paper.document.number, seq);
  }

  @Post(':id/documents/:seq', {
    permit: 'read.parties',
    summary: { zh: '一份送达用的文书（PDF，写明姓名）', en: 'A document as it is served (PDF), with the full name' },
    description:
      'As the copy, with the names of the petitioners in full, its number and a code to scan. What is set first is kept and told by a fact: the same document in the same language is these bytes ever after. Every one is recorded as a look at the names with its purpose, a repeated one too, so there is no key. 60 an hour.',
    params,
    body: revealRequest,
    answers: documentFile,
    mediaType,
    isTakenSparingly: true,
  })
  async served({ caller, id, seq, body, request }: Asked<typeof params & { body: typeof revealRequest }>) {
    const found = await documentOfFact(this.platform, caller, { id, seq });
    const people = await revealFor(this.platform, caller, { head: found.head, purpose: body });
    const names = people.flatMap(({ identity }) => identity.name ?? []);
    const page = await servedPage(this.platform, caller, found, { names, ...this.drawnFor(caller, request) });
    return asFile(page.pdf, page.number, found.fact.seq);
  }

  @Change(':id/deliveries', {
    permit: 'delivery.issue',
    summary: { zh: '送达一份文书', en: 'Put a document on its way' },
    description:
      'Sets the page with the full names as it is served, keeps it and draws its number, then opens its delivery to one recipient as a part of the case. The look at the names is recorded. Once it is proved the case is told, by the command that its document says; before that nothing runs. One that is under way to the same recipient is meant again.',
    params: { id: caseId },
    body: deliveryAsked,
    answers: outcome,
  })
  deliver({ caller, id, key, body, request }: AskedChange<{ id: typeof caseId; body: typeof deliveryAsked }>) {
    return deliver(this.platform, caller, { id, key, body, ...this.drawnFor(caller, request) });
  }

  private drawnFor(caller: Caller, request: FastifyRequest) {
    return { address: addressOf(this.platform, request), draw: (page: OfficialDocument) => this.draw(caller, page) };
  }

  private async draw(caller: Caller, page: OfficialDocument): Promise<Buffer> {
    const { typesetter } = this.platform;
    const { pdf } = await this.drawing.within(caller.session.account, () => typesetter.typeset(page));
    return pdf;
  }
}

/** Where the public finds its page; where nothing is set, as the API was asked. */
const addressOf = ({ settings }: Platform, { protocol, host }: FastifyRequest): string =>
  settings.portalAddress ?? `${protocol}://${host}`;

/** Under the number of its case and its place there: no name and no matter stands in a folder of downloads. */
function asFile(pdf: Buffer, number: string | null, seq: number): StreamableFile {
  const name = encodeURIComponent(`${number ?? ''} ${String(seq)}.pdf`.trim());
  const disposition = `attachment; filename="document.pdf"; filename*=UTF-8''${name}`;
  return new StreamableFile(pdf, { type: mediaType, disposition });
}
