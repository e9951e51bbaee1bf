import { files as settings, parseConfig } from '#libs/config';
import { ScanFolder } from '#libs/files';
import { loadOfficeTree } from '#libs/persistence';
import * as z from 'zod';
import { fault, ok, warning, type Finding } from '../finding.js';
import type { Check } from '../inspection.js';

/** 扫描仪: the folder of scanners is there, can be written to, and each folder in it is that of an office. */
export const scans: Check = {
  name: 'scans',
  title: { zh: '扫描仪', en: 'scanners' },
  look: async ({ environment, database }) => {
    const { SCANS_FOLDER: path } = parseConfig(z.object(settings), environment);
    if (path === undefined) return [notNamed];
    const folder = new ScanFolder(path);
    const named = await folder.probe().then(
      () => folder.offices(),
      () => null,
    );
    if (named === null) return [closed(path)];
    const offices = new Set<string>((await loadOfficeTree(await database())).all.map(({ id }) => id));
    const strange = named.filter((name) => !offices.has(name));
    if (strange.length > 0) return [nobodys(path, strange)];
    return [ok(`${path}：${String(named.length)} 个机构`, `${path}: ${String(named.length)} offices`)];
  },
};

const notNamed: Finding = ok(
  '没有设置 SCANS_FOLDER，不从扫描仪取文件',
  'SCANS_FOLDER is not set: nothing comes from scanners',
);

const closed = (path: string): Finding =>
  fault(
    {
      zh: `扫描文件夹 ${path} 不存在或不能写入`,
      en: `the folder of scanners ${path} is not there or cannot be written to`,
    },
    {
      zh: '建立它，并让运行平台的用户能读写（docs/runbooks/scanner.md）',
      en: 'make it, and let the user that the platform runs as read and write there (docs/runbooks/scanner.md)',
    },
  );

const nobodys = (path: string, names: readonly string[]): Finding =>
  warning(
    {
      zh: `${path} 里的 ${names.slice(0, 10).join('、')} 不是机构代码，里面的文件没有人看得到`,
      en: `in ${path} ${names.slice(0, 10).join(', ')} is no code of an office: nobody sees what is in it`,
    },
    {
      zh: '改成机构代码（“机构”页面每个机构名称后面），或移走',
      en: 'rename it to the code of an office (it stands behind each name under Offices), or move it away',
    },
  );
