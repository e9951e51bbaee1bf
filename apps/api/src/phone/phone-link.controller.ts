import { caseId, phoneLink, phoneLinkAsked, phoneLinkState } from '#libs/contracts';
import { DomainError } from '#libs/kernel';
import { readPhoneLink, revokePhoneLink } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { visibleHead } from '../case/visible-head.js';
import { Delete, Get, Post, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';
import { openLink } from './open-link.js';

const ofCase = { id: caseId };
const ofOne = { id: caseId, link: z.uuid() };

/** Links by which a telephone, or a tablet, brings something to a case (手机拍照), without an account on it. */
@ApiTags('cases')
@Controller('cases')
export class PhoneLinkController {
  constructor(private readonly platform: Platform) {}

  @Post(':id/phone-links', {
    permit: 'docket.attachFile',
    summary: { zh: '打开手机链接', en: 'Open a link for a telephone' },
    description:
      'Good for ten minutes, for this case and this purpose, in the name of the account and the office that open it, and no longer than their session. What comes by it is attached as if they had. Nothing can be read by it but, for a signature, the document that is signed for, which needs the right to take one and stands in the log of reading each time.',
    params: ofCase,
    body: phoneLinkAsked,
    answers: phoneLink,
    status: 201,
  })
  async open({ caller, id, body, request }: Asked<typeof ofCase & { body: typeof phoneLinkAsked }>) {
    return openLink(this.platform, caller, { head: await visibleHead(this.platform, caller, id), body, request });
  }

  @Get(':id/phone-links/:link', {
    permit: 'docket.attachFile',
    summary: { zh: '手机链接的情况', en: 'How such a link stands' },
    params: ofOne,
    answers: phoneLinkState,
  })
  async state({ caller, id, link }: Asked<typeof ofOne>) {
    const { account } = caller.session;
    const state = await readPhoneLink(this.platform.database, { id: link, account, caseId: id });
    if (state === null) throw new DomainError('not_found', 'phone.no_such_link', 'the account has no such link');
    return state;
  }

  @Delete(':id/phone-links/:link', {
    permit: 'docket.attachFile',
    summary: { zh: '收回手机链接', en: 'Take such a link back' },
    description: 'At once. One that is over already stays so.',
    params: ofOne,
    answers: phoneLinkState,
  })
  async revoke(asked: Asked<typeof ofOne>) {
    const { caller, id, link } = asked;
    await revokePhoneLink(this.platform.database, { id: link, account: caller.session.account, caseId: id });
    return this.state(asked);
  }
}
