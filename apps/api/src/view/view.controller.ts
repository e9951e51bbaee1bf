import {
  goneView,
  isSharable,
  looksForNumber,
  savedView,
  savedViewId,
  savedViewQuery,
  savedViewRename,
  savedViewRequest,
  savedViews,
  sharedView,
  sharedViewRequest,
} from '#libs/contracts';
import {
  forgetView,
  keepView,
  listOfficeViews,
  listViews,
  renameView,
  shareView,
  takeViewBack,
} from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import { Delete, Get, Post, Put, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';

const params = { id: savedViewId };

/**
 * Views of lists (保存的视图): each account's own, and those that the acting office shares. Each request says what is to be, so
 * one that is sent again changes nothing.
 */
@ApiTags('session')
@Controller('views')
export class ViewController {
  constructor(private readonly platform: Platform) {}

  @Get('', {
    permit: 'signed_in',
    summary: { zh: '我保存的和本单位的视图', en: 'My saved views and those of my office' },
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
    if (looksForNumber(body.query)) throw new HttpProblem(422, 'http.view_finds_person');
    const kept = await keepView(this.platform.database, caller.session.account, body);
    if (kept === null) throw new HttpProblem(422, 'http.too_many_views');
    return kept;
  }

  @Post('shared', {
    permit: 'views.share',
    summary: { zh: '与本单位分享视图', en: 'Share a view with my office' },
    description:
      'One of the same name on the same screen is replaced. Filters alone: no words, no number, no single case.',
    body: sharedViewRequest,
    answers: sharedView,
    status: 201,
  })
  async share({ caller, body }: Asked<{ body: typeof sharedViewRequest }>) {
    if (!isSharable(body.screen, body.query)) throw new HttpProblem(422, 'http.view_is_search');
    const { account, office, deputyFor = null } = caller.session;
    const shared = await shareView(this.platform.database, { account, office, deputyFor }, body);
    if (shared === null) throw new HttpProblem(422, 'http.too_many_views');
    return shared;
  }

  @Delete('shared/:id', {
    permit: 'views.share',
    summary: { zh: '收回分享的视图', en: 'Take a shared view back' },
    description: 'Whoever shared it: the office decides. Once more, and of one that is not there, changes nothing.',
    params,
    answers: goneView,
  })
  async takeBack({ caller, id }: Asked<typeof params>) {
    await takeViewBack(this.platform.database, caller.session.office, id);
    return { id };
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
    description: 'Of one’s own. Once more, and of one that is not there, changes nothing.',
    params,
    answers: goneView,
  })
  async forget({ caller, id }: Asked<typeof params>) {
    await forgetView(this.platform.database, caller.session.account, id);
    return { id };
  }

  private async viewsOf(caller: Caller, screen: string) {
    const { database } = this.platform;
    const { account, office } = caller.session;
    const [items, shared] = await Promise.all([
      listViews(database, account, screen),
      listOfficeViews(database, office, screen),
    ]);
    return { items, shared };
  }
}
