import type { OwnMediation } from '#contracts/mediation';
import { legalDateOf } from '#libs/calendar';
import { factOfKind, kindOf, noSuchCase } from '#libs/docket';
import { as, type Instant, type LegalDate } from '#libs/kernel';
import { mayActFor, mayNot } from '#libs/kind';
import { hasConsented, mediatorsHear, obligationsWith, type MediationDossier } from '#libs/mediation';
import { reads } from '#libs/persistence';
import { actorOf, mandateRefusal } from '../../intake/receipt-right.js';
import type { Platform } from '../../platform.js';
import { expertsAt } from '../experts.js';
import { readCourt } from './own-court.js';
import { ownFactTypes } from './own-file.js';
import { ownMediationOf } from './own-mediation.js';
import { sentPapers, toldOf } from './own-papers.js';
import { ownVisits } from './own-visits.js';
import { mayReadFor, principalOf } from './principal.js';

const kind = 'mediation';

/** Who shows a receipt, and for whom; null: for itself, or the first for whom it may. */
export interface OwnReader extends reads.ReceiptHolder {
  readonly of: string | null;
}

/**
 * A mediation as one of its parties reads it.
 *
 * @throws DomainError `docket.no_such_case` (not_found); those of `requireActing` (forbidden)
 */
export async function readOwnMediation(platform: Platform, holder: OwnReader): Promise<OwnMediation> {
  const { database, docket, registry } = platform;
  const { caseId, party: reader } = holder;
  const [file, { dossier: read, refusals, context }, world] = await Promise.all([
    reads.readOwnFile(database, { kind, caseId }, ownFactTypes),
    docket.now(caseId, actorOf(holder), database),
    platform.world(),
  ]);
  if (file === null) throw noSuchCase();
  const dossier = read as MediationDossier;
  const now = as<Instant>(file.now);
  const today = legalDateOf(now);
  const reading = { reader, on: today };
  const party = principalOf(dossier, { ...reading, of: holder.of });
  const law = kindOf(registry, kind);
  const facts = file.facts.map((body) => factOfKind(law, body));
  const texts = new Map(file.texts.map(({ digest, body }) => [digest, body]));
  const own = obligationsWith(dossier, party).map(({ name, what }) => ({ name, what: texts.get(what) ?? null }));
  const [papers, visits, court, names, experts] = await Promise.all([
    sentPapers(platform, dossier, { facts, party, reader }),
    ownVisits(platform, dossier, {
      ...{ party, own, today },
      maySpeak: maySpeak(dossier, { by: reader, of: party, on: today }),
    }),
    readCourt(platform, dossier, actorOf(holder)),
    reads.readRegisteredNames(
      database,
      dossier.state.mediators.map(({ person }) => person),
    ),
    expertsAt(platform, dossier, now),
  ]);
  const rules = world.rules(file.rulePack);
  return ownMediationOf({
    ...{ dossier, party, reader, names, experts, now, today, subject: file.subject, offices: world.offices },
    calendar: context.calendar,
    facts,
    mayReadFor: mayReadFor(dossier, reading),
    textOf: (ref) => (ref == null ? null : (texts.get(ref.digest) ?? null)),
    ruleOf: (rule) => rules.clocks[rule] ?? null,
    papers: papers.map(toldOf),
    ...{ visits, court },
    refusals: refusals(),
    mayBringFiles: mayBring(dossier, { by: reader, of: party, on: today }),
    mayTellMediators: mayTell(dossier, { by: reader, of: party, on: today }, refusals()),
  });
}

/** Until it has ended, whoever may speak for a party brings what belongs to it, and what is its own. */
function mayBring({ state, parties }: MediationDossier, { by, of, on }: Telling): boolean {
  if (state.end !== null) return false;
  if (by === of) return mandateRefusal(parties, { party: by, scope: 'speak', on }) === null;
  return !mayNot(mayActFor(parties, { by, of, scope: 'speak', on }));
}

/** Who tells something, for whom, and on which day. */
interface Telling {
  readonly by: string;
  readonly of: string;
  readonly on: LegalDate;
}

/** Whether what is said for a party by this receipt is heard: not of a ward by itself, nor beyond a mandate. */
const maySpeak = ({ parties }: MediationDossier, { by, of, on }: Telling): boolean =>
  !mayNot(mayActFor(parties, { by, of, scope: 'speak', on, isSealed: true }));

/** Whether something may be written to those who mediate alone: the party has consented to them, and one of them can read it. */
const mayTell = (
  dossier: MediationDossier,
  { by, of, on }: Telling,
  refusals: Readonly<Record<string, unknown>>,
): boolean =>
  refusals['talkApart'] === null &&
  mediatorsHear(dossier.state) &&
  hasConsented(dossier, of) &&
  !mayNot(mayActFor(dossier.parties, { by, of, scope: 'speak', on }));
