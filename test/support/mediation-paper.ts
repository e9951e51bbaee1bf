import { textOfNotice, nationalClauses } from '#libs/notice';
import { as, type CaseId, type Fact, type TextRef } from '#libs/kernel';
import '../../apps/api/src/contracts.js';
import type { NoticeGiven } from '../../apps/api/src/case/kinds-own.js';
import { looksAt } from '../../apps/api/src/mediation/paper-source.js';
import { paperOfMediation } from '../../apps/api/src/mediation/papers.js';
import type { Platform } from '../../apps/api/src/platform.js';
import { mediator, mediatorId, otherMediator, type MediationInMemory } from './a-mediation.js';

const isLookedAt = (type: string): boolean => looksAt.some((one) => one === type);

/** The paper that a fact of a mediation is, as it is served: with names and addresses. */
export async function paperOf(mediation: MediationInMemory, fact: Fact, language: 'zh' | 'en' = 'zh') {
  const { dossier, facts, world } = mediation;
  const platform = {
    docket: { dossier: () => Promise.resolve(dossier) },
    world: () => Promise.resolve({ rules: () => world.rules }),
    database: {
      query: () =>
        Promise.resolve([
          { id: mediatorId, name: '王调解' },
          { id: otherMediator, name: '段调解' },
        ]),
    },
  } as unknown as Platform;
  const head = { id: as<CaseId>('c'), number: dossier.number, rulePack: '' } as never;
  return await paperOfMediation(
    platform,
    { actor: mediator },
    {
      ...{ head, offices: world.offices, language, fact },
      textOf: (ref: TextRef | null | undefined) => (ref == null ? null : `<${ref.digest}>`),
      who: (party) => ({ name: `姓名${party}`, address: `住址${party}` }),
      // As they are read: to the end of its act, and before it what is looked back at.
      facts: facts.filter(({ seq, type }) => seq <= fact.seq + 3 && (seq >= fact.seq || isLookedAt(type))),
    },
  );
}

export const last = ({ facts }: MediationInMemory, type: string): Fact => {
  const found = facts.findLast((fact) => fact.type === type);
  if (found === undefined) throw new Error(`nothing of ${type} was recorded`);
  return found;
};

/** What stands on it, by line. */
export const bodyOf = ({ kind, contents }: NoticeGiven, language: 'zh' | 'en') =>
  textOfNotice(nationalClauses[kind][language], contents).map(({ text: line }) => line);
