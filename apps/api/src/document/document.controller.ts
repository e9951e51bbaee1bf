import { caseId, documentFile, documentSeq, editingCopy, servedRequest, type Language } from '#libs/contracts';
import { docxOf, docxType } from '#libs/document';
import { readDocumentNumber, type DocumentNumber } from '#libs/persistence';
import { Controller, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Get, Post, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';
import { sayOfPage } from './document.messages.js';
import { documentOfFact, type FoundDocument } from './document-of-fact.js';
import { sayNumber } from './document-number.js';
import { fullPeople } from './named-people.js';
import { PageDrawing } from './page-drawing.js';
import { pageFrom } from './paper-of.js';
import { addresseesOf } from '../case/case-parties.js';
import { revealFor, type Revealed } from './reveal.js';
import { servedPage } from './served-page.js';

const params = { id: caseId, seq: documentSeq };
const mediaType = 'application/pdf';
// Masked, and numbered by nobody.
const copied = { people: null, address: null };

/** The documents of a case (文书) as pages: PDF/A, set by the layout of an organ with a red head. */
@ApiTags('cases')
@Controller('cases')
export class DocumentController {
  constructor(
    private readonly platform: Platform,
    private readonly drawing: PageDrawing,
  ) {}

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
    const found = await documentOfFact(this.platform, caller, { id, seq });
    const { document, number } = await pageFrom(this.platform, caller, found, copied);
    const { pdf } = await this.drawing.pdf(caller, document);
    return asFile(pdf, { found, language: caller.language, number });
  }

  @Get(':id/documents/:seq/docx', {
    permit: 'read.history',
    summary: { zh: '一份文书的编辑稿（DOCX，姓名隐去）', en: 'A document to be edited (DOCX), names masked' },
    description: 'What stands on its page, in the same order, marked as an editing copy that serves nobody.',
    params,
    answers: editingCopy,
    mediaType: docxType,
  })
  async editing({ caller, id, seq }: Asked<typeof params>) {
    const { language } = caller;
    const found = await documentOfFact(this.platform, caller, { id, seq });
    const { document, number } = await pageFrom(this.platform, caller, found, copied);
    const bytes = await docxOf(document, sayOfPage(language)('editing'));
    return asFile(bytes, { found, language, number, type: docxType, ending: 'docx' });
  }

  @Post(':id/documents/:seq', {
    permit: 'read.parties',
    summary: { zh: '一份送达用的文书（PDF，写明姓名）', en: 'A document as it is served (PDF), with the full name' },
    description:
      'As the copy, in Chinese or the language that is asked for, with the names of the petitioners in full, its number and a code to scan. What is set first is kept and told by a fact: the same document in the same language is these bytes ever after. Every one is recorded as a look at the names with its purpose, a repeated one too, so there is no key. 60 an hour.',
    params,
    body: servedRequest,
    answers: documentFile,
    mediaType,
    isTakenSparingly: true,
  })
  async served({ caller: reader, id, seq, body, request }: Asked<typeof params & { body: typeof servedRequest }>) {
    const { language, ...purpose } = body;
    const caller = { ...reader, language };
    const found = await documentOfFact(this.platform, caller, { id, seq });
    const { isNamed } = found;
    const isAddressee = await addresseesOf(this.platform, found.holder);
    const isLookedAt = (one: Pick<Revealed, 'party' | 'role'>): boolean => isAddressee(one) || isNamed(one);
    const revealed = await revealFor(this.platform, caller, { head: found.holder, purpose, isLookedAt });
    const people = fullPeople(revealed, { isAddressee, isNamed });
    const page = await servedPage(this.platform, caller, found, {
      people,
      ...this.drawing.forService(caller, request),
    });
    const number = await readDocumentNumber(this.platform.database, { caseId: found.head.id, seq: found.fact.seq });
    return asFile(page.pdf, { found, language, number });
  }
}

interface Named {
  readonly found: FoundDocument;
  readonly language: Language;
  /** Null: none was drawn. */
  readonly number: DocumentNumber | null;
  readonly type?: string;
  readonly ending?: 'pdf' | 'docx';
}

/** Under its number, or that of its case, and its kind: no name and no matter stands in a folder of downloads. */
function asFile(bytes: Buffer, { found, language, number, type = mediaType, ending = 'pdf' }: Named): StreamableFile {
  const under = number === null ? found.head.number : sayNumber(number, language);
  const name = encodeURIComponent(`${under} ${found.contract.name[language]}.${ending}`);
  const disposition = `attachment; filename="document.${ending}"; filename*=UTF-8''${name}`;
  return new StreamableFile(bytes, { type, disposition });
}
