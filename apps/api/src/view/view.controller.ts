import {
  savedView,
  savedViewId,
  savedViewQuery,
  savedViewRename,
  savedViewRequest,
  savedViews,
  type SavedViewRequest,
} from '#libs/contracts';
import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../http/request-state.js';
import { CurrentCaller, Route } from '../http/route.js';
import { ViewService } from './view.service.js';

/** Views of lists (保存的视图), each account's own. Each request says what is to be, so one that is sent again changes nothing. */
@ApiTags('session')
@Controller('views')
export class ViewController {
  constructor(private readonly views: ViewService) {}

  @Get()
  @Route({ permit: 'signed_in', summary: { zh: '我保存的视图', en: 'My saved views' }, answers: savedViews })
  list(@CurrentCaller() caller: Caller, @Query({ schema: savedViewQuery }) { screen }: { screen: string }) {
    return this.views.list(caller, screen);
  }

  @Post()
  @Route({
    permit: 'signed_in',
    summary: { zh: '保存视图', en: 'Keep a view' },
    description: 'One of the same name on the same screen is replaced.',
    answers: savedView,
    status: 201,
  })
  keep(@CurrentCaller() caller: Caller, @Body({ schema: savedViewRequest }) body: SavedViewRequest) {
    return this.views.keep(caller, body);
  }

  @Put(':id')
  @Route({
    permit: 'signed_in',
    summary: { zh: '视图改名', en: 'Give a view another name' },
    answers: savedView,
  })
  rename(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: savedViewId }) id: string,
    @Body({ schema: savedViewRename }) { name }: { name: string },
  ) {
    return this.views.rename(caller, { id, name });
  }

  @Delete(':id')
  @Route({
    permit: 'signed_in',
    summary: { zh: '删除视图', en: 'Forget a view' },
    description: 'Answers with those that are left.',
    answers: savedViews,
  })
  forget(@CurrentCaller() caller: Caller, @Param('id', { schema: savedViewId }) id: string) {
    return this.views.forget(caller, id);
  }
}
