import { releaseVersion } from '#libs/config';
import { liveness, readiness } from '#libs/contracts';
import { readJurisdiction } from '#libs/persistence';
import { fault, notChecked, ok, warning, type Finding } from '../finding.js';
import type { Check, Inspection } from '../inspection.js';

// An answer is a few bytes; one that takes longer is none.
const patienceMs = 3_000;

/** 接口: the API answers, is of this release, and serves the county of this database. */
export const servers: Check = {
  name: 'servers',
  title: { zh: '接口', en: 'API' },
  look: async (inspection) => {
    const url = urlOf(inspection);
    if (url === null) return [unknownPlace];
    const version = await versionAt(url);
    if (version === null) return [silent(url)];
    const own = releaseVersion();
    if (version !== own) return [otherRelease(url, version, own)];
    const other = await elsewhere(url, inspection);
    if (other !== null) return [other];
    return [ok(`${url} 应答，版本 ${version}`, `${url} answers, version ${version}`)];
  },
};

/** @returns null where this machine is told of no API */
function urlOf({ environment }: Inspection): string | null {
  const { MAPLEBRIDGE_URL: url = '', HTTP_PORT: port = '' } = environment;
  if (url !== '') return url;
  return port === '' ? null : `http://127.0.0.1:${port}`;
}

async function versionAt(url: string): Promise<string | null> {
  try {
    const answer = await fetch(`${url}/api/health/live`, { signal: AbortSignal.timeout(patienceMs) });
    const said = liveness.safeParse(await answer.json());
    return said.success ? said.data.version : null;
  } catch {
    return null;
  }
}

/** Whose county the API serves is all that it tells a stranger of its installation: two of one county look the same. */
async function elsewhere(url: string, { database }: Inspection): Promise<Finding | null> {
  const [there, here] = await Promise.all([countyAt(url), database().then(readJurisdiction, () => null)]);
  if (there === null || here === null || there === here.code) return null;
  return fault(
    {
      zh: `${url} 服务的是 ${there}，数据库是 ${here.code}`,
      en: `${url} serves ${there}, the database is of ${here.code}`,
    },
    {
      zh: 'MAPLEBRIDGE_URL 指的是另一套安装，请改正',
      en: 'MAPLEBRIDGE_URL names another installation: correct it',
    },
  );
}

/** @returns the code of the county that is set up there; null where none is, or the API does not tell */
async function countyAt(url: string): Promise<string | null> {
  try {
    const answer = await fetch(`${url}/api/health/ready`, { signal: AbortSignal.timeout(patienceMs) });
    const said = readiness.safeParse(await answer.json());
    const county = said.data?.dependencies.find(({ name, isReady }) => name === 'county' && isReady);
    return county?.detail.split(' ')[0] ?? null;
  } catch {
    return null;
  }
}

const unknownPlace = notChecked({
  zh: '没有设置 MAPLEBRIDGE_URL 或 HTTP_PORT，不知道接口在哪里',
  en: 'neither MAPLEBRIDGE_URL nor HTTP_PORT is set: where the API is cannot be known',
});

const silent = (url: string): Finding =>
  fault(
    { zh: `${url} 没有应答`, en: `${url} does not answer` },
    {
      zh: '启动接口并看它的日志（本机：npm start，logs/api.log）',
      en: 'start the API and read its log (locally npm start, logs/api.log)',
    },
  );

const otherRelease = (url: string, version: string, own: string): Finding =>
  warning(
    { zh: `${url} 运行的是 ${version}，本命令是 ${own}`, en: `${url} runs ${version}, this command is ${own}` },
    { zh: '用同一版本的命令，或重启接口', en: 'take the command of the same release, or restart the API' },
  );
