import type { SavedViewRequest } from '#libs/contracts';
import { forgetView, keepView, listViews, renameView } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';

/** Views of lists that an account keeps; nobody sees another's, but the address of a view can be sent to anybody. */
@Injectable()
export class ViewService {
  constructor(private readonly platform: Platform) {}

  async list(caller: Caller, screen: string) {
    return { items: await listViews(this.platform.database, caller.session.account, screen) };
  }

  async keep(caller: Caller, view: SavedViewRequest) {
    const kept = await keepView(this.platform.database, caller.session.account, view);
    if (kept === null) throw new HttpProblem(422, 'http.too_many_views');
    return kept;
  }

  async rename(caller: Caller, view: { id: string; name: string }) {
    const renamed = await renameView(this.platform.database, caller.session.account, view);
    if (renamed === 'gone') throw new HttpProblem(404, 'http.not_found');
    if (renamed === 'taken') throw new HttpProblem(409, 'http.view_name_taken');
    return renamed;
  }

  async forget(caller: Caller, id: string) {
    const screen = await forgetView(this.platform.database, caller.session.account, id);
    if (screen === null) throw new HttpProblem(404, 'http.not_found');
    return this.list(caller, screen);
  }
}
