import { wordOf } from '#libs/contracts';
import { sign } from '../../portal/page/frame.js';
import { html, paragraphs, type Content, type Markup } from '../../portal/page/markup.js';
import { dateText, instantText } from '../../portal/page/words.js';
import { partOf, pressOf, whoOf, type SaidHere, type ToldMediation } from './told.js';

type Own = ToldMediation['own'];
type ReplacedBy = NonNullable<NonNullable<Own['agreement']>['replacedBy']>;

/** The dates that count: what the committee owes, and how long it is mediated. Whose date it is folds out. */
/** What whoever reads owes by an agreement in force, with its last day. */
export const ownObligations = ({ agreement, party }: Own) =>
  agreement === null || agreement.effectiveOn === null || agreement.replacedBy !== null
    ? []
    : agreement.obligations.flatMap(({ by, jointly, what, on, instalments }) => {
        if (by !== party && !jointly.includes(party)) return [];
        const days = instalments.length === 0 ? [on] : instalments.map((one) => one.on);
        return days.flatMap((day) => (day === null ? [] : [{ what, on: day }]));
      });

export function datesPart(given: ToldMediation): Content {
  const { own, say, language } = given;
  const { dates, appraisalFrom } = own;
  const owed = ownObligations(own);
  if (dates.length === 0 && appraisalFrom === null && owed.length === 0) return null;
  return partOf(
    'dates',
    say('mediation.dates.title'),
    html`${owed.map(
      ({ what, on }) =>
        html`<h3>${say('mediation.dates.own', { what: what ?? '' })}</h3>
          <p><strong>${say('mediation.dates.by', { date: dateText(on, language) })}</strong></p>`,
    )}
    ${dates.map((date) => dateOf(date, given))}
    ${
      appraisalFrom !== null &&
      html`<p>${say('mediation.dates.appraisal', { date: dateText(appraisalFrom, language) })}</p>`
    }`,
  );
}

function dateOf(
  { name, office, dueOn, manner, state, isProvisional, basis }: Own['dates'][number],
  told: ToldMediation,
): Markup {
  const { say, language } = told;
  const what = name[language];
  const title = office === null ? what : say('mediation.dates.owed', { office: office[language], what });
  return html`<h3>${title}</h3>
    <p>
      <strong>${say(`mediation.dates.${manner}`, { date: dateText(dueOn, language) })}</strong>${
        state === 'overdue' && html`<br /><span class="late">${sign('▲')} ${say('mediation.dates.overdue')}</span>`
      }${isProvisional && html`<br />${sign('≈')} ${say('mediation.dates.provisional')}`}
    </p>
    <details>
      <summary>
        ${say('why.button')}<span class="unseen">${say('why.date', { date: dateText(dueOn, language) })}</span>
      </summary>
      <p>${basis[language]}</p>
    </details>`;
}

/** Who mediates, and what they have disclosed: it comes before anybody consents. */
export function mediatorsPart({ own, say }: ToldMediation): Content {
  if (own.mediators.length === 0) {
    return own.end === null && partOf('who', say('mediation.who.title'), html`<p>${say('mediation.who.none')}</p>`);
  }
  const lines = own.mediators.map(
    ({ name, isDisclosed, ties, isRecusalAsked }) =>
      html`<li>
        <strong>${name ?? say('mediation.who.unnamed')}</strong><br />${disclosedOf({ isDisclosed, ties }, say)}${
          isRecusalAsked && html`<br />${sign('‖')} ${say('mediation.who.recusal')}`
        }
      </li>`,
  );
  return partOf(
    'who',
    say('mediation.who.title'),
    html`<ul class="plain" role="list">
      ${lines}
    </ul>`,
  );
}

function disclosedOf(
  { isDisclosed, ties }: Pick<Own['mediators'][number], 'isDisclosed' | 'ties'>,
  say: ToldMediation['say'],
): string {
  if (!isDisclosed) return say('mediation.who.undisclosed');
  return ties === null ? say('mediation.who.noTies') : say('mediation.who.ties', { ties });
}

/** What one side has offered to all; what anybody said apart is not here. */
export function offersPart(given: ToldMediation): Content {
  const { own, say, language } = given;
  if (own.offers.length === 0) return null;
  const offers = own.offers.map(({ by, isOwn, at, text }) => {
    const values = { who: whoOf(by, given), time: instantText(at, language) };
    return html`<li>
      <strong>${say(isOwn ? 'mediation.offers.own' : 'mediation.offers.of', values)}</strong>
      ${text === null ? say('mediation.erased') : paragraphs(text)}
    </li>`;
  });
  return partOf(
    'offers',
    say('mediation.offers.title'),
    html`<ul class="plain" role="list">
        ${offers}
      </ul>
      <p class="quiet">${say('mediation.offers.note')}</p>`,
  );
}

