import { savedView, savedViewId, savedViewQuery, savedViewRename, savedViewRequest, savedViews } from '#libs/contracts';
import { forgetView, keepView, listViews, renameView } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import { Delete, Get, Post, Put, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';

const params = { id: savedViewId };

/**
 * Views of lists (保存的视图), each account's own; the address of one can be sent to anybody. Each request says what is to
 * be, so one that is sent again changes nothing.
 */
@ApiTags('session')
@Controller('views')
export class ViewController {
  constructor(private readonly platform: Platform) {}

  @Get('', {
    permit: 'signed_in',
    summary: { zh: '我保存的视图', en: 'My saved views' },
    query: savedViewQuery,
    answers: savedViews,
  })
  list({ caller, query }: Asked<{ query: typeof savedViewQuery }>) {
    return this.viewsOf(caller, query.screen);
  }

  @Post('', {
    permit: 'signed_in',
    summary: { zh: '保存视图', en: 'Keep a view' },
    description: 'One of the same name on the same screen is replaced.',
    body: savedViewRequest,
    answers: savedView,
    status: 201,
  })
  async keep({ caller, body }: Asked<{ body: typeof savedViewRequest }>) {
    const kept = await keepView(this.platform.database, caller.session.account, body);
    if (kept === null) throw new HttpProblem(422, 'http.too_many_views');
    return kept;
  }

  @Put(':id', {
    permit: 'signed_in',
    summary: { zh: '视图改名', en: 'Give a view another name' },
    params,
    body: savedViewRename,
    answers: savedView,
  })
  async rename({ caller, id, body: { name } }: Asked<typeof params & { body: typeof savedViewRename }>) {
    const renamed = await renameView(this.platform.database, caller.session.account, { id, name });
    if (renamed === 'gone') throw new HttpProblem(404, 'http.not_found');
    if (renamed === 'taken') throw new HttpProblem(409, 'http.view_name_taken');
    return renamed;
  }

  @Delete(':id', {
    permit: 'signed_in',
    summary: { zh: '删除视图', en: 'Forget a view' },
    description: 'Answers with those that are left.',
    params,
    answers: savedViews,
  })
  async forget({ caller, id }: Asked<typeof params>) {
    const screen = await forgetView(this.platform.database, caller.session.account, id);
    if (screen === null) throw new HttpProblem(404, 'http.not_found');
    return this.viewsOf(caller, screen);
  }

  private async viewsOf(caller: Caller, screen: string) {
    return { items: await listViews(this.platform.database, caller.session.account, screen) };
  }
}
