import { disk as settings, parseConfig } from '#libs/config';
import * as z from 'zod';
import { fault, ok, warning, type Finding, type Sentence } from '../finding.js';
import type { Check } from '../inspection.js';

const megabyte = 1024 * 1024;
// Twice what is kept free: an import of some days, or somebody's copy of the database, still fits.
const ample = 2;

/** 磁盘: room where the database keeps its data, against the reserve below which nothing is written any more. */
export const disk: Check = {
  name: 'disk',
  title: { zh: '磁盘', en: 'disk' },
  look: async ({ environment, stateFolder, room }) => {
    const config = parseConfig(z.object(settings), environment);
    const folder = config.DATABASE_DISK ?? stateFolder;
    if (folder === null) {
      return [
        ok(
          '数据不在本机，由数据库的管理员看管（DATABASE_DISK）',
          'the data is not seen here, its keeper watches it (DATABASE_DISK)',
        ),
      ];
    }
    const measured = await room(folder).catch(() => null);
    if (measured === null) return [unseen(folder, config.DATABASE_DISK !== undefined)];
    const { freeBytes, diskBytes } = measured;
    const reserve = config.DATABASE_DISK_RESERVE(diskBytes);
    const said = `${folder} ${inMegabytes(freeBytes)} MB`;
    if (freeBytes < reserve) return [fault(tooLittle(said, reserve), clean)];
    if (freeBytes < ample * reserve) return [warning(tooLittle(said, reserve), clean)];
    return [ok(`${said} 可用`, `${said} free`)];
  },
};

function unseen(folder: string, isSet: boolean): Finding {
  const setting = isSet ? 'DATABASE_DISK' : 'MAPLEBRIDGE_STATE';
  return fault(
    {
      zh: `${setting} 所指的文件夹 ${folder} 看不到`,
      en: `${folder}, the folder that ${setting} names, cannot be seen`,
    },
    { zh: `把 ${setting} 改为数据所在的文件夹`, en: `let ${setting} name the folder where the data lies` },
  );
}

const inMegabytes = (bytes: number): string => String(Math.floor(bytes / megabyte));

const tooLittle = (said: string, reserve: number): Sentence => ({
  zh: `${said} 可用，少于 ${inMegabytes(reserve)} MB 即只能查看`,
  en: `${said} free, below ${inMegabytes(reserve)} MB nothing is written`,
});

const clean = {
  zh: '清理日志和旧备份，或扩大磁盘；不要删除数据文件夹里的文件',
  en: 'make room (logs, old backups) or enlarge the disk; delete nothing inside the folder of the data',
};
