import { nationalTime, organisation, rulesFor } from './law.js';
import { derivedCaseId } from '#libs/docket';
import { as, type CaseId, type Instant, type LegalDate, type OfficeId } from '#libs/kernel';
import type { Setting } from '#libs/made-up';

/** What a county is made up with, without a database: nothing is sealed. */
export function aSetting(seed = 'test', on = as<LegalDate>('2026-11-24')): Setting {
  return {
    law: { rulesFor, calendar: nationalTime('petition').calendar, ...organisation() },
    jurisdiction: 'CN',
    seed,
    asOf: on,
    recordedAt: as<Instant>(`${on}T02:00:00.000Z`),
    bureau: as<OfficeId>('bureau'),
    discipline: as<OfficeId>('discipline'),
    principalOf: (office, capacity) => `${office}/${capacity}`,
    sealsOf: () => ({
      text: (body) => ({ ref: { digest: body, chars: body.length }, body }),
      party: (party, { name }) => ({
        ref: { party, digest: name },
        keyId: '',
        cipher: '',
        nameIndex: null,
        phoneIndex: null,
        idNumberIndex: null,
      }),
    }),
    partOf: (petition: CaseId, { kind, name }: { readonly kind: string; readonly name: string }) =>
      derivedCaseId(petition, kind === 'supervision' ? name : `${kind}/${name}`),
    talkOf: (mediation: CaseId, party: string) => derivedCaseId(mediation, party),
    jointOf: (mediation: CaseId) => derivedCaseId(mediation, 'joint'),
    mediatorsOf: (office) => [{ person: derivedCaseId('mediator', office), account: null }],
  };
}
