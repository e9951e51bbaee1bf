import { randomUUID } from 'node:crypto';
import type { TestApi } from './api.js';
import { daysAhead } from './days-ahead.js';

/** Registers a petition in a drill of its own, by the door and without the engine. Answers its id. */
export async function aPetitionOfADrill(api: TestApi): Promise<string> {
  const { docket, vault } = api.platform;
  const caseId = randomUUID() as never;
  const drillId = randomUUID();
  await api.database.source.query(`insert into drill (id, name, created_by) values ($1, 'x', 'x')`, [drillId]);
  const matter = vault.sealsOf(caseId).text('演练');
  const register = {
    ...{ channel: 'letter', class: 'appeal', receivedOn: daysAhead(0), registrar: 'bureau', isReachable: true },
    ...{ place: null, category: null, title: null, matter: matter.ref, petitioner: null, source: null },
  };
  await docket.act({
    kind: 'petition',
    caseId,
    commands: [{ type: 'register', payload: register }],
    actor: { kind: 'person', principal: 'p', office: 'bureau' as never, capacity: 'petition-clerk' },
    key: randomUUID(),
    texts: [matter],
    opening: { jurisdiction: 'CN-532924', drillId },
  });
  return caseId;
}
