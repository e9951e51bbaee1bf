import { legalDateOf } from '#libs/calendar';
import { wordOf, type Language, type revealRequest } from '#libs/contracts';
import type { DeliveryState } from '#libs/delivery';
import type { OfficialDocument } from '#libs/document';
import { as, type Dossier, type Instant } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type * as z from 'zod';
import { meantBy, presentName } from '../case/case-parties.js';
import { holderOf } from '../case/holder.js';
import { visibleHead } from '../case/visible-head.js';
import { revealFor } from '../document/reveal.js';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { receiptRows, receiptWords, type KnownRows } from './receipt-form.messages.js';

/** Of which delivery a receipt is asked for, and what the name on it is looked at for. */
interface Asked {
  readonly id: string;
  readonly purpose: z.output<typeof revealRequest>;
}

/** What is known of a delivery before anybody has signed. */
interface Known {
  readonly number: string;
  readonly issuer: string;
  readonly isDrill: boolean;
  readonly now: string;
  readonly rows: KnownRows;
}

/**
 * The receipt of a delivery to be filled in by hand (送达回执): what goes to whom is printed, who signs and when is not. The look
 * at the name is recorded first.
 *
 * @throws DomainError `docket.no_such_case`; HttpProblem 422 `http.no_such_recipient`
 */
export async function receiptForm(platform: Platform, caller: Caller, { id, purpose }: Asked) {
  const head = await visibleHead(platform, caller, id, 'delivery');
  const { dossier } = await platform.docket.now(head.id, caller.actor, platform.database);
  const { parent, state } = dossier as Dossier<DeliveryState>;
  if (parent === null) throw new HttpProblem(422, 'http.no_such_recipient');
  const above = await visibleHead(platform, caller, parent.caseId);
  const holder = { ...above, id: await holderOf(platform, above.id) };
  const party = await presentName(platform, holder.id, state.recipient?.party ?? null);
  const people = await revealFor(platform, caller, {
    ...{ head: holder, purpose, withLeft: party !== null },
    isLookedAt: (one) => party === null || one.party === party,
  });
  const to = meantBy(people, party);
  if (to === undefined) throw new HttpProblem(422, 'http.no_such_recipient');
  const [{ offices }, texts] = await Promise.all([
    platform.world(),
    reads.readTexts(platform.database, caller.reader, head.id),
  ]);
  const { language } = caller;
  const { office, documentNumber } = state;
  const { name, address } = to.identity;
  const rows = {
    case: above.number,
    // In the words in which it was issued; erased, as what sort of paper it is.
    document:
      texts.find(({ digest }) => digest === state.title?.digest)?.body ??
      wordOf('delivery', 'notice', state.notice, language),
    ...{ documentNumber, recipient: name, place: address },
  };
  const issuer = office === null ? '' : (offices.get(office)?.name[language] ?? office);
  const { number, isDrill, caseNow: now } = head;
  return { document: pageOf({ number, isDrill, now, issuer, rows }, language), number };
}

function pageOf({ number, issuer, isDrill, now, rows }: Known, language: Language): OfficialDocument {
  const say = (key: keyof typeof receiptWords): string => receiptWords[key][language];
  return {
    layout: 'receipt',
    ...{ language, issuer, title: say('title'), number: say('number').replace('{number}', number) },
    ...{ addressee: null, body: [], attachments: [], code: null },
    rows: receiptRows(language, rows),
    signature: { by: issuer, lines: [], isSealed: false },
    date: legalDateOf(as<Instant>(now)),
    mark: isDrill ? { word: say('drillWord'), line: say('drill') } : null,
    notes: [say('meaning'), say('next')],
  };
}
