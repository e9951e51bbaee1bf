import { savedView, savedViewId, savedViewQuery, savedViewRename, savedViewRequest, savedViews } from '#libs/contracts';
import { Controller, Module } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Delete, Get, Post, Put, type Asked } from '../http/route.js';
import { ViewService } from './view.service.js';

const params = { id: savedViewId };

/** Views of lists (保存的视图), each account's own. Each request says what is to be, so one that is sent again changes nothing. */
@ApiTags('session')
@Controller('views')
export class ViewController {
  constructor(private readonly views: ViewService) {}

  @Get('', {
    permit: 'signed_in',
    summary: { zh: '我保存的视图', en: 'My saved views' },
    query: savedViewQuery,
    answers: savedViews,
  })
  list({ caller, query }: Asked<{ query: typeof savedViewQuery }>) {
    return this.views.list(caller, query.screen);
  }

  @Post('', {
    permit: 'signed_in',
    summary: { zh: '保存视图', en: 'Keep a view' },
    description: 'One of the same name on the same screen is replaced.',
    body: savedViewRequest,
    answers: savedView,
    status: 201,
  })
  keep({ caller, body }: Asked<{ body: typeof savedViewRequest }>) {
    return this.views.keep(caller, body);
  }

  @Put(':id', {
    permit: 'signed_in',
    summary: { zh: '视图改名', en: 'Give a view another name' },
    params,
    body: savedViewRename,
    answers: savedView,
  })
  rename({ caller, id, body }: Asked<typeof params & { body: typeof savedViewRename }>) {
    return this.views.rename(caller, { id, name: body.name });
  }

  @Delete(':id', {
    permit: 'signed_in',
    summary: { zh: '删除视图', en: 'Forget a view' },
    description: 'Answers with those that are left.',
    params,
    answers: savedViews,
  })
  forget({ caller, id }: Asked<typeof params>) {
    return this.views.forget(caller, id);
  }
}

@Module({ controllers: [ViewController], providers: [ViewService] })
export class ViewModule {}