/** When and where whoever reads is asked to come next, or no more. */
export function calledPart({ own, say, language }: ToldMediation): Content {
  if (own.called.length === 0) return null;
  const lines = own.called.map(({ on, time, place, isOff, why }) => {
    const values = { date: dateText(on, language), time, place: place ?? say('mediation.erased') };
    return html`<li>
      ${isOff ? html`${sign('×')} ${say('mediation.called.off', values)}` : html`<strong>${say('mediation.called.at', values)}</strong>`}${
        why !== null && html`<br />${say('mediation.called.why', { why })}`
      }
    </li>`;
  });
  return partOf(
    'called',
    say('mediation.called.title'),
    html`<ul class="plain" role="list">
        ${lines}
      </ul>
      <p class="quiet">${say('mediation.called.note')}</p>`,
  );
}

/** When all sat together, and what was written down as undisputed, which each confirms or does not. */
export function sessionsPart(given: SaidHere): Content {
  const { own, say, language } = given;
  if (own.sessions.length === 0) return null;
  const sessions = own.sessions.map(({ on, place, undisputed }) => {
    const date = dateText(on, language);
    return html`<li>
      ${place === null ? date : say('mediation.session', { date, place })}
      ${undisputed !== null && undisputedOf(undisputed, given)}
    </li>`;
  });
  return partOf(
    'sessions',
    say('mediation.sessions.title'),
    html`<ul class="plain" role="list">
        ${sessions}
      </ul>
      <p class="quiet">${say('mediation.sessions.record')}</p>`,
  );
}

type Undisputed = NonNullable<Own['sessions'][number]['undisputed']>;

function undisputedOf({ text, digest, isConfirmed, isByAll }: Undisputed, given: SaidHere): Markup {
  const { own, say } = given;
  const stands = isByAll ? say('mediation.undisputed.all') : isConfirmed ? say('mediation.undisputed.own') : null;
  return html`<p><strong>${say('mediation.undisputed')}</strong></p>
    ${paragraphs(text)} ${stands !== null && html`<p class="quiet">${sign('✓')} ${stands}</p>`}
    ${
      !isConfirmed &&
      own.may.confirmFacts &&
      html`<p class="quiet">${say('mediation.undisputed.what')}</p>
        ${pressOf('confirmFacts', say('mediation.undisputed.confirm'), given, { text: digest })}`
    }`;
}

/** Whether what was drawn up binds, since when, or by what it was replaced. */
export function agreementStands(
  given: ToldMediation,
  { effectiveOn, drawnUpOn, replacedBy }: NonNullable<ToldMediation['own']['agreement']>,
): string {
  const { say, language } = given;
  if (replacedBy !== null) return replacedWords(given, replacedBy);
  if (effectiveOn === null) return say('mediation.agreement.draft', { date: dateText(drawnUpOn, language) });
  return say('mediation.agreement.inForce', { date: dateText(effectiveOn, language) });
}

/** By which other one, and what each party has said to that: whoever said nothing of it tells the committee. */
function replacedWords(given: ToldMediation, { number, agreed }: ReplacedBy): string {
  const { say, language } = given;
  const said = agreed.map(({ party, on, manner }) =>
    say('mediation.agreement.replacedWord', {
      ...{ who: whoOf(party, given), date: dateText(on, language) },
      manner: wordOf('mediation', 'manner', manner, language),
    }),
  );
  return say('mediation.agreement.replaced', { number, agreed: said.join(language === 'zh' ? '，' : ', ') });
}

/** What was drawn up, and who has signed it; the words have a page of their own. */
export function agreementPart(given: ToldMediation): Content {
  const { own, say } = given;
  const { agreement } = own;
  if (agreement === null) return null;
  const signed = own.sides.map(
    ({ party, hasSigned }) =>
      html`<li>
        ${sign(hasSigned ? '✓' : '○')} ${whoOf(party, given)}
        ${say(hasSigned ? 'mediation.agreement.signed' : 'mediation.agreement.unsigned')}
      </li>`,
  );
  return partOf(
    'agreement',
    say('mediation.agreement.title'),
    html`<p><strong>${agreementStands(given, agreement)}</strong></p>
      <p class="screen"><a class="button wide" href="/p/agreement">${say('mediation.agreement.read')}</a></p>
      <ul class="plain" role="list">
        ${signed}
      </ul>`,
  );
}
