import { board, boardQuery, deadlinePage, deadlineQuery } from '#libs/contracts';
import { Controller, Module } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Get, type Asked } from '../http/route.js';
import { BoardService } from './board.service.js';

/** The supervision board (督办看板). */
@ApiTags('board')
@Controller('board')
export class BoardController {
  constructor(private readonly boards: BoardService) {}

  @Get('', {
    permit: 'read.board',
    summary: { zh: '督办看板', en: 'The supervision board' },
    description: 'By office in the order of the organisation, by rule, by rung and by age. Each number has its list.',
    query: boardQuery,
    answers: board,
  })
  board({ caller, query }: Asked<{ query: typeof boardQuery }>) {
    return this.boards.board(caller, query);
  }

  @Get('deadlines', {
    permit: 'read.board',
    summary: { zh: '看板所列时限', en: 'The deadlines behind a number of the board' },
    query: deadlineQuery,
    answers: deadlinePage,
  })
  deadlines({ caller, query }: Asked<{ query: typeof deadlineQuery }>) {
    return this.boards.deadlines(caller, query);
  }
}

@Module({ controllers: [BoardController], providers: [BoardService] })
export class BoardModule {}
