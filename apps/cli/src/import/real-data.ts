import { exitCodes, ProcessProblem } from '#libs/config';
import { demoMark, readJurisdiction, type Queryable } from '#libs/persistence';

/**
 * People of a real county must not stand in an installation whose passwords are known to whoever tried it, nor have dates
 * by an invented calendar.
 *
 * @throws ProcessProblem refused
 */
export async function refuseRealData(source: Queryable, { isTrial }: { readonly isTrial: boolean }): Promise<void> {
  if (isTrial) return;
  if ((await demoMark(source)) === 'demo') {
    throw new ProcessProblem(
      exitCodes.refused,
      '还有演示账号，只能加 --trial 导入试用数据；导入真实数据前请先运行 maplebridge remove-demo。',
      'Demonstration accounts exist: import with --trial, or run maplebridge remove-demo before real data comes in.',
    );
  }
  if ((await readJurisdiction(source))?.isMadeUp !== true) return;
  throw new ProcessProblem(
    exitCodes.refused,
    '本机是虚构的县，日历是虚构的，只能加 --trial 导入试用数据；请先用 maplebridge county load 装入真实的县。',
    'The county here is made up, and so is its calendar: import with --trial, or load a real county first (maplebridge county load).',
  );
}
