import type { SavedViewRequest } from '#libs/contracts';
import { forgetView, keepView, listViews, renameView } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import { HttpProblem } from '../http/problem.js';
import type { Knock } from '../http/request-state.js';
import { Platform } from '../platform.js';

/** Views of lists that an account keeps; nobody sees another's, but the address of a view can be sent to anybody. */
@Injectable()
export class ViewService {
  constructor(private readonly platform: Platform) {}

  async list(knock: Knock, screen: string) {
    return { items: await listViews(this.platform.database, knock.session.account, screen) };
  }

  async keep(knock: Knock, view: SavedViewRequest) {
    const kept = await keepView(this.platform.database, knock.session.account, view);
    if (kept === null) throw new HttpProblem(422, 'http.too_many_views');
    return kept;
  }

  async rename(knock: Knock, view: { id: string; name: string }) {
    const renamed = await renameView(this.platform.database, knock.session.account, view);
    if (renamed === 'gone') throw new HttpProblem(404, 'http.not_found');
    if (renamed === 'taken') throw new HttpProblem(409, 'http.view_name_taken');
    return renamed;
  }

  async forget(knock: Knock, id: string) {
    const screen = await forgetView(this.platform.database, knock.session.account, id);
    if (screen === null) throw new HttpProblem(404, 'http.not_found');
    return this.list(knock, screen);
  }
}
