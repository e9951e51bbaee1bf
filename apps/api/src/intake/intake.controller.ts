import {
  counterPetition,
  publicPetition,
  publicReceipt,
  receipt,
  statusAnswer,
  statusRequest,
  type Receipt,
} from '#contracts/petition';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Change, Post, type Asked, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';
import { registerMatter, statusOf, submitMatter, type StatusAnswer } from './registration.js';

/** How a matter comes in, and what its petitioner can learn of it without an account. */
@ApiTags('intake')
@Controller()
export class IntakeController {
  constructor(private readonly platform: Platform) {}

  @Change('public/petitions', {
    permit: 'public',
    summary: { zh: '网上提交信访事项', en: 'Submit a matter' },
    description: 'Limited per source.',
    body: publicPetition,
    answers: publicReceipt,
    status: 201,
  })
  async submit({ body, key, source }: AskedChange<{ body: typeof publicPetition }>): Promise<Omit<Receipt, 'id'>> {
    const { id: _id, ...receipt } = await submitMatter(this.platform, body, key, source);
    return receipt;
  }

  @Post('public/status', {
    permit: 'public',
    summary: { zh: '凭编号和查询码查询进度', en: 'Status by number and query code' },
    description:
      'Wrong codes are limited per number and source together, and per source; the right one is always answered. One answer for a wrong number and a wrong code.',
    body: statusRequest,
    answers: statusAnswer,
  })
  status({ body, source, language }: Asked<{ body: typeof statusRequest }>): Promise<StatusAnswer> {
    return statusOf(this.platform, body, source, language);
  }

  @Change('petitions', {
    permit: 'petition.register',
    scope: 'petitions.register',
    summary: { zh: '登记信访事项', en: 'Register a matter' },
    body: counterPetition,
    answers: receipt,
    status: 201,
  })
  register({ caller, body, key }: AskedChange<{ body: typeof counterPetition }>): Promise<Receipt> {
    return registerMatter(this.platform, caller, body, key);
  }
}
