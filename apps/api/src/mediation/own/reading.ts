import type { OwnMediation } from '#contracts/mediation';
import { legalDateOf } from '#libs/calendar';
import { factOfKind, kindOf, noSuchCase } from '#libs/docket';
import { as, type Instant, type LegalDate, type MandateScope } from '#libs/kernel';
import { mayActFor, mayNot } from '#libs/kind';
import { principalsOf, type MediationDossier } from '#libs/mediation';
import { reads } from '#libs/persistence';
import { actorOf, mandateRefusal } from '../../intake/receipt-right.js';
import type { Platform } from '../../platform.js';
import { ownFactTypes } from './own-file.js';
import { ownMediationOf } from './own-mediation.js';
import { sentPapers, toldOf } from './own-papers.js';

const kind = 'mediation';

/** A mediation as one of its parties reads it. @throws DomainError `docket.no_such_case` (not_found) */
export async function readOwnMediation(platform: Platform, holder: reads.ReceiptHolder): Promise<OwnMediation> {
  const { database, docket, registry } = platform;
  const { caseId, party: reader } = holder;
  const [file, { dossier: read, refusals }, world] = await Promise.all([
    reads.readOwnFile(database, { kind, caseId }, ownFactTypes),
    docket.now(caseId, actorOf(holder), database),
    platform.world(),
  ]);
  if (file === null) throw noSuchCase();
  const dossier = read as MediationDossier;
  const now = as<Instant>(file.now);
  const today = legalDateOf(now);
  const party = principalOf(dossier, { reader, on: today });
  const [papers, names] = await Promise.all([
    sentPapers(platform, dossier, [party, reader]),
    reads.readRegisteredNames(
      database,
      dossier.state.mediators.map(({ person }) => person),
    ),
  ]);
  const texts = new Map(file.texts.map(({ digest, body }) => [digest, body]));
  const law = kindOf(registry, kind);
  const rules = world.rules(file.rulePack);
  return ownMediationOf({
    ...{ dossier, party, reader, names, now, today, subject: file.subject, offices: world.offices },
    facts: file.facts.map((whole) => factOfKind(law, whole)),
    textOf: (ref) => (ref == null ? null : (texts.get(ref.digest) ?? null)),
    ruleOf: (rule) => rules.clocks[rule] ?? null,
    papers: papers.map(toldOf),
    refusals: refusals(),
    mayBringFiles: mayBring(dossier, { reader, on: today }),
  });
}

interface Reading {
  readonly reader: string;
  readonly on: LegalDate;
}

/** For whom whoever shows a receipt reads: for itself, or for the first party for whom it may. */
export function principalOf({ parties }: MediationDossier, { reader: by, on }: Reading): string {
  const principals = principalsOf({ parties });
  if (principals.some(({ party }) => party === by)) return by;
  const scope: MandateScope = 'receive';
  return principals.find(({ party: of }) => !mayNot(mayActFor(parties, { by, of, scope, on })))?.party ?? by;
}

/** Until it has ended, whoever may speak for a party brings what belongs to it. */
export const mayBring = ({ state, parties }: MediationDossier, { reader: party, on }: Reading): boolean =>
  state.end === null && mandateRefusal(parties, { party, scope: 'speak', on }) === null;
