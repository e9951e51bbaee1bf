import { wordOf } from '#libs/contracts';
import type { OwnAct } from '#contracts/mediation';
import { doneNote, sign, type Page } from '../../portal/page/frame.js';
import { html, type Content, type Markup } from '../../portal/page/markup.js';
import type { PortalMessage } from '../../portal/page/portal.messages.js';
import { dateText, dayOf, instantText } from '../../portal/page/words.js';
import {
  agreementPart,
  calledPart,
  datesPart,
  mediatorsPart,
  offersPart,
  ownObligations,
  sessionsPart,
} from './party-parts.js';
import { answersPart } from './party-answers.js';
import { asksPart } from './party-asks.js';
import { expertsPart } from './party-experts.js';
import { partOf, whoOf, type SaidHere, type ToldMediation } from './told.js';

/** What was just done, as the address says it. */
export type DoneHere = OwnAct | 'confirmed' | 'apart' | 'visit';

interface Given extends SaidHere {
  readonly done: DoneHere | null;
  readonly endsIn: number;
  readonly token: string;
  /** Where the page stands, for whoever reads it on paper. */
  readonly origin: string;
}

/** Where a mediation stands for one of its parties, who wants it, what was said to all, and what may be said now. On paper one sheet. */
export function partyPage(given: Given): Page {
  const { own, say, done, endsIn, token } = given;
  const body = html`${done !== null && doneNote(say(`mediation.done.${done}`))} ${onPaper(given)} ${headPart(given)}
    ${forWhomPart(given)} ${endPart(given)} ${calledPart(given)} ${mayPart(given)} ${stepsPart(given)}
    ${datesPart(given)} ${mediatorsPart(given)} ${expertsPart(given)} ${consentsPart(given)} ${answersPart(given)}
    ${agreementPart(given)} ${offersPart(given)} ${sessionsPart(given)} ${asksPart(given)} ${papersPart(given)}
    ${rightsPart(given)}
    <p class="screen">
      <button type="button" class="wide" hidden data-script data-print>${say('status.print')}</button>
    </p>
    <form method="post" action="/p/leave" class="screen">
      <input type="hidden" name="token" value="${token}" /> <button class="wide">${say('status.leave')}</button>
    </form>`;
  const forget = done === null ? {} : { forget: `p:${done}` };
  return { title: own.number, body, isDrill: own.isDrill, of: 'mediation', endsIn, ...forget };
}

/** What a paper says that a screen need not: of when it is, and where all this is done. */
function onPaper({ own, say, language, origin }: Given): Markup {
  return html`<p class="paper">
    ${say('paper.where', { address: `${origin}/p` })}<br />${say('paper.asOf', { time: instantText(own.now, language) })}
    <span data-printed="${say('paper.printed', { time: '' })}"></span>
  </p>`;
}

function headPart({ own, say, language }: ToldMediation): Markup {
  const { subject, committee, committeePhone: phone } = own;
  return html`${subject !== null && html`<p>${say('mediation.subject', { subject })}</p>`}
    <p>
      <strong>${say(`mediation.phase.${own.phase}`)}</strong>${
        committee !== null && html`<br />${say('mediation.with', { committee: committee[language] })}`
      }${phone !== null && html` ${say('mediation.phone', { phone })}`}
    </p>
    ${
      own.sender !== null &&
      html`<p>
        ${say(own.sender.isCourt ? 'mediation.fromCourt' : 'mediation.from', { sender: own.sender.name[language] })}
      </p>`
    }
    ${own.isForOther && html`<p>${say('mediation.forOther')}</p>`}
    ${
      own.requestedOn !== null &&
      html`<p class="quiet">${say('mediation.requested', { date: dateText(own.requestedOn, language) })}</p>`
    }`;
}

/** Whoever acts for several says for whom it reads and speaks; each is called by its side, and nobody by name. */
function forWhomPart(given: Given): Content {
  const { own, say, token } = given;
  if (own.mayReadFor.length < 2) return null;
  const lines = own.mayReadFor.flatMap((party) => {
    const side = own.sides.find((one) => one.party === party);
    if (side === undefined) return [];
    const who = say(`mediation.${side.role}N`, { n: side.place });
    if (side.isReader) return [html`<li>${sign('▶')} <strong>${say('mediation.for.now', { who })}</strong></li>`];
    return [
      html`<li>
        <form method="post" action="/p/for" class="screen">
          <input type="hidden" name="token" value="${token}" /><input type="hidden" name="of" value="${party}" />
          <button class="wide">${say('mediation.for.choose', { who })}</button>
        </form>
      </li>`,
    ];
  });
  return partOf(
    'for',
    say('mediation.for.title'),
    html`<ul class="plain" role="list">
      ${lines}
    </ul>`,
  );
}

