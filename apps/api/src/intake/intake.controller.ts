import type { Language } from '#libs/contracts';
import {
  counterPetition,
  publicPetition,
  publicReceipt,
  receipt,
  statusAnswer,
  statusRequest,
  type CounterPetition,
  type PublicPetition,
  type Receipt,
  type StatusRequest,
} from '#contracts/petition';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../http/request-state.js';
import { AnswerLanguage, IdempotencyKey, CurrentCaller, Route, Source } from '../http/route.js';
import { IntakeService, type StatusAnswer } from './intake.service.js';

/** How a matter comes in, and what its petitioner can learn of it without an account. */
@ApiTags('intake')
@Controller()
export class IntakeController {
  constructor(private readonly intake: IntakeService) {}

  @Post('public/petitions')
  @Route({
    permit: 'public',
    summary: { zh: '网上提交信访事项', en: 'Submit a matter' },
    description: 'Limited per source.',
    answers: publicReceipt,
    status: 201,
    isMutating: true,
  })
  submit(
    @Body({ schema: publicPetition }) body: PublicPetition,
    @IdempotencyKey() key: string,
    @Source() source: string,
  ): Promise<Omit<Receipt, 'id'>> {
    return this.intake.submit(body, key, source);
  }

  @Post('public/status')
  @Route({
    permit: 'public',
    summary: { zh: '凭编号和查询码查询进度', en: 'Status by number and query code' },
    description:
      'Wrong codes are limited per number and source together, and per source; the right one is always answered. One answer for a wrong number and a wrong code.',
    answers: statusAnswer,
  })
  status(
    @Body({ schema: statusRequest }) body: StatusRequest,
    @Source() source: string,
    @AnswerLanguage() language: Language,
  ): Promise<StatusAnswer> {
    return this.intake.status(body, source, language);
  }

  @Post('petitions')
  @Route({
    permit: 'petition.register',
    summary: { zh: '登记信访事项', en: 'Register a matter' },
    answers: receipt,
    status: 201,
    isMutating: true,
  })
  register(
    @CurrentCaller() caller: Caller,
    @Body({ schema: counterPetition }) body: CounterPetition,
    @IdempotencyKey() key: string,
  ): Promise<Receipt> {
    return this.intake.register(caller, body, key);
  }
}
