import { compareRights } from '#libs/persistence';
import { fault, ok, type Finding, type Sentence } from '../finding.js';
import type { Check } from '../inspection.js';

// More than a line holds is not read; the first ones show what was done.
const toldRights = 6;

/** 权限: the application's role has exactly the rights that it was given, and the tables are another's. */
export const rights: Check = {
  name: 'rights',
  title: { zh: '数据库权限', en: 'rights' },
  look: async (inspection) => {
    const { role, isSuperuser, mayActAsOwner, extra, missing, broken } = await compareRights(
      await inspection.database(),
    );
    if (isSuperuser || mayActAsOwner) return [tooMighty(role, isSuperuser)];
    const faults = [
      ...listed(extra, { zh: `角色 ${role} 多了权限`, en: `the role ${role} has rights too many` }, revoke),
      ...listed(missing, { zh: `角色 ${role} 少了权限`, en: `the role ${role} lacks rights` }, grant),
      ...listed(
        broken,
        { zh: '表的保护被关闭、删除或者改动', en: 'protections of tables are off, gone or changed' },
        mend,
      ),
    ];
    if (faults.length > 0) return faults;
    return [
      ok(
        `角色 ${role} 的权限恰如所定，不能改删事实与正文，表属于另一角色`,
        `the role ${role} has exactly its rights, cannot change or delete facts and texts, and owns no table`,
      ),
    ];
  },
};

function tooMighty(role: string, isSuperuser: boolean): Finding {
  const why = isSuperuser
    ? { zh: '是超级用户', en: 'is a superuser' }
    : { zh: '可以充当表的所有者', en: 'may act as the owner of the tables' };
  return fault(
    {
      zh: `应用的角色 ${role} ${why.zh}，可以改写台账`,
      en: `the application's role ${role} ${why.en}: it could rewrite the ledger`,
    },
    {
      zh: 'DATABASE_URL 改用受限的角色（maplebridge_app），所有者只用于 DATABASE_OWNER_URL',
      en: 'name the limited role (maplebridge_app) in DATABASE_URL, and the owner in DATABASE_OWNER_URL alone',
    },
  );
}

function listed(rows: readonly string[], found: Sentence, todo: Sentence): Finding[] {
  if (rows.length === 0) return [];
  const more = rows.length > toldRights ? ' …' : '';
  const said = `${rows.slice(0, toldRights).join(', ')}${more}`;
  return [fault({ zh: `${found.zh}：${said}`, en: `${found.en}: ${said}` }, todo)];
}

const revoke = {
  zh: '以所有者收回（revoke），查明是谁、为何授予，再校验台账（maplebridge ledger verify）',
  en: 'revoke them as the owner, find who gave them and why, then verify the ledger (maplebridge ledger verify)',
};
const grant = {
  zh: '以所有者按 libs/persistence/src/migrations/baseline/rights.ts 授予',
  en: 'grant them as the owner, as libs/persistence/src/migrations/baseline/rights.ts has them',
};
const mend = {
  zh: '以所有者重新开启（alter table … enable trigger），删改的按 libs/persistence/src/migrations/baseline 重建；查明是谁，再校验台账',
  en: 'switch them on as the owner (alter table … enable trigger) or make them again as libs/persistence/src/migrations/baseline does; find who did it, then verify the ledger',
};
