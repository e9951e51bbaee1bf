import type { Language } from '#libs/contracts';
import {
  addedMaterial,
  confirmedNotice,
  evaluation,
  ownOutcome,
  ownPetition,
  statusRequest,
  type AddedMaterial,
  type ConfirmedNotice,
  type Evaluation,
  type OwnOutcome,
  type OwnPetition,
  type StatusRequest,
} from '#contracts/petition';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswerLanguage, IdempotencyKey, Route, Source } from '../http/route.js';
import { PetitionerService, type PetitionerCaller } from './petitioner.service.js';

const limited = 'By number and query code, in the body; limited as the status is.';

/** What a petitioner reads and does of the own matter without an account. The page `/p` has exactly these rights. */
@ApiTags('petitioner')
@Controller('public/petition')
export class PetitionerController {
  constructor(private readonly petitioner: PetitionerService) {}

  @Post()
  @Route({
    permit: 'public',
    summary: { zh: '信访人查看自己的信访件', en: "The petitioner's own matter" },
    description: `${limited} Steps, every date that is owed and how it was counted, documents, and what may be done now.`,
    answers: ownPetition,
  })
  async read(
    @Body({ schema: statusRequest }) body: StatusRequest,
    @Source() source: string,
    @AnswerLanguage() language: Language,
  ): Promise<OwnPetition> {
    return this.petitioner.read(await this.petitioner.caseOf(body, source), language);
  }

  @Post('materials')
  @Route({
    permit: 'public',
    summary: { zh: '补充材料', en: 'Add material' },
    description: `${limited} Moves no date.`,
    answers: ownOutcome,
    status: 201,
    isMutating: true,
  })
  async addMaterial(
    @Body({ schema: addedMaterial }) body: AddedMaterial,
    @IdempotencyKey() key: string,
    @Source() source: string,
  ): Promise<OwnOutcome> {
    return this.petitioner.addMaterial(await this.submit(body, key, source), body);
  }

  @Post('confirmations')
  @Route({
    permit: 'public',
    summary: { zh: '确认已读文书', en: 'Confirm having read a document' },
    description: `${limited} Of an opinion it is electronic proof of delivery and opens the window for review.`,
    answers: ownOutcome,
    status: 201,
    isMutating: true,
  })
  async confirm(
    @Body({ schema: confirmedNotice }) body: ConfirmedNotice,
    @IdempotencyKey() key: string,
    @Source() source: string,
  ): Promise<OwnOutcome> {
    return this.petitioner.confirm(await this.submit(body, key, source), body);
  }

  @Post('evaluation')
  @Route({
    permit: 'public',
    summary: { zh: '满意度评价', en: 'Evaluate the handling' },
    description: `${limited} Once, by the petitioner alone; silence is "not evaluated".`,
    answers: ownOutcome,
    status: 201,
    isMutating: true,
  })
  async evaluate(
    @Body({ schema: evaluation }) body: Evaluation,
    @IdempotencyKey() key: string,
    @Source() source: string,
  ): Promise<OwnOutcome> {
    return this.petitioner.evaluate(await this.submit(body, key, source), body);
  }

  private async submit(right: StatusRequest, key: string, source: string): Promise<PetitionerCaller> {
    return { caseId: await this.petitioner.caseOf(right, source), key, source };
  }
}
