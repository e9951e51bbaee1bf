import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ConfigurationError, readKeys, type Keys } from '#libs/config';
import { compareKeys, foreignKeys } from '#libs/persistence';
import { fault, ok, warning, type Finding } from '../finding.js';
import { Away, type Check, type Inspection } from '../inspection.js';

/** 密钥: the file is whole, others cannot read it, and the database was written with it. */
export const keys: Check = {
  name: 'keys',
  title: { zh: '密钥', en: 'keys' },
  look: async (inspection) => {
    const file = fileOf(inspection);
    if (file === null) return [notNamed];
    if (!existsSync(file)) return [missing(file)];
    const known = wholeKeys(file);
    if ('level' in known) return [known];
    const source = await inspection.database().catch((error: unknown) => error as Away);
    if (source instanceof Away) return [...openToOthers(file), notCompared(known.id)];
    // What is asked of a database of another shape fails, and its own line tells that.
    const fit = await compareKeys(source, known);
    return [...openToOthers(file), fit === 'foreign' ? foreign(known) : fitting(known.id, fit)];
  },
};

function fileOf({ environment, stateFolder }: Inspection): string | null {
  const named = environment.MAPLEBRIDGE_KEYS ?? '';
  if (named !== '') return named;
  const { MAPLEBRIDGE_STATE: folder = '' } = environment;
  const local = stateFolder ?? (folder === '' ? null : resolve(folder));
  return local === null ? null : join(local, 'keys.json');
}

function wholeKeys(file: string): Keys | Finding {
  try {
    return readKeys(file);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const what = error.problems.join('; ');
    return fault({ zh: `${file} 不可用（${what}）`, en: `${file} is not usable (${what})` }, restore);
  }
}

const restore = {
  zh: '从与数据库同一份备份中恢复；不要另造密钥，否则身份无法读取，查询码全部失效',
  en: 'restore it from the same backup as the database; new keys would read no identity and void every code',
};

const missing = (file: string): Finding =>
  fault({ zh: `密钥文件 ${file} 不在了`, en: `the keys file ${file} is missing` }, restore);

const notNamed = fault(
  { zh: '没有设置 MAPLEBRIDGE_KEYS', en: 'MAPLEBRIDGE_KEYS is not set' },
  { zh: '指向安装时的密钥文件', en: 'name the keys file of the installation' },
);

const othersMayRead = 0o004;

function openToOthers(file: string): Finding[] {
  if ((statSync(file).mode & othersMayRead) === 0) return [];
  return [
    warning(
      { zh: `本机所有用户都能读 ${file}`, en: `everybody on this machine may read ${file}` },
      { zh: `运行 chmod 600 ${file}`, en: `run chmod 600 ${file}` },
    ),
  ];
}

const notCompared = (id: string): Finding =>
  warning(
    { zh: `编号 ${id}，文件完整；数据库没有应答，没有核对`, en: `id ${id}, whole; the database was not asked` },
    { zh: '数据库恢复后再运行一次', en: 'run it again when the database answers' },
  );

function foreign({ id }: Keys): Finding {
  const { found, todo } = foreignKeys(id);
  return fault(found, todo);
}

function fitting(id: string, fit: 'fits' | 'unwritten'): Finding {
  return fit === 'fits'
    ? ok(`编号 ${id}，与数据库相符`, `id ${id}, those of the database`)
    : ok(`编号 ${id}，数据库还没有用过密钥`, `id ${id}; the database has seen no keys yet`);
}
