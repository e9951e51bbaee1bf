import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '#libs/config';
import type { Machine } from '../../apps/cli/src/doctor/inspection.js';

const minute = 60_000;
/** The year of now: what is published to the next one is known whenever a test runs. */
export const thisYear = new Date().getUTCFullYear();

/** An installation that is whole, which each of them breaks in one place. */
export interface Whole {
  readonly environment: Environment;
  readonly ownerUrl: string;
  /** Where files may be written. */
  readonly folder: string;
}

function keysFile({ environment, folder }: Whole, name: string, change: (keys: Record<string, unknown>) => unknown) {
  const keys = JSON.parse(readFileSync(environment.MAPLEBRIDGE_KEYS ?? '', 'utf8')) as Record<string, unknown>;
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(change(keys)), { mode: 0o600 });
  return path;
}

/** What is broken, what the line of its check says and tells to do. */
export interface Broken {
  readonly check: string;
  readonly says: RegExp;
  readonly todo: RegExp;
  readonly environment?: (whole: Whole) => Environment;
  readonly machine?: Partial<Machine>;
  readonly sql?: readonly string[];
  readonly mend?: readonly string[];
}

const places = (change: string) => [
  'alter table jurisdiction disable trigger user',
  change,
  'alter table jurisdiction enable trigger user',
];

const alterPack = (content: string) => [
  'alter table pack disable trigger all',
  `update pack set content = ${content} where name = 'petition.CN'`,
  'alter table pack enable trigger all',
];

