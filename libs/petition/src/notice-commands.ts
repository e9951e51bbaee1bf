import type { TextRef } from '#libs/kernel';
import type { Proved, Service, Told } from './commands.js';

/** What may be asked of the notices of a petition (文书), beside those that another act gives. */
export type NoticeCommands = {
  /** Issues the written notice (告知书) that is then delivered; it is told when its service is recorded. */
  issueNotice: { readonly notice: TextRef | null };
  /**
   * Records the written notice of receipt, route and procedure. `issued`: the fact of the one that was issued and is served now,
   * which says what it tells.
   */
  notify: Service & Proved & Told & { readonly notice: TextRef | null };
  /** Corrects what was issued, by a further notice (更正). `of`: its fact. */
  correctNotice: { readonly of: number; readonly text: TextRef };
  /** The head approves a paper that was submitted, never whoever submitted it: it is issued exactly so (签发). */
  approveNotice: { readonly submission: number };
  /** The head gives it back (退回修改). `submission`: which one was read. */
  returnNotice: { readonly submission: number; readonly reason: TextRef };
  /** It is taken back before the head has decided (撤回送审). */
  takeBackNotice: Record<string, never>;
  /** Takes back what is on its way, by a further notice (撤回). */
  withdrawNotice: { readonly of: number; readonly reason: TextRef };
};
