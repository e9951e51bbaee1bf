import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase, readJurisdiction, setJurisdiction, storePack } from '#libs/persistence';
import { repositoryRoot } from '../../infra/local/places.js';

interface SendingCounty {
  /** One that is made up sends nothing: its messages stay in the local outbox. */
  readonly isMadeUp: boolean;
  /** Of its pack of deliveries, beside the hours. */
  readonly parameters?: Readonly<Record<string, number>>;
}

/** A county in which no hour is quiet: a test and a measurement may run by night. */
export async function sendingCounty(ownerUrl: string, { isMadeUp, parameters = {} }: SendingCounty): Promise<void> {
  const source = await openDatabase({ url: ownerUrl, poolSize: 1, applicationName: 'test' });
  try {
    const found = await readJurisdiction(source);
    if (found === null) throw new Error('no county was loaded');
    const by = { name: 'test', reason: 'messages leave a real county alone', isChange: true };
    await setJurisdiction(source, { ...found, isMadeUp }, by);
    const file = join(repositoryRoot(), 'libs', 'rules', 'packs', 'delivery.CN.json');
    const pack = JSON.parse(readFileSync(file, 'utf8')) as { parameters: Record<string, { value: number }> };
    const wanted = { quietFromHour: 0, quietUntilHour: 0, ...parameters };
    for (const [name, value] of Object.entries(wanted)) Object.assign(pack.parameters[name] ?? {}, { value });
    await storePack(source, { kind: 'rules', name: 'delivery.CN', content: JSON.stringify(pack) });
  } finally {
    await source.destroy();
  }
}
