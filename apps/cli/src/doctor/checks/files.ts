import { access, constants, stat } from 'node:fs/promises';
import { files as settings, parseConfig } from '#libs/config';
import { s3SettingsOf } from '#libs/files';
import * as z from 'zod';
import { fault, ok, warning, type Finding } from '../finding.js';
import type { Check } from '../inspection.js';
import { lookAtStore } from './files-store.js';

const othersMayEnter = 0o007;

/** 附件: the folder of attachments is there, can be written to, has room, and is its owner's alone; or the store answers. */
export const files: Check = {
  name: 'files',
  title: { zh: '附件', en: 'files' },
  look: async ({ environment, room }) => {
    const config = parseConfig(z.object(settings), environment);
    const { FILES_FOLDER: folder, FILES_MOST_MIB: most } = config;
    const store = s3SettingsOf(config);
    if (store !== null) return await lookAtStore(store);
    if (folder === undefined) return [notNamed];
    const found = await stat(folder).catch(() => null);
    // The first file makes it.
    if (found === null) return [ok(`${folder} 还没有附件`, `${folder}: no file was attached yet`)];
    const mayWrite = await access(folder, constants.W_OK).then(
      () => true,
      () => false,
    );
    if (!found.isDirectory() || !mayWrite) return [closed(folder)];
    if ((found.mode & othersMayEnter) !== 0) return [openToOthers(folder)];
    const measured = await room(folder).catch(() => null);
    const freeMiB = measured === null ? null : Math.floor(measured.freeBytes / 1024 ** 2);
    if (freeMiB !== null && freeMiB < most) return [tooLittle(folder, freeMiB)];
    return [ok(`${folder} 可用`, `${folder} is there`)];
  },
};

const notNamed: Finding = warning(
  {
    zh: '没有设置 FILES_FOLDER 或 FILES_S3_URL，不能放入附件',
    en: 'neither FILES_FOLDER nor FILES_S3_URL is set: nothing can be attached',
  },
  {
    zh: '指向一个只有平台能写的文件夹，并列入备份',
    en: 'name a folder that the platform alone writes to, and back it up',
  },
);

const closed = (folder: string): Finding =>
  fault(
    { zh: `文件夹 ${folder} 不能写入`, en: `the folder ${folder} cannot be written to` },
    { zh: '让运行平台的用户拥有它', en: 'give it to the user that the platform runs as' },
  );

const openToOthers = (folder: string): Finding =>
  warning(
    { zh: `本机其他用户能进入 ${folder}`, en: `others on this machine may enter ${folder}` },
    { zh: `运行 chmod 700 ${folder}`, en: `run chmod 700 ${folder}` },
  );

const tooLittle = (folder: string, freeMiB: number): Finding =>
  warning(
    { zh: `${folder} 只有 ${String(freeMiB)} MiB 可用`, en: `${folder} has ${String(freeMiB)} MiB free` },
    { zh: '清理或扩大磁盘', en: 'make room or enlarge the disk' },
  );
