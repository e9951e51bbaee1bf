import { originSentence } from '#libs/contracts';
import type { OwnMediation } from '#contracts/mediation';
import { isOfParty, type Clock } from '#libs/kernel';
import { limitRules } from '#libs/mediation';
import type { OwnFile } from './own-file.js';

type OwnDate = OwnMediation['dates'][number];

// What offices owe each other, or a reporter, is none of them, nor what would tell that violence or a sham is suspected.
const owedRules: readonly string[] = ['RM-TAKE', 'RM-36', 'RM-37', 'RM-RECUSE', 'RM-SEAL', 'RM-12'];

/** A petition has dates of its own, of which not every party need know: its limit is one of the mediation. */
const plainNames: Readonly<Record<string, OwnDate['name']>> = {
  'RM-SET': { zh: '调解须有结果的日期', en: 'By when the mediation must have its outcome' },
};

/** The dates that count for the parties: what the committee owes them, and until when it is mediated. The earliest stands first. */
export function datesOf(file: OwnFile): OwnMediation['dates'] {
  return file.dossier.clocks
    .filter(isTold)
    .toSorted((a, b) => (a.legalDueOn ?? '').localeCompare(b.legalDueOn ?? ''))
    .map((clock) => dateOf(clock, file));
}

/** It runs, or passed without having been met or ended: what is over asks nobody any more. */
const isTold = ({ rule, legalDueOn, metAt, endedAt }: Clock): boolean =>
  [...owedRules, ...limitRules].includes(rule) && legalDueOn !== null && metAt === null && endedAt === null;

function dateOf(clock: Clock, file: OwnFile): OwnDate {
  const { id, rule, legalDueOn, provisional, startOn } = clock;
  const office = owedBy(clock, file);
  return {
    ...{ clock: id, rule, dueOn: legalDueOn ?? startOn, isProvisional: provisional },
    name: plainNames[rule] ?? file.ruleOf(rule)?.name ?? { zh: rule, en: rule },
    office,
    state: stateOf(clock, file, office !== null),
    basis: basisOf(clock, file),
  };
}

/** Who owes it; null: nobody, it is a time that runs. */
const owedBy = ({ rule, owner }: Clock, { offices }: OwnFile): OwnDate['office'] =>
  !owedRules.includes(rule) || isOfParty(owner) ? null : (offices.get(owner)?.name ?? null);

function stateOf({ legalDueAt }: Clock, { now }: OwnFile, isOwed: boolean): OwnDate['state'] {
  if (legalDueAt === null || legalDueAt > now) return 'running';
  return isOwed ? 'overdue' : 'passed';
}

function basisOf({ rule, rawDueOn, legalDueOn }: Clock, { ruleOf }: OwnFile): OwnDate['basis'] {
  const known = ruleOf(rule);
  if (known === null) return { zh: rule, en: rule };
  const basis = { origin: known.origin, article: known.article, isRolled: rawDueOn !== legalDueOn };
  return { zh: originSentence(basis, 'zh'), en: originSentence(basis, 'en') };
}
