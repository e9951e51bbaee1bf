import { caseId, documentFile, documentSeq, revealRequest } from '#libs/contracts';
import type { OfficialDocument } from '#libs/document';
import { noteRead, reads, takeFromLimit } from '#libs/persistence';
import { Controller, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { roleOfParty } from '../case/case-commands.js';
import { visibleHead } from '../case/visible-head.js';
import { readBy } from '../http/changed-by.js';
import { Shares } from '../http/fair-share.js';
import type { Caller } from '../http/request-state.js';
import { Get, Post, type Asked } from '../http/route.js';
import { looksOfAccount } from '../petition/reissuing.js';
import { Platform } from '../platform.js';
import { paperOf } from './paper-of.js';

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
  copy({ caller, id, seq }: Asked<typeof params>) {
    return this.page(caller, { id, seq, names: null });
  }

  @Post(':id/documents/:seq', {
    permit: 'read.parties',
    summary: { zh: '一份送达用的文书（PDF，写明姓名）', en: 'A document as it is served (PDF), with the full name' },
    description:
      'As the copy, with the names of the petitioners in full. Every one is recorded as a look at them with its purpose, a repeated one too, so there is no key. 60 an hour.',
    params,
    body: revealRequest,
    answers: documentFile,
    mediaType,
    isTakenSparingly: true,
  })
  async served({ caller, id, seq, body }: Asked<typeof params & { body: typeof revealRequest }>) {
    const { database, vault } = this.platform;
    const head = await visibleHead(this.platform, caller, id);
    const sealed = await reads.readSealedParties(database, caller.reader, head.id);
    const parties = sealed.filter(({ party }) => roleOfParty(party) === 'petitioner');
    await takeFromLimit(database, looksOfAccount, caller.session.account);
    // Recorded first: what cannot be recorded is not shown.
    for (const { party } of parties) {
      await noteRead(database, { ...readBy(caller), ...body, what: 'reveal', caseId: head.id, detail: { party } });
    }
    const names = parties.flatMap(({ cipher }) => vault.openParty(cipher).name ?? []);
    return this.page(caller, { id, seq, names });
  }

  private async page(caller: Caller, asked: Parameters<typeof paperOf>[2]): Promise<StreamableFile> {
    const paper = await paperOf(this.platform, caller, asked);
    const { typesetter } = this.platform;
    const { pdf } = await this.drawing.within(caller.session.account, () => typesetter.typeset(paper));
    return new StreamableFile(pdf, { type: mediaType, disposition: dispositionOf(paper, asked.seq) });
  }
}

/** Under the number of its case and its place there: no name and no matter stands in a folder of downloads. */
function dispositionOf({ number }: OfficialDocument, seq: number): string {
  const name = encodeURIComponent(`${number ?? ''} ${String(seq)}.pdf`.trim());
  return `attachment; filename="document.pdf"; filename*=UTF-8''${name}`;
}
