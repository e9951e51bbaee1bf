import { wordOf } from '#libs/contracts';
import { sign } from '../../portal/page/frame.js';
import { html, type Content, type Markup } from '../../portal/page/markup.js';
import { dateText } from '../../portal/page/words.js';
import { partOf, pressOf, type SaidHere } from './told.js';
import { datesPart, visitPart } from '../../portal/page/visit-part.js';

type Own = SaidHere['own'];

/** What whoever reads is asked besides, each with what it means before the button: nobody is asked twice. */
export const asksPart = (given: SaidHere): Markup =>
  html`${helpersPart(given)} ${tellingsPart(given)} ${laterPart(given)} ${addressPart(given)} ${releasePart(given)}
  ${visitsPart(given)}`;

const did = (words: string): Markup => html`<p class="quiet">${sign('✓')} ${words}</p>`;

function helpersPart(given: SaidHere): Content {
  const { own, say } = given;
  if (own.helpers.length === 0) return null;
  return partOf(
    'helpers',
    say('mediation.helpers.title'),
    html`<p class="quiet">${say('mediation.helpers.what')}</p>
      <ul class="plain" role="list">
        ${own.helpers.map((one) => html`<li>${helperOf(one, given)}</li>`)}
      </ul>`,
  );
}

function helperOf({ helper, helperAs, who, isAgreed, mayAgree }: Own['helpers'][number], given: SaidHere): Markup {
  const { say, language } = given;
  const name = who ?? say('mediation.erased');
  return html`<p><strong>${name}</strong> · ${wordOf('mediation', 'helperAs', helperAs, language)}</p>
    ${isAgreed ? did(say('mediation.helpers.agreed')) : mayAgree && pressOf('agreeHelper', say('mediation.helpers.agree', { who: name }), given, { helper })}`;
}

function tellingsPart(given: SaidHere): Content {
  const { own, say } = given;
  if (own.tellings.length === 0) return null;
  return partOf(
    'tellings',
    say('mediation.tellings.title'),
    html`<p class="quiet">${say('mediation.tellings.what')}</p>
      <ul class="plain" role="list">
        ${own.tellings.map((one) => html`<li>${tellingOf(one, given)}</li>`)}
      </ul>`,
  );
}

type Telling = Own['tellings'][number];

function tellingOf(one: Telling, given: SaidHere): Markup {
  const { say } = given;
  const erased = say('mediation.erased');
  return html`${jointlyOf(one, given)}
    <p>${say('mediation.tellings.one', { to: one.to ?? erased, what: one.what ?? erased })}</p>
    ${saidTo(one, given)}`;
}

/** Whose mediation it is to be and who is invited, before anybody is asked to agree to it. */
function jointlyOf({ jointly }: Telling, { own, say, language }: SaidHere): Content {
  if (jointly === null) return null;
  const named = (name: Own['committee']): string => (name === null ? '' : name[language]);
  const whose = jointly.whose === 'organ' ? 'mediation.jointly.organ' : 'mediation.jointly.committee';
  const offices = jointly.offices.map((name) => named(name)).join(say('mediation.jointly.and'));
  return html`<h3>${say('mediation.jointly.title')}</h3>
    <p>${say(whose, { committee: named(own.committee) })}</p>
    <p>${say('mediation.jointly.who', { centre: named(jointly.centre), offices })}</p>
    <p class="quiet">${say('mediation.jointly.what')}</p>`;
}

function saidTo({ telling, jointly, isAgreed, isRefused, isTold }: Telling, given: SaidHere): Content {
  const { own, say } = given;
  const press = (act: 'agreeTelling' | 'withdrawTelling', words: string) =>
    own.may[act] && pressOf(act, words, given, { telling });
  if (jointly === null) {
    const agreed = did(say(isTold ? 'mediation.tellings.told' : 'mediation.tellings.agreed'));
    if (isAgreed) return html`${agreed} ${press('withdrawTelling', say('mediation.tellings.takeBack'))}`;
    return isTold ? agreed : press('agreeTelling', say('mediation.tellings.agree'));
  }
  if (isAgreed) {
    return html`${did(say('mediation.tellings.agreed'))} ${press('withdrawTelling', say('mediation.jointly.takeBack'))}`;
  }
  const refused = isRefused
    ? did(say('mediation.jointly.refused'))
    : press('withdrawTelling', say('mediation.jointly.refuse'));
  return html`${press('agreeTelling', say('mediation.jointly.agree'))} ${refused}`;
}

function laterPart(given: SaidHere): Content {
  const { own, say, language } = given;
  const { later } = own;
  if (later === null || own.end !== null) return null;
  const { until, isAgreed } = later;
  return partOf(
    'later',
    say('mediation.later.title'),
    html`<p>${say('mediation.later.what', { date: dateText(until, language) })}</p>
      ${
        isAgreed
          ? did(say('mediation.later.agreed'))
          : own.may.agreeLater && pressOf('agreeLater', say('mediation.later.agree'), given, { until })
      }`,
  );
}

function addressPart(given: SaidHere): Content {
  const { own, say } = given;
  if (!own.isAddressHidden && !own.may.hideAddress) return null;
  return partOf(
    'address',
    say('mediation.address.title'),
    own.isAddressHidden
      ? did(say('mediation.address.hidden'))
      : html`<p>${say('mediation.address.what')}</p>
          ${pressOf('hideAddress', say('mediation.address.hide'), given)}`,
  );
}

/** Only once it is over: while it goes on everybody is to speak freely. */
function releasePart(given: SaidHere): Content {
  const { own, say } = given;
  if (!own.isReleased && !own.may.releaseConcessions) return null;
  return partOf(
    'release',
    say('mediation.release.title'),
    html`<p>${say('mediation.release.what')}</p>
      ${
        own.isReleased
          ? html`${did(say('mediation.release.agreed'))}
            ${own.may.withdrawRelease && pressOf('withdrawRelease', say('mediation.release.takeBack'), given)}`
          : pressOf('releaseConcessions', say('mediation.release.agree'), given)
      }`,
  );
}

/** Whether somebody who did not handle it may ask again, and when: no is said as easily as yes. */
function visitsPart(given: SaidHere): Content {
  const { own, say } = given;
  const { isAgreed, wantsNone, asked } = own.visits;
  if (!isAgreed && !wantsNone && !own.may.agreeVisit) return null;
  const stands = wantsNone ? did(say('mediation.visits.none')) : isAgreed ? datesPart(own.visits, given) : null;
  const acts = ['agreeVisit', 'unwantContact', 'wantContact'] as const;
  const presses = acts.map((act) => own.may[act] && pressOf(act, say(`mediation.visits.${act}`), given));
  return partOf(
    'visits',
    say('mediation.visits.title'),
    html`<p>${say('mediation.visits.what')}</p>
      ${stands} ${asked.map((one) => visitPart(one, { ...given, matter: 'mediation' }))} ${presses}`,
  );
}
