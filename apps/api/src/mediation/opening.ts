import type { openMediation } from '#contracts/mediation';
import type { SealedParty } from '#libs/docket';
import { openCase, placeOfNew, sealed } from '../case/case-commands.js';
import { withPlainNumbers } from '../case/sealed-identity.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import type * as z from 'zod';

type Asked = z.output<typeof openMediation>;

/** What is asked to begin, and under which key. */
interface AskedOpening {
  readonly body: Asked;
  readonly key: string;
}

/**
 * Registers a dispute for a committee (登记). Whoever does so sees nothing of it from there on, unless the committee is the own one:
 * what they take away is the receipt of the first applicant.
 */
export async function openMediationOf(platform: Platform, caller: Caller, { body, key }: AskedOpening) {
  const { actor } = caller;
  const { drill, parties: named, ...fields } = body;
  const place = await placeOfNew(platform, 'mediation', { actor, key, drill });
  const { caseId, opening } = place;
  const seals = platform.vault.sealsOf(caseId);
  const parties = named.map(({ role, nature, capacity, ...identity }, index) => ({
    ...{ role, nature, capacity },
    sealed: seals.party(`p${String(index + 1)}`, withPlainNumbers(identity)),
  }));
  const open = sealed(platform, {
    ...{ kind: 'mediation', caseId, actor, key, command: 'open' },
    fields: {
      ...fields,
      // A petition hands over by its own command, with the date that it can spare.
      setOn: null,
      parties: parties.map(({ sealed: { ref: identity }, ...one }) => ({ ...one, identity })),
    },
    textFields: ['title'],
    opening: { ...opening, withReceipt: true },
  });
  const outcome = await openCase(platform, caller, {
    ...open,
    parties: parties.map((one): SealedParty => one.sealed),
  });
  const [opened] = outcome.facts;
  if (opened === undefined) throw new Error('a beginning is a fact');
  return {
    ...{ id: caseId, number: outcome.number, isRepeat: outcome.isRepeat },
    queryCode: platform.vault.queryCode(caseId, 'p1'),
    openedAt: opened.at,
    isDrill: 'drillId' in opening,
  };
}