const signs = { done: '✓', now: '▶', ahead: '○' } as const;

function stepsPart({ own, say, language }: ToldMediation): Markup {
  const stepOf = ({ step, state, on }: (typeof own.steps)[number]): Markup => {
    const when =
      on === null
        ? say(`step.${({ done: 'done', now: 'here', ahead: 'ahead' } as const)[state]}`)
        : dateText(on, language);
    return html`<li${state === 'now' && html` aria-current="step"`}>${sign(signs[state])}
<span>${say(`mediation.step.${step}`)}<small>${when}</small></span></li>`;
  };
  return partOf(
    'steps',
    say('status.steps'),
    html`<ol class="steps" role="list">
      ${own.steps.map(stepOf)}
    </ol>`,
  );
}

/** Who wants it, which each of them may know: it begins with the word of all. */
function consentsPart(given: ToldMediation): Content {
  const { own, say, language } = given;
  const { consent } = own;
  const sides = own.sides.map(
    ({ party, hasConsented }) =>
      html`<li>
        ${sign(hasConsented ? '✓' : '○')} ${whoOf(party, given)}
        ${say(hasConsented ? 'mediation.consents.yes' : 'mediation.consents.no')}
      </li>`,
  );
  const ownWord =
    consent === null
      ? null
      : say(consent.isOfThese ? 'mediation.consents.own' : 'mediation.consents.others', {
          date: dateText(consent.on, language),
        });
  return partOf(
    'consents',
    say('mediation.consents.title'),
    html`<ul class="plain" role="list">
        ${sides}
      </ul>
      ${ownWord !== null && html`<p>${ownWord}</p>`}
      <p class="quiet">${say(own.isOpen ? 'mediation.consents.open' : 'mediation.consents.closed')}</p>`,
  );
}

/** How it ended, and where whoever reads may go now, with the limit of each way. */
function endPart(given: ToldMediation): Content {
  const { own, say, language } = given;
  const { end } = own;
  if (end === null) return null;
  const values = { date: dateText(end.on, language), as: wordOf('mediation', 'endedAs', end.as, language) };
  const confirmByText = end.isConfirmByProvisional ? 'mediation.end.confirmByAbout' : 'mediation.end.confirmBy';
  const routes = end.routes?.map(({ told }) => html`<li>${told[language]}</li>`);
  return partOf(
    'end',
    say('mediation.end.title'),
    html`<p>
        <strong>${say('mediation.end.as', values)}</strong>${end.isByReader && html` ${say('mediation.end.own')}`}
      </p>
      ${
        routes === undefined
          ? html`<p>${say('mediation.end.untold')}</p>`
          : routes.length > 0 &&
            html`<h3>${say('mediation.end.routes')}</h3>
              <ul>
                ${routes}
              </ul>`
      }
      ${
        end.confirmBy !== null &&
        html`<p><strong>${say(confirmByText, { date: dateText(end.confirmBy, language) })}</strong></p>`
      }`,
  );
}

/** What may be said here on a page of its own. */
const ways = [
  { act: 'consent', path: 'consent', name: 'mediation.may.consent', isMain: true },
  { act: 'conveyOffer', path: 'offer', name: 'mediation.may.offer', isMain: false },
  { act: 'askRecusal', path: 'recusal', name: 'mediation.may.recusal', isMain: false },
  { act: 'withdraw', path: 'withdraw', name: 'mediation.may.withdraw', isMain: false },
] as const satisfies readonly { act: OwnAct; path: string; name: PortalMessage; isMain: boolean }[];

/** Mediators are named, and nothing can be written to them alone: they have no account here, or were not consented to. */
const isWithoutEar = ({ end, mediators, mayTellMediators }: ToldMediation['own']): boolean =>
  end === null && mediators.length > 0 && !mayTellMediators;

