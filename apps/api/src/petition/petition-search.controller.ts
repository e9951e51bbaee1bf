import { similarPetitions, similarRequest, type SimilarRequest } from '#libs/contracts';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Knock } from '../http/request-state.js';
import { Knocking, Route } from '../http/route.js';
import { SimilarService } from './similar.service.js';

/** What is asked of all petitions together, beside their list. */
@ApiTags('petitions')
@Controller('petitions')
export class PetitionSearchController {
  constructor(private readonly similar: SimilarService) {}

  @Post('similar')
  @Route({
    permit: 'petition.register',
    summary: { zh: '可能重复的信访件', en: 'Petitions that a matter may repeat' },
    description:
      'Answers to the registration at hand and keeps nothing; at most five, of those that the office may see.',
    answers: similarPetitions,
  })
  findSimilar(@Knocking() knock: Knock, @Body({ schema: similarRequest }) body: SimilarRequest) {
    return this.similar.find(knock, body);
  }
}
