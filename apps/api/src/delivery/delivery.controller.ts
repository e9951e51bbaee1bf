import {
  caseId,
  deliveryAsked,
  deliveryWays,
  documentFile,
  documentSeq,
  outcome,
  revealRequest,
} from '#libs/contracts';
import { Controller, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PageDrawing } from '../document/page-drawing.js';
import { Change, Get, Post, type Asked, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';
import { deliver } from './deliver.js';
import { receiptForm } from './receipt-form.js';
import { waysFor } from './ways.js';

const params = { id: caseId, seq: documentSeq };

/** How a document of a case is put on its way (送达). */
@ApiTags('cases')
@Controller('cases')
export class DeliveryController {
  constructor(
    private readonly platform: Platform,
    private readonly drawing: PageDrawing,
  ) {}

  @Get(':id/documents/:seq/ways', {
    permit: 'delivery.issue',
    summary: { zh: '一份文书可以怎样送达', en: 'How a document can be put on its way' },
    description:
      'To each party of the case, and to whoever has a mandate to receive for one: which ways lead there and what is in the way of the others, what is under way already, and until when nobody is rung up. Whether somebody left a number is told, never the number.',
    params,
    answers: deliveryWays,
  })
  ways({ caller, id, seq }: Asked<typeof params>) {
    return waysFor(this.platform, caller, { id, seq });
  }

  @Change(':id/deliveries', {
    permit: 'delivery.issue',
    summary: { zh: '送达一份文书', en: 'Put a document on its way' },
    description:
      'Sets the page with the full names as it is served, keeps it and draws its number, then opens its delivery to one recipient as a part of the case. The look at the names is recorded. Once it is proved the case is told, by the command that its document says; before that nothing runs. One that is under way to the same recipient is meant again. The paper is in Chinese unless another language is asked for.',
    params: { id: caseId },
    body: deliveryAsked,
    answers: outcome,
  })
  deliver({ caller, id, key, body, request }: AskedChange<{ id: typeof caseId; body: typeof deliveryAsked }>) {
    return deliver(this.platform, caller, { id, key, body, ...this.drawing.forService(caller, request) });
  }

  @Post(':id/receipt-form', {
    permit: 'read.parties',
    summary: {
      zh: '送达回执（PDF，写明姓名，供纸上签收）',
      en: 'A receipt to be signed on paper (PDF), with the full name',
    },
    description:
      'Of a delivery: what goes to whom is printed, who signs and when is left to a hand. The look at the name is recorded with its purpose, so there is no key. Kept nowhere: what counts is the scan of the one that was signed.',
    params: { id: caseId },
    body: revealRequest,
    answers: documentFile,
    mediaType: 'application/pdf',
    isTakenSparingly: true,
  })
  async receipt({ caller, id, body }: Asked<{ id: typeof caseId; body: typeof revealRequest }>) {
    const { document, number } = await receiptForm(this.platform, caller, { id, purpose: body });
    const { pdf } = await this.drawing.pdf(caller, document);
    const name = encodeURIComponent(`${number} ${document.title}.pdf`);
    const disposition = `attachment; filename="receipt.pdf"; filename*=UTF-8''${name}`;
    return new StreamableFile(pdf, { type: 'application/pdf', disposition });
  }
}
