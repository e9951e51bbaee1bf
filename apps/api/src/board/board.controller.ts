import { board, boardQuery, deadlinePage, deadlineQuery } from '#libs/contracts';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import type { Caller } from '../http/request-state.js';
import { CurrentCaller, Route } from '../http/route.js';
import { BoardService } from './board.service.js';

/** The supervision board (督办看板). */
@ApiTags('board')
@Controller('board')
export class BoardController {
  constructor(private readonly boards: BoardService) {}

  @Get()
  @Route({
    permit: 'read.board',
    summary: { zh: '督办看板', en: 'The supervision board' },
    description: 'By office in the order of the organisation, by rule, by rung and by age. Each number has its list.',
    answers: board,
  })
  board(@CurrentCaller() caller: Caller, @Query({ schema: boardQuery }) query: z.output<typeof boardQuery>) {
    return this.boards.board(caller, query);
  }

  @Get('deadlines')
  @Route({
    permit: 'read.board',
    summary: { zh: '看板所列时限', en: 'The deadlines behind a number of the board' },
    answers: deadlinePage,
  })
  deadlines(@CurrentCaller() caller: Caller, @Query({ schema: deadlineQuery }) query: z.output<typeof deadlineQuery>) {
    return this.boards.deadlines(caller, query);
  }
}
