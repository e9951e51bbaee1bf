import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseVersion } from '#libs/config';
import { reads } from '#libs/persistence';
import { engineVersion, sdkVersion } from '#libs/temporal';
import { fault, ok, warning, type Finding } from '../finding.js';
import { Away, type Check, type Inspection } from '../inspection.js';

// Tried with 18; what we ask of it (NULLS NOT DISTINCT, security-invoker views) begins with 15.
const leastPostgres = 15;
// The first that can fast-forward one course: without it there are no drills (docs/adr/0003).
const leastEngine = '1.32';

/** 版本: of this release and of what it runs on. */
export const versions: Check = {
  name: 'versions',
  title: { zh: '版本', en: 'versions' },
  look: async (inspection) => {
    const [server, engine] = await Promise.all([
      orNull(async () => reads.readServer(await inspection.database())),
      orNull(async () => engineVersion(await inspection.engine())),
    ]);
    const said = [
      `枫桥 ${releaseVersion()}`,
      `Node ${process.versions.node}`,
      `PostgreSQL ${server?.version ?? '–'}`,
      `Temporal ${engine ?? '–'} (SDK ${sdkVersion()})`,
    ].join(', ');
    const old = [
      ...tooOld('Node', process.versions.node, leastNode(inspection)),
      ...(server === null ? [] : tooOld('PostgreSQL', server.version, String(leastPostgres))),
    ];
    if (old.length > 0) return old;
    if (engine !== null && isBefore(engine, leastEngine)) return [noDrills(engine)];
    return [ok(said, said.replace('枫桥', 'Maplebridge'))];
  },
};

async function orNull<T>(ask: () => Promise<T>): Promise<T | null> {
  return await ask().catch((error: unknown) => {
    if (error instanceof Away) return null;
    throw error;
  });
}

function leastNode({ repository }: Inspection): string {
  const { engines } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
    readonly engines: { readonly node: string };
  };
  return engines.node.replace(/^>=/u, '');
}

function tooOld(what: string, version: string, least: string): Finding[] {
  if (!isBefore(version, least)) return [];
  return [
    fault(
      { zh: `${what} ${version} 太旧`, en: `${what} ${version} is too old` },
      { zh: `换成 ${least} 或更新的`, en: `take ${least} or later` },
    ),
  ];
}

const noDrills = (version: string): Finding =>
  warning(
    {
      zh: `Temporal ${version}：真实案件照常，演练不能快进`,
      en: `Temporal ${version}: cases run, drills cannot go forward`,
    },
    { zh: `换成 ${leastEngine} 或更新的`, en: `take ${leastEngine} or later` },
  );

/** Compares two versions by their first two numbers. */
function isBefore(version: string, least: string): boolean {
  const [major = 0, minor = 0] = numbersOf(version);
  const [leastMajor = 0, leastMinor = 0] = numbersOf(least);
  return major === leastMajor ? minor < leastMinor : major < leastMajor;
}

const numbersOf = (version: string): number[] => (version.match(/\d+/gu) ?? []).map(Number);