/** What is not said here, before anybody has written it: where it is said, and by whom. */
function barredPart({ own, say, language }: ToldMediation): Content {
  const name = (act: OwnAct): string => {
    const way = ways.find((one) => one.act === act);
    return way === undefined
      ? say(`mediation.barred.${act === 'releaseConcessions' ? 'release' : 'other'}`)
      : say(way.name);
  };
  const lines = (['seal', 'mandate'] as const).flatMap((why) => {
    const acts = new Set(own.barred.filter((one) => one.why === why).map(({ act }) => name(act)));
    const all = [...acts].join(language === 'zh' ? '、' : ', ');
    return acts.size === 0 ? [] : [html`<p>${say(`mediation.barred.${why}`, { all })}</p>`];
  });
  return lines.length === 0 ? null : html`${lines}`;
}

/** The way to what is owed by an agreement in force, and to whether a court is asked. */
function performanceLink({ own: { agreement }, say }: ToldMediation): Content {
  if (agreement === null || agreement.effectiveOn === null) return null;
  return html`<p class="screen"><a class="button main" href="/p/performance">${say('performance.link')}</a></p>`;
}

/** The biggest button is the next step of whoever reads; to end it is there as long as it goes on. */
function mayPart(given: ToldMediation): Markup {
  const { own, say } = given;
  const actions = ways.filter(({ act }) => own.may[act]);
  const buttons = actions.map(
    ({ path, name, isMain }) =>
      html`<p class="screen"><a class="button ${isMain ? 'main' : 'wide'}" href="/p/${path}">${say(name)}</a></p>`,
  );
  const apart =
    own.mayTellMediators &&
    html`<p class="screen"><a class="button wide" href="/p/apart">${say('mediation.may.apart')}</a></p>`;
  const files =
    own.mayBringFiles &&
    html`<p class="screen"><a class="button wide" href="/p/files">${say('mediation.may.files')}</a></p>`;
  const told = actions.map(({ name }) => say(name)).join(say('paper.may.and'));
  return partOf(
    'may',
    say('mediation.may.title'),
    html`${performanceLink(given)}${buttons}${apart}${files}
      ${own.isUnseen && own.end === null && html`<p>${say('mediation.unseen')}</p>`}
      ${actions.length > 0 && html`<p class="paper">${say('paper.may', { all: told })}</p>`}
      ${actions.length === 0 && ownObligations(own).length === 0 && html`<p>${say('mediation.may.nothing')}</p>`}
      ${barredPart(given)} ${isWithoutEar(own) && html`<p class="quiet">${say('mediation.may.noEar')}</p>`}
      <p class="quiet">${say('mediation.may.courts')}</p>`,
  );
}

/** Whatever was sent to whoever reads; what waits for a confirmation stands out. */
function papersPart({ own, say, language }: ToldMediation): Content {
  if (own.papers.length === 0) return null;
  const lines = own.papers.map(
    ({ id, name, at, isConfirmed, mayConfirm }) =>
      html`<li>
        <a class="button ${mayConfirm ? 'main' : 'wide'}" href="/p/document/${id}"
          >${say('mediation.papers.read', { name: name[language] })}</a
        >
        <strong class="on-paper">${name[language]}</strong>
        <small>${dateText(dayOf(at), language)}${isConfirmed && html` · ${say('mediation.papers.confirmed')}`}</small>
      </li>`,
  );
  return partOf(
    'papers',
    say('mediation.papers.title'),
    html`<ul class="plain" role="list">
      ${lines}
    </ul>`,
  );
}

const rights = ['mediation.rights.1', 'mediation.rights.2', 'mediation.rights.3', 'mediation.rights.4'] as const;

/** The rights of a party, in the words of the law. */
function rightsPart({ own, say, language }: ToldMediation): Markup {
  const told =
    own.rightsToldOn === null
      ? say('mediation.rights.untold')
      : say('mediation.rights.told', { date: dateText(own.rightsToldOn, language) });
  return partOf(
    'rights',
    say('mediation.rights.title'),
    html`<ol>
        ${rights.map((right) => html`<li>${say(right)}</li>`)}
      </ol>
      <p>${say('mediation.rights.article')} · ${say('mediation.rights.free')}</p>
      ${(own.end === null || own.rightsToldOn !== null) && html`<p class="quiet">${told}</p>`}`,
  );
}
