import type { OpenDocket } from '#libs/docket';
import { as, type CaseId, type Instant, type OfficeId } from '#libs/kernel';
import { aCaseId } from './door.js';

const agoMs = 25 * 24 * 3600 * 1000;

/** Imported, a letter that came 25 days ago: moments of it are past, one of them a breach that is supervised. */
export async function anOldLetter({ docket, vault }: Pick<OpenDocket, 'docket' | 'vault'>): Promise<CaseId> {
  const caseId = aCaseId();
  const matter = vault.sealsOf(caseId).text('路灯不亮。');
  const payload = {
    ...{ channel: 'letter', class: 'appeal', receivedOn: null, registrar: 'bureau', isReachable: false, place: null },
    ...{ category: null, title: null, matter: matter.ref, petitioner: null, source: null },
  };
  const at = as<Instant>(new Date(Date.now() - agoMs).toISOString());
  const office = as<OfficeId>('bureau');
  await docket.act({
    ...{ kind: 'petition', caseId, key: 'register', opening: { jurisdiction: 'CN' }, texts: [matter] },
    actor: { kind: 'platform', principal: `import/${caseId}`, office, capacity: null },
    commands: [{ type: 'register', payload, at }],
  });
  return caseId;
}
