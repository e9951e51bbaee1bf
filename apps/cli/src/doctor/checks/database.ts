import { postgres, StateShapeError } from '#libs/config';
import { reads, requireShape, type Queryable } from '#libs/persistence';
import { fault, ok, type Finding, type Sentence } from '../finding.js';
import { Away, type Check } from '../inspection.js';

// The locale decides what a letter is: without a UTF-8 one Chinese text is stored and not found.
const fitEncoding = 'UTF8';

/** 数据库: it answers, its shape is of this release, nothing is missing. */
export const database: Check = {
  name: 'database',
  title: { zh: '数据库', en: 'database' },
  look: async (inspection) => {
    const source = await inspection.database().catch((error: unknown) => error as Away);
    if (source instanceof Away) return [away(source.cause, inspection.environment.DATABASE_URL ?? '')];
    const shape = await shapeProblem(source);
    if (shape !== null) return [otherShape(shape)];
    const { name, encoding, bytes } = await reads.readServer(source);
    if (encoding !== fitEncoding) return [badEncoding(encoding)];
    const { missing } = await reads.readMigrations(source).catch(() => ({ missing: ['typeorm_migrations'] }));
    if (missing.length > 0) return [lacks(missing)];
    const size = `${(bytes / 1e6).toFixed(0)} MB`;
    return [ok(`${name} 应答，结构是本版本的，${size}`, `${name} answers, its shape is that of this release, ${size}`)];
  },
};

async function shapeProblem(source: Queryable): Promise<StateShapeError | null> {
  try {
    await requireShape(source);
    return null;
  } catch (error) {
    if (error instanceof StateShapeError) return error;
    throw error;
  }
}

const reasons: Readonly<Record<string, Sentence>> = {
  '28P01': { zh: '口令不对', en: 'the password is wrong' },
  '28000': { zh: '不许登录', en: 'the role may not come in' },
  '3D000': { zh: '没有这个数据库', en: 'there is no such database' },
  '42501': { zh: '没有连接的权限', en: 'the role may not connect' },
  '53300': { zh: '连接数已满', en: 'it has no connection left' },
  '57P03': { zh: '正在启动或恢复', en: 'it is starting or recovering' },
  ECONNREFUSED: { zh: '没有程序在监听', en: 'nothing listens there' },
  ENOTFOUND: { zh: '找不到这台主机', en: 'there is no such host' },
};

function away(cause: unknown, url: string): Finding {
  if (url === '') {
    return fault(
      { zh: '没有设置 DATABASE_URL，本机平台没有运行', en: 'DATABASE_URL is not set, and no local platform runs' },
      { zh: '请先 npm start；部署中请设置 DATABASE_URL', en: 'run npm start first; in a deployment set DATABASE_URL' },
    );
  }
  const setting = postgres.DATABASE_URL.safeParse(url);
  if (!setting.success) return unusable(setting.error.issues.map(({ message }) => message).join('; '));
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  const why = reasons[code] ?? { zh: code || '没有应答', en: code || 'no answer' };
  return fault(
    { zh: `${placeOf(url)} 连接不上：${why.zh}`, en: `${placeOf(url)} cannot be reached: ${why.en}` },
    {
      zh: '启动 PostgreSQL，核对 DATABASE_URL 的地址、库名和口令；本机的，运行 npm start',
      en: 'start PostgreSQL and check host, name and password in DATABASE_URL; for a local one run npm start',
    },
  );
}

const unusable = (expected: string): Finding =>
  fault(
    { zh: `DATABASE_URL 不可用（${expected}）`, en: `DATABASE_URL is not usable (${expected})` },
    { zh: '改正 DATABASE_URL，再运行一次', en: 'correct DATABASE_URL, then run it again' },
  );

/** Without user and password. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL';
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

const otherShape = ({ zh, en }: StateShapeError): Finding =>
  fault(
    { zh: zh.replace(/。$/u, ''), en: en.replace(/\.$/u, '') },
    { zh: '见 docs/runbooks/another-release.md', en: 'see docs/runbooks/another-release.md' },
  );

const badEncoding = (encoding: string): Finding =>
  fault(
    { zh: `编码是 ${encoding}，中文无法检索`, en: `its encoding is ${encoding}, Chinese text would not be found` },
    { zh: '另建 UTF-8（C.UTF-8 或 ICU）的数据库', en: 'make a database with UTF-8 (C.UTF-8 or ICU)' },
  );

const lacks = (missing: readonly string[]): Finding =>
  fault(
    { zh: `缺少结构变更：${missing.join('、')}`, en: `migrations are missing: ${missing.join(', ')}` },
    { zh: '运行 maplebridge migrate', en: 'run maplebridge migrate' },
  );