/** Installations with one fault each. */
export const brokenInstallations: readonly (readonly [what: string, broken: Broken])[] = [
  [
    'whose database is down',
    {
      check: 'database',
      says: /故障 fault .*127\.0\.0\.1:1\/x 连接不上：没有程序在监听/u,
      todo: /启动 PostgreSQL.*start PostgreSQL/u,
      environment: () => ({ DATABASE_URL: 'postgres://maplebridge_app:hidden@127.0.0.1:1/x' }),
    },
  ],
  [
    'whose password for the database is another',
    {
      check: 'database',
      says: /口令不对.*the password is wrong/u,
      todo: /DATABASE_URL/u,
      environment: ({ environment }) => ({ DATABASE_URL: environment.DATABASE_URL?.replace(':app@', ':hidden@') }),
    },
  ],
  [
    'whose store of files is not there',
    {
      check: 'files',
      says: /故障 fault .*对象存储 http:\/\/127\.0\.0\.1:1 不能读写/u,
      todo: /FILES_S3_URL/u,
      environment: () => ({
        ...{ FILES_FOLDER: '', FILES_S3_URL: 'http://127.0.0.1:1', FILES_S3_BUCKET: 'files' },
        ...{ FILES_S3_KEY_ID: 'hidden', FILES_S3_SECRET: 'hidden' },
      }),
    },
  ],
  [
    'whose folder of scanners is not there',
    {
      check: 'scans',
      says: /故障 fault .*扫描文件夹 \/nowhere\/scans 不存在/u,
      todo: /scanner\.md/u,
      environment: () => ({ SCANS_FOLDER: '/nowhere/scans' }),
    },
  ],
  [
    'whose keys file is damaged',
    {
      check: 'keys',
      says: /故障 fault .*不可用（keys file, receipt: expected base64 of 32 bytes）/u,
      todo: /同一份备份中恢复.*same backup/u,
      environment: (whole) => ({
        MAPLEBRIDGE_KEYS: keysFile(whole, 'damaged.json', (keys) => ({ ...keys, receipt: 'AAAA' })),
      }),
    },
  ],
  [
    'whose keys file is missing',
    {
      check: 'keys',
      says: /故障 fault .*密钥文件 \S+keys\.json 不在了.*is missing/u,
      todo: /同一份备份中恢复.*same backup/u,
      environment: ({ folder }) => ({ MAPLEBRIDGE_KEYS: '', MAPLEBRIDGE_STATE: join(folder, 'none') }),
    },
  ],
  [
    'whose database is named wrongly',
    {
      check: 'database',
      says: /DATABASE_URL 不可用（expected postgres:\/\/user:password@host:port\/database）/u,
      todo: /改正 DATABASE_URL.*correct DATABASE_URL/u,
      environment: () => ({ DATABASE_URL: 'garbage' }),
    },
  ],
  [
    'whose disk is not where it is said to be',
    {
      check: 'disk',
      says: /DATABASE_DISK 所指的文件夹 \/nonexist 看不到/u,
      todo: /let DATABASE_DISK name the folder/u,
      environment: () => ({ DATABASE_DISK: '/nonexist' }),
      machine: { room: () => Promise.reject(new Error('ENOENT')) },
    },
  ],
  [
    'whose reserve of the disk is no size',
    {
      check: 'disk',
      says: /配置有误（DATABASE_DISK_RESERVE: expected a share/u,
      todo: /改正这项设置.*correct this setting/u,
      environment: () => ({ DATABASE_DISK_RESERVE: 'lots' }),
    },
  ],
  [
    'with the keys of another installation',
    {
      check: 'keys',
      says: /密钥文件（编号 other）不属于这个数据库.*belongs to another database/u,
      todo: /restore the keys file of the same backup/u,
      environment: (whole) => ({
        MAPLEBRIDGE_KEYS: keysFile(whole, 'other.json', (keys) => ({ ...keys, id: 'other' })),
      }),
    },
  ],
  [
    'whose database is of an earlier shape',
    {
      check: 'database',
      says: /是另一个版本写的.*was written by another release/u,
      todo: /another-release\.md/u,
      sql: [
        `create table kept_shape as select value from setting where key = 'state_shape'`,
        `update setting set value = '3' where key = 'state_shape'`,
      ],
      mend: [
        `update setting set value = (select value from kept_shape) where key = 'state_shape'`,
        'drop table kept_shape',
      ],
    },
  ],
  [
    'whose rule pack was altered',
    {
      check: 'packs',
      says: /内容被改动，与散列不符：petition\.CN/u,
      todo: /从备份恢复.*ledger verify/u,
      sql: alterPack(`replace(content, '"value": 30', '"value": 20')`),
      mend: alterPack(`replace(content, '"value": 20', '"value": 30')`),
    },
  ],
  [
    'without a calendar of the next year in December',
    {
      check: 'calendars',
      says: new RegExp(`${String(thisYear + 2)} 年的日历还没有装入`, 'u'),
      todo: /next-years-calendar\.md/u,
      machine: { nowMs: () => Date.UTC(thisYear + 1, 11, 15, 4) },
    },
  ],
  [
    'on a disk that is nearly full',
    {
      check: 'disk',
      says: /100 MB 可用，少于 1024 MB 即只能查看.*nothing is written/u,
      todo: /扩大磁盘.*make room/u,
      machine: { room: () => Promise.resolve({ freeBytes: 100 * 1024 * 1024, diskBytes: 100e9 }) },
    },
  ],
  [
    'whose engine is down',
    {
      check: 'engine',
      says: /127\.0\.0\.1:1 连接不上.*people go on working/u,
      todo: /启动 Temporal.*reconcile --all/u,
      environment: () => ({ TEMPORAL_ADDRESS: '127.0.0.1:1' }),
    },
  ],
  [
    'whose namespace is not registered',
    {
      check: 'engine',
      says: /没有命名空间 nowhere/u,
      todo: /start a worker/u,
      environment: () => ({ TEMPORAL_NAMESPACE: 'nowhere' }),
    },
  ],
  [
    'whose role may delete facts',
    {
      check: 'rights',
      says: /角色 maplebridge_app 多了权限：delete on docket_fact, update \(body\) on case_text/u,
      todo: /收回（revoke）.*ledger verify/u,
      sql: ['grant delete on docket_fact to maplebridge_app', 'grant update (body) on case_text to maplebridge_app'],
      mend: [
        'revoke delete on docket_fact from maplebridge_app',
        'revoke update (body) on case_text from maplebridge_app',
      ],
    },
  ],
  [
    'whose role lacks a right',
    {
      check: 'rights',
      says: /少了权限：delete on outbox/u,
      todo: /rights\.ts/u,
      sql: ['revoke delete on outbox from maplebridge_app'],
      mend: ['grant delete on outbox to maplebridge_app'],
    },
  ],
  [
    'whose application comes as the owner',
    {
      check: 'rights',
      says: /是超级用户，可以改写台账/u,
      todo: /DATABASE_OWNER_URL/u,
      environment: ({ ownerUrl }) => ({ DATABASE_URL: ownerUrl }),
    },
  ],
  [
    'whose facts are no longer protected',
    {
      check: 'rights',
      says: /保护被关闭、删除或者改动：docket_fact\./u,
      todo: /enable trigger/u,
      sql: ['alter table docket_fact disable trigger user'],
      mend: ['alter table docket_fact enable trigger user'],
    },
  ],
  [
    'whose log of reading lost a protection',
    {
      check: 'rights',
      says: /改动：read_log\.read_log_kept。/u,
      todo: /migrations\/baseline/u,
      sql: ['drop trigger read_log_kept on read_log'],
      mend: [
        'create trigger read_log_kept before truncate on read_log for each statement execute function refuse_change()',
      ],
    },
  ],
  [
    'whose clock is wrong',
    {
      check: 'clocks',
      says: /数据库的时钟比本机慢 600\.\d s[^]*流程引擎的时钟比本机慢 (600|599)\.\d s/u,
      todo: /NTP/u,
      machine: { nowMs: () => Date.now() + 10 * minute },
    },
  ],
  [
    'without a jurisdiction',
    {
      check: 'jurisdiction',
      says: /没有设定适用地区.*no case begins/u,
      todo: /maplebridge county load/u,
      sql: ['create table kept_place as select * from jurisdiction', ...places('delete from jurisdiction')],
      mend: [
        ...places('insert into jurisdiction overriding system value select * from kept_place'),
        'drop table kept_place',
      ],
    },
  ],
  [
    'whose API is down',
    {
      check: 'servers',
      says: /没有应答.*does not answer/u,
      todo: /api\.log/u,
      environment: () => ({ MAPLEBRIDGE_URL: 'http://127.0.0.1:1' }),
    },
  ],
];
