import { parseCalendarFile } from '#libs/calendar';
import { kindNames, shownVersion } from '#libs/contracts';
import { isDomainError } from '#libs/kernel';
import { loadPacks, packVersion, type StoredPack } from '#libs/persistence';
import { parseRulePack, type RulePack } from '#libs/rules';
import { fault, ok, type Finding } from '../finding.js';
import type { Check } from '../inspection.js';

/** 规则包: each content has the hash that it is pinned by, each can be read, and every procedure has one in force. */
export const packs: Check = {
  name: 'packs',
  title: { zh: '规则包', en: 'packs' },
  look: async (inspection) => {
    const stored = await loadPacks(await inspection.database());
    const altered = stored.filter(({ content, version }) => packVersion(content) !== version);
    if (altered.length > 0) return [alteredOnes(altered)];
    const unread = stored.filter((pack) => readable(pack) === null);
    if (unread.length > 0) return [unreadable(unread)];
    const inForce = stored.filter(({ kind, isInForce }) => kind === 'rules' && isInForce);
    const rules = inForce.map((pack) => readable(pack) as RulePack);
    const today = new Date(inspection.nowMs()).toISOString().slice(0, 10);
    const standing = rules.filter(({ inForceOn }) => inForceOn <= today);
    const lacking = kindNames.filter((kind) => !standing.some(({ procedure }) => procedure === kind));
    if (lacking.length > 0) return [gap(lacking)];
    const said = inForce.map(({ name, version }) => `${name} ${shownVersion(version)}`).join(', ');
    return [ok(`内容与散列相符，生效：${said}`, `contents fit their hashes; in force: ${said}`)];
  },
};

function readable({ kind, content, version }: StoredPack): unknown {
  try {
    return kind === 'calendar' ? parseCalendarFile(content) : parseRulePack(content, version);
  } catch (error) {
    if (isDomainError(error)) return null;
    throw error;
  }
}

const namesOf = (stored: readonly StoredPack[]): string => stored.map(({ name }) => name).join(', ');

const alteredOnes = (stored: readonly StoredPack[]): Finding =>
  fault(
    {
      zh: `内容被改动，与散列不符：${namesOf(stored)}`,
      en: `the content was altered and no longer fits its hash: ${namesOf(stored)}`,
    },
    {
      zh: '从备份恢复这些行；此前按它算出的期限不可信，请校验台账（maplebridge ledger verify）',
      en: 'restore these rows from a backup; dates counted by them are not to be trusted: verify the ledger (maplebridge ledger verify)',
    },
  );

const unreadable = (stored: readonly StoredPack[]): Finding =>
  fault(
    { zh: `本版本读不懂：${namesOf(stored)}`, en: `this release cannot read them: ${namesOf(stored)}` },
    {
      zh: '重新启用以前的内容（maplebridge packs activate）',
      en: 'activate an earlier content (maplebridge packs activate)',
    },
  );

const gap = (kinds: readonly string[]): Finding =>
  fault(
    { zh: `没有生效的规则包：${kinds.join('、')}`, en: `no rule pack is in force for: ${kinds.join(', ')}` },
    {
      zh: '运行 maplebridge migrate 装入本版本的规则包',
      en: 'run maplebridge migrate, which loads the packs of this release',
    },
  );
