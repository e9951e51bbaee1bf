import { fragments } from '#libs/config';

/** A variable as the page shows it; `fallback` undefined where a process does not start without it. */
interface Variable {
  readonly name: string;
  readonly meaning: string;
  readonly fallback: string | undefined;
}

/** As much of a zod schema as tells its default: it lies under whatever was chained after it. */
interface Layer {
  readonly def: {
    readonly type: string;
    readonly defaultValue?: unknown;
    readonly innerType?: Layer;
    readonly in?: Layer;
  };
  readonly description?: string | undefined;
}

const titles: Readonly<Record<keyof typeof fragments, string>> = {
  postgres: 'PostgreSQL, the application · 数据库(应用)',
  disk: 'Disk of the database · 数据库磁盘',
  postgresOwner: 'PostgreSQL, migrations · 数据库(迁移)',
  temporal: 'Temporal · 流程引擎',
  keys: 'Keys · 密钥',
  files: 'Files · 附件',
  journal: 'Journal of what was sent · 发送日志',
  channels: 'Channels · 短信、邮件与工作群',
  reports: 'Delivery reports · 短信送达报告',
  http: 'HTTP · 接口',
  portal: 'Public page · 公众页面',
  guidance: 'Guidance of mediation · 人民调解指导',
  console: 'Console · 工作台地址',
  robots: 'Robots of offices · 机构工作群机器人',
  documents: 'Documents · 文书',
  seal: 'Electronic seal · 电子印章',
  webhooks: 'Webhooks · 签名推送',
  register: 'Register of people without accounts · 名册',
  logging: 'Logging · 日志',
  worker: 'Worker · 进程',
};

/** Variables of the local start and of the bootstrap, which run before there is a schema to read them by. */
const local: readonly Variable[] = [
  {
    name: 'MAPLEBRIDGE_STATE',
    meaning: 'folder of all state of the local start; `--state` wins',
    fallback: '.maplebridge in the checkout',
  },
  {
    name: 'MAPLEBRIDGE_CACHE',
    meaning: 'folder of downloaded and built programs, kept between checkouts',
    fallback: '~/.cache/maplebridge',
  },
  {
    name: 'MAPLEBRIDGE_TEMPORAL',
    meaning: 'path of the Temporal server program (`temporal`), before PATH, cache and download',
    fallback: 'looked for',
  },
  {
    name: 'MAPLEBRIDGE_DEMO_PASSWORD',
    meaning: 'password of the demonstration accounts that `maplebridge migrate --demo-county` makes',
    fallback: 'none: without it no accounts are made',
  },
];

function fallbackOf(layer: Layer): string | undefined {
  const { type, defaultValue, innerType, in: input } = layer.def;
  if (type === 'prefault' || type === 'default') return String(defaultValue);
  if (type === 'optional') return '–';
  const inner = innerType ?? input;
  return inner === undefined ? undefined : fallbackOf(inner);
}

function variablesOf(fragment: object): Variable[] {
  return Object.entries(fragment).map(([name, schema]) => {
    const layer = schema as Layer;
    return { name, meaning: layer.description ?? '', fallback: fallbackOf(layer) };
  });
}

function sections(): { title: string; variables: readonly Variable[] }[] {
  const ofProcesses = Object.entries(fragments).map(([name, fragment]) => ({
    title: titles[name as keyof typeof fragments],
    variables: variablesOf(fragment),
  }));
  return [...ofProcesses, { title: 'Local start · 单机启动', variables: local }];
}

/** `docs/configuration.md`: every variable that a process reads. */
export function configurationPage(): string {
  const body = sections().map(({ title, variables }) =>
    [
      `## ${title}`,
      '',
      '| variable | meaning | default |',
      '| --- | --- | --- |',
      ...variables.map(
        ({ name, meaning, fallback }) =>
          `| \`${name}\` | ${meaning} | ${fallback === undefined ? '**required**' : fallback} |`,
      ),
      '',
    ].join('\n'),
  );
  return [
    '# 配置 · Configuration',
    '',
    'Written by `npm run docs:config`; a test finds it stale. `npm start` needs none of these: it sets them itself.',
    'A process checks all of its variables at once before it listens; what is wrong is said by name, never by value, and the exit code is 78.',
    '',
    ...body,
  ].join('\n');
}

/** `.env.example`: the same, to be copied and filled in. */
export function environmentExample(): string {
  const body = sections().flatMap(({ title, variables }) => [
    `# ${title}`,
    ...variables.flatMap(({ name, meaning, fallback }) => [
      `# ${meaning}`,
      fallback === undefined ? `${name}=` : `# ${name}=${/^[\w.:/-]+$/u.test(fallback) ? fallback : ''}`,
    ]),
    '',
  ]);
  return ['# Written by `npm run docs:config`.', '', ...body].join('\n');
}
