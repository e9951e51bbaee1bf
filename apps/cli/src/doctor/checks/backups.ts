import { reads } from '#libs/persistence';
import { fault, ok, warning } from '../finding.js';
import type { Check } from '../inspection.js';

/** 备份: what the database itself knows of it, its archive of the log; a copy that somebody makes by hand it does not. */
export const backups: Check = {
  name: 'backups',
  title: { zh: '备份', en: 'backups' },
  look: async (inspection) => {
    const { isOn, lastAt, failedAt } = await reads.readArchive(await inspection.database());
    if (!isOn) return [byHand];
    const isFailing = failedAt !== null && (lastAt === null || failedAt > lastAt);
    if (isFailing) return [failing(failedAt)];
    return [ok(`连续归档，最近一次 ${lastAt ?? '尚无'}`, `archived continuously, last at ${lastAt ?? 'never yet'}`)];
  },
};

const runbook = '见 docs/runbooks/backup.md';
const byHand = warning(
  {
    zh: '数据库没有连续归档，平台不知道何时备份过',
    en: 'the database is not archived, so when it was backed up is not known here',
  },
  {
    zh: `数据库、附件文件夹和密钥都要备份，${runbook}`,
    en: 'back up database, folder of attachments and keys, see docs/runbooks/backup.md',
  },
);

const failing = (at: string) =>
  fault(
    { zh: `归档自 ${at} 起失败`, en: `archiving has failed since ${at}` },
    {
      zh: `看数据库的日志和 archive_command，${runbook}`,
      en: "read the database's log and archive_command, see docs/runbooks/backup.md",
    },
  );
