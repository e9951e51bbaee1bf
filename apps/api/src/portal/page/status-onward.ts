import type { OwnPetition } from '#contracts/petition';
import { html, type Content, type Markup } from './markup.js';
import { dateText, type Told } from './words.js';

type Route = NonNullable<OwnPetition['route']>;
type Mediation = NonNullable<OwnPetition['mediation']>;

/** Where the petitioner goes on: to a mediation, to another organ, or in the procedure into which the matter was led. */
export function onwardPart(given: Told): Content {
  const { own } = given;
  if (own.goTo !== null) return goToPart(own.goTo, given);
  if (own.route !== null) return routePart(own.route, given);
  return own.mediation === null ? null : mediationPart(own.mediation, given);
}

/** Whoever is mediated may leave at any time, and the office owes what it owed. */
function mediationPart({ committee, stands, date }: Mediation, { say, language }: Told): Markup {
  const values = { committee: committee?.[language] ?? '', date: dateText(date, language) };
  return html`<section aria-labelledby="mediated">
    <h2 id="mediated">${say('mediated.title')}</h2>
    <p>${say(`mediated.${stands}`, values)}</p>
  </section>`;
}

function goToPart({ office, organ }: NonNullable<OwnPetition['goTo']>, { own, say, language }: Told): Markup {
  const names = [office?.[language] ?? null, organ].filter((one) => one !== null);
  return html`<section aria-labelledby="onward">
    <h2 id="onward">${say(own.endedAs === 'transferred_out' ? 'goTo.transferred' : 'goTo.title')}</h2>
    ${names.map((name) => html`<p><strong>${say('goTo.organ', { organ: name })}</strong></p>`)}
  </section>`;
}

/** Body and limit of the procedure, and whose number that is. */
function routePart(route: Route, given: Told): Markup {
  const { say, language } = given;
  return html`<section aria-labelledby="onward">
    <h2 id="onward">${say('route.title')}</h2>
    <p>
      <strong>${say('route.procedure', { procedure: route.procedure[language] })}</strong><br />
      ${say('route.body', { body: route.body[language] })}<br />${say('route.law', { law: route.law[language] })}
    </p>
    <p>${limitOf(route, given)}</p>
    <p class="quiet">${say('route.noReview')}</p>
  </section>`;
}

function limitOf({ limit, starts, law, limitName, limitNote }: Route, { say, language }: Told): Content {
  if (limit === null || starts === null) return say('route.noLimit');
  const values = {
    name: limitName?.[language] ?? say('route.limitName'),
    limit: say(`route.${limit.unit}`, { n: limit.length }),
    starts: starts[language],
    law: law[language],
  };
  const said = say(limit.origin === 'law' ? 'route.limit' : 'route.limitOurs', values);
  return html`${said}${limitNote !== null && html`<br />${limitNote[language]}`}`;
}
