import { legalDateOf } from '#libs/calendar';
import type { KnownParty, OfficeId, TextRef } from '#libs/kernel';
import { holdsOn } from '#libs/kind';
import { hiddenAddresses, isEntrusted, isInForceWhenSigned, principalsOf, type MediationFacts } from '#libs/mediation';
import type { Contents } from '#libs/notice';
import type { NoticeGiven } from '../case/kinds-own.js';
import { common, dataOf, joined, linesFor, nameOf, on, say, word, type Given } from './paper-source.js';

type DrawnUp = MediationFacts['drawnUp'];
type Obligation = DrawnUp['obligations'][number];

/** Whether something was agreed, and is not the court's to examine. */
export const isSettled = (as: MediationFacts['ended']['as']): boolean => as === 'settled' || as === 'settled_partly';

/**
 * What was drawn up (人民调解协议书), or the entry in the register of what was agreed by word of mouth (口头协议登记表), to be read
 * and signed by all. On the platform of a court the court has the paper.
 */
export function agreementGiven(given: Given): NoticeGiven | null {
  const drawnUp = dataOf<'drawnUp'>(given.fact);
  if (drawnUp.form === 'platform') return null;
  const { office, number } = common(given);
  const contents = { number: number ?? null, office: office ?? null, ...whatIsAgreed(given, drawnUp) };
  if (drawnUp.form === 'oral') {
    return { kind: 'mediationOral', contents: { ...contents, reachedOn: reachedOn(given) } };
  }
  if (given.ledBy !== null) return administrativeGiven(given, { contents, led: given.ledBy });
  const { limits } = drawnUp;
  return {
    kind: 'mediationAgreement',
    signers: linesFor(given, 'mediationAgreement', principalsOf(given).length),
    contents: {
      ...contents,
      effect: effectOf(given),
      copies: say(given, 'copies', { count: String(principalsOf(given).length + 1) }),
      limits:
        limits.length === 0
          ? null
          : joined(
              given,
              limits.map((one) => word(given, 'limits', one)),
            ),
    },
  };
}

/** An organ leads it: it is called so, has the seal of that one, and no confirmation of what committees have reached. */
function administrativeGiven(
  given: Given,
  { contents, led }: { readonly contents: Contents; readonly led: OfficeId },
): NoticeGiven {
  const lead = given.offices.get(led)?.name[given.language] ?? led;
  const count = String(principalsOf(given).length + 2);
  return {
    kind: 'jointAgreement',
    issuer: led,
    signers: linesFor(given, 'jointAgreement', principalsOf(given).length),
    contents: {
      ...contents,
      ...{ lead, effect: say(given, 'inForceOfOrgan', { lead }) },
      copies: say(given, 'copiesOfOrgan', { count, lead }),
    },
  };
}

function whatIsAgreed(given: Given, { facts, text, obligations }: DrawnUp): Contents {
  const owed = obligations.map((one) => owedBy(given, one));
  return {
    parties: principalsOf(given)
      .map((one) => partyLine(given, one))
      .join('\n'),
    facts: given.textOf(facts),
    terms: given.textOf(text),
    performance: owed.length === 0 ? say(given, 'asAgreed') : owed.join('\n'),
  };
}

/** Name, address, and who acts for it; of whoever wants it hidden, and of all where violence is suspected, no address. */
function partyLine(given: Given, { party, role, mandates }: KnownParty): string {
  const address = hiddenAddresses(given).includes(party) ? null : given.who(party).address;
  const values = { role: word(given, 'role', role), name: nameOf(given, party), address: address ?? '' };
  return `${say(given, address === null ? 'party' : 'partyAt', values)}${actingFor(given, mandates)}`;
}

/** Whoever acts for it on the day on which it is drawn up: guardian, agent, or whoever represents it by law. */
function actingFor(given: Given, mandates: KnownParty['mandates']): string {
  const on = legalDateOf(given.fact.at);
  const held = mandates.filter((one) => holdsOn(one, on));
  return held.map(({ as, by }) => say(given, `by.${as}`, { name: nameOf(given, by) })).join('');
}

function owedBy(given: Given, one: Obligation): string {
  const { by, jointly = [], to, what, amountCents, on: until, place } = one;
  const debtors = [by, ...jointly].map((party) => nameOf(given, party)).join(given.language === 'zh' ? '、' : ', ');
  const said = say(given, 'obligation', { by: debtors, to: nameOf(given, to), what: textIn(given, what) });
  const amount = amountCents === null ? '' : say(given, 'amount', { amount: yuan(amountCents) });
  const where = place === null ? '' : say(given, 'place', { place: textIn(given, place) });
  const when = until === null ? '' : say(given, 'until', { on: on(given, until) ?? '' });
  return `${said}${amount}${where}${when}${moreOf(given, one)}${given.language === 'zh' ? '。' : '.'}`;
}

/** Joint debtors, instalments, what comes first, what is done at once, and that it is notarised. */
function moreOf(given: Given, one: Obligation): string {
  const { jointly = [], isOnTheSpot = false, isNotarised = false } = one;
  return [
    ...(jointly.length === 0 ? [] : [say(given, 'jointly')]),
    ...inInstalments(given, one),
    ...afterWhat(given, one),
    ...(isOnTheSpot ? [say(given, 'onTheSpot')] : []),
    ...(isNotarised ? [say(given, 'notarised')] : []),
  ].join('');
}

function inInstalments(given: Given, { instalments }: Obligation): readonly string[] {
  const each = (instalments ?? []).map(({ amountCents, on: day }) => {
    const sum = say(given, 'instalment', { amount: yuan(amountCents ?? 0) });
    return `${sum}${day === null ? '' : say(given, 'until', { on: on(given, day) ?? '' })}`;
  });
  if (each.length === 0) return [];
  return [say(given, 'instalments', { list: each.join(given.language === 'zh' ? '；' : ';') })];
}

function afterWhat(given: Given, { after = [], withinDays = null }: Obligation): readonly string[] {
  if (after.length === 0) return [];
  const numbers = after.map(String).join(given.language === 'zh' ? '、' : ', ');
  const within = withinDays === null ? [] : [say(given, 'within', { days: String(withinDays) })];
  return [say(given, 'after', { numbers }), ...within];
}

const textIn = ({ textOf }: Given, ref: TextRef): string => textOf(ref) ?? '';

/** `1,200.00` of so many cents. */
const yuan = (cents: number): string =>
  (cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** When it takes effect, by the law of its sort (人民调解法 29(2); 特邀 20, 24(3)). */
function effectOf(given: Given): string {
  const { track } = given.state;
  if (isEntrusted(track)) return say(given, 'ofCourt');
  return say(given, isInForceWhenSigned(given.state, given) ? 'inForceWhenSigned' : 'inForce');
}

/** It is reached with the last word; what was drawn up anew since, or fell, never was, and its place stays empty. */
function reachedOn(given: Given): string | null {
  const { agreement } = given.state;
  return agreement?.seq === given.fact.seq ? on(given, agreement.effectiveOn) : say(given, 'neverReached');
}
