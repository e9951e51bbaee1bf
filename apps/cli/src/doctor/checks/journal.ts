import { access, constants, stat } from 'node:fs/promises';
import { journal as settings, parseConfig } from '#libs/config';
import * as z from 'zod';
import { fault, ok, warning, type Finding } from '../finding.js';
import type { Check } from '../inspection.js';

const othersMayEnter = 0o007;

/** 发送日志: the folder of the journal of what was sent is named, can be written to, and is its owner's alone. */
export const journal: Check = {
  name: 'journal',
  title: { zh: '发送日志', en: 'journal' },
  look: async ({ environment }) => {
    const { JOURNAL_FOLDER: folder } = parseConfig(z.object(settings), environment);
    if (folder === undefined) return [notNamed];
    const found = await stat(folder).catch(() => null);
    // The first message makes it.
    if (found === null) return [ok(`${folder} 还没有发送记录`, `${folder}: nothing was sent yet`)];
    const mayWrite = await access(folder, constants.W_OK).then(
      () => true,
      () => false,
    );
    if (!found.isDirectory() || !mayWrite) return [closed(folder)];
    if ((found.mode & othersMayEnter) !== 0) return [openToOthers(folder)];
    return [ok(`${folder} 可用`, `${folder} is there`)];
  },
};

const notNamed: Finding = warning(
  { zh: '没有设置 JOURNAL_FOLDER，不发送短信和邮件', en: 'JOURNAL_FOLDER is not set: no SMS and no mail is sent' },
  {
    zh: '指向数据库以外、各工作进程共用的一个文件夹，恢复数据库时不退回',
    en: 'name a folder outside the database that all workers share, and do not put it back with the database',
  },
);

const closed = (folder: string): Finding =>
  fault(
    {
      zh: `文件夹 ${folder} 不能写入，什么也发不出`,
      en: `the folder ${folder} cannot be written to, so nothing is sent`,
    },
    { zh: '让运行工作进程的用户拥有它', en: 'give it to the user that the worker runs as' },
  );

const openToOthers = (folder: string): Finding =>
  warning(
    { zh: `本机其他用户能进入 ${folder}`, en: `others on this machine may enter ${folder}` },
    { zh: `运行 chmod 700 ${folder}`, en: `run chmod 700 ${folder}` },
  );
