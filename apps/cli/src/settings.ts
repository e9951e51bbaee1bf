import { exitCodes, loadConfig, ProcessProblem, type Environment } from '#libs/config';
import type * as z from 'zod';

/**
 * The variables of a command that needs the installation's database. Where the way to it is not set at all, the local
 * platform is not running: that is what there is to say, not which variable is missing.
 *
 * @param wayIn the variable that names the database
 * @throws ProcessProblem unavailable: nothing runs here
 */
export function settingsOf<S extends z.ZodObject>(
  schema: S,
  environment: Environment,
  wayIn: 'DATABASE_URL' | 'DATABASE_OWNER_URL' = 'DATABASE_URL',
): z.infer<S> {
  if ((environment[wayIn] ?? '') === '') throw notRunning(environment);
  return loadConfig(schema, environment);
}

/**
 * The platform is not running, or has stopped in the middle: what helps is the same.
 *
 * @param environment given where no way to the database was found: it may be that of a folder that was not named
 */
export function notRunning(environment?: Environment): ProcessProblem {
  const { zh, en } = environment === undefined ? { zh: '', en: '' } : whereLooked(environment.MAPLEBRIDGE_STATE ?? '');
  return new ProcessProblem(
    exitCodes.unavailable,
    `平台没有运行，或数据库连接不上：请先 npm start，就绪后再运行本命令。${zh}`,
    `The platform is not running, or its database cannot be reached: run npm start first, and this command when it is ready.${en}`,
  );
}

function whereLooked(folder: string) {
  if (folder !== '') {
    return { zh: `找的是 MAPLEBRIDGE_STATE=${folder}。`, en: ` Looked for in MAPLEBRIDGE_STATE=${folder}.` };
  }
  return {
    zh: '用 npm start -- --state <文件夹> 启动的，请把 MAPLEBRIDGE_STATE 设为那个文件夹。',
    en: ' If it was started with npm start -- --state <folder>, set MAPLEBRIDGE_STATE to that folder.',
  };
}
