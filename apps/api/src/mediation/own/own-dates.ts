import { originSentence } from '#libs/contracts';
import { namedDate, type OwnMediation } from '#contracts/mediation';
import { isOfParty, type Clock } from '#libs/kernel';
import { isOfPetition, isOpening, isOwedToParties, toldClocksOf } from '#libs/mediation';
import type { OwnFile } from './own-file.js';

type OwnDate = OwnMediation['dates'][number];

/** The dates that count for the parties. The earliest stands first. */
export const datesOf = (file: OwnFile): OwnMediation['dates'] =>
  toldClocksOf(file.dossier).map((clock) => dateOf(clock, file));

function dateOf(clock: Clock, file: OwnFile): OwnDate {
  const { legalDueOn, provisional, startOn } = clock;
  const office = owedBy(clock, file);
  return {
    ...{ dueOn: legalDueOn ?? startOn, isProvisional: provisional, office, ...saidOf(clock, file) },
    manner: mannerOf(clock, office !== null),
    state: stateOf(clock, file, office !== null),
  };
}

/** Who owes it; null: nobody, it is a time that runs. */
const owedBy = (clock: Clock, { offices }: OwnFile): OwnDate['office'] =>
  !isOwedToParties(clock) || isOfParty(clock.owner) ? null : (offices.get(clock.owner)?.name ?? null);

function mannerOf(clock: Clock, isOwed: boolean): OwnDate['manner'] {
  if (isOpening(clock)) return 'from';
  return isOwed ? 'by' : 'until';
}

function stateOf({ legalDueAt }: Clock, { now }: OwnFile, isOwed: boolean): OwnDate['state'] {
  if (legalDueAt === null || legalDueAt > now) return 'running';
  return isOwed ? 'overdue' : 'passed';
}

/** What it is called, and whose it is. */
function saidOf(clock: Clock, { ruleOf }: OwnFile): Pick<OwnDate, 'name' | 'basis'> {
  const { rule, rawDueOn, legalDueOn } = clock;
  if (isOfPetition(clock)) return namedDate;
  const known = ruleOf(rule);
  if (known === null) return { name: { zh: rule, en: rule }, basis: { zh: rule, en: rule } };
  const basis = { origin: known.origin, article: known.article, isRolled: rawDueOn !== legalDueOn };
  return { name: known.name, basis: { zh: originSentence(basis, 'zh'), en: originSentence(basis, 'en') } };
}
