import { join } from 'node:path';
import * as z from 'zod';
import { workerConfig } from '../../apps/worker/src/config.js';
import { DigestContent } from '../../apps/worker/src/digest/digest-content.js';
import { DigestSender } from '../../apps/worker/src/digest/digest-sender.js';
import { Digests } from '../../apps/worker/src/digest/digests.js';
import { openDispatching } from '../../apps/worker/src/sending/open-sender.js';
import type { DataSource } from 'typeorm';
import { addDays, instantAtHour, legalDateOf, nearestWorkingDay, type Calendar } from '#libs/calendar';
import { parseConfig, readKeys } from '#libs/config';
import { as, type Instant, type LegalDate } from '#libs/kernel';
import { openLog } from '#libs/observability';
import { readJurisdiction, setJurisdiction } from '#libs/persistence';
import type { TestDatabase } from './database.js';
import { aDoor, keysFileIn } from './door.js';

export interface DigestWorkerOptions {
  /** Folder of the journal and the keys. */
  readonly folder: string;
  readonly smtpPort: number;
  readonly now: () => Date;
  readonly off?: string;
}

/** The part of a worker that makes and sends digests, over a database and a journal, at a time of its own. */
export function aDigestWorker({ source, url }: TestDatabase, { folder, smtpPort, now, off }: DigestWorkerOptions) {
  const config = parseConfig(z.object(workerConfig.shape), {
    ...{ DATABASE_URL: url, TEMPORAL_ADDRESS: 'localhost:1', MAPLEBRIDGE_KEYS: keysFileIn(folder) },
    ...{ JOURNAL_FOLDER: join(folder, 'journal'), CONSOLE_ADDRESS: 'https://desk.example' },
    ...{
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String(smtpPort),
      SMTP_SECURITY: 'none',
      SMTP_FROM: '枫桥 <no@xf.example>',
    },
    ...(off === undefined ? {} : { CHANNELS_OFF: off }),
  });
  readKeys(config.MAPLEBRIDGE_KEYS);
  const log = openLog('test', 'silent');
  const { vault, world } = aDoor(source);
  const content = new DigestContent(source, world, config.CONSOLE_ADDRESS ?? null);
  const parts = openDispatching({ config, source, vault, log });
  const sender = new DigestSender(source, vault, content, parts, (channel) => config.CHANNELS_OFF.includes(channel));
  return new Digests(source, content, sender, log, now);
}

/** The working day whose digests are due next, so that whatever happens until then is news of it. */
export function nextDigestDay(calendar: Calendar, hour: number): LegalDate {
  const now = as<Instant>(new Date().toISOString());
  const today = legalDateOf(now);
  return nearestWorkingDay(instantAtHour(today, hour) > now ? today : addDays(today, 1), 1, calendar);
}

/** Says whether the county is made up, of which nothing leaves. */
export async function setMadeUp(source: DataSource, isMadeUp: boolean): Promise<void> {
  const { code, name } = (await readJurisdiction(source)) ?? { code: 'CN', name: { zh: '', en: '' } };
  await setJurisdiction(source, { code, name, isMadeUp }, { name: 'test', reason: 'r', isChange: true });
}
