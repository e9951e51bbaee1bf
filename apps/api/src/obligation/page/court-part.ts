import type { OwnConfirmation } from '#contracts/confirmation';
import { wordOf, type Language } from '#libs/contracts';
import { marksOf as marksIn, type FormMarks } from '../../portal/page/form-pages.js';
import { html, type Content, type Markup } from '../../portal/page/markup.js';
import { dateText, type Say } from '../../portal/page/words.js';

interface Given {
  readonly court: OwnConfirmation;
  readonly say: Say;
  readonly language: Language;
  readonly marksOf: () => FormMarks;
}

/** Whether a court is asked together to confirm the agreement: the own answer, and nothing of the other side's before all want it. */
export function courtPart(given: Given): Content {
  const { court, say, marksOf } = given;
  if (!court.isOffered) return null;
  const { says, isAgreed, may, appliedOn, endedAs } = court;
  const isOpen = appliedOn === null && endedAs === null;
  const lines = [
    whereItIs(given),
    court.remindedOn === null ? null : say('court.reminded', { date: dateText(court.remindedOn, given.language) }),
    ...(says === null || endedAs !== null ? [] : [say(`court.says.${says}`)]),
    ...(isOpen && isAgreed ? [say('court.agreed')] : []),
  ];
  const press = (act: 'consent' | 'decline'): Markup =>
    html`<form method="post" action="/p/confirmation" class="screen">
      ${marksIn(marksOf())}
      <input type="hidden" name="act" value="${act}" />
      <button class="wide">${say(`court.may.${act}`)}</button>
    </form>`;
  return html`<section class="box" aria-labelledby="court">
    <h2 id="court">${say('court.title')}</h2>
    ${stepsOf(given)} ${meaningOf(given).map((line) => html`<p>${line}</p>`)}
    ${lines.flatMap((line) => (line === null ? [] : [html`<p><strong>${line}</strong></p>`]))}
    ${may.consent && press('consent')} ${may.decline && press('decline')}
  </section>`;
}

/** What the court did, and what it wants of the parties by which day. */
function stepsOf({ court: { steps, endedAs }, say, language }: Given): Content {
  if (steps.length === 0) return null;
  const said = steps.map(({ step, on, until, time }) => {
    const what = say('court.step', {
      what: wordOf('confirmation', 'step', step, language),
      date: dateText(on, language),
    });
    if (until === null) return what;
    const day = [dateText(until, language), time].filter((one) => one !== null).join(' ');
    return `${what} · ${say(step === 'both_called' ? 'court.step.calledTo' : 'court.step.until', { date: day })}`;
  });
  const isAsked =
    endedAs === null && steps.findLast(({ step }) => askedFor.includes(step))?.step === 'supplement_asked';
  return html`<ul class="plain" role="list">
      ${said.map((one) => html`<li>${one}</li>`)}
    </ul>
    ${isAsked && html`<p>${say('court.supplement')}</p>`}`;
}

/** What the court lacks, or has by now. */
const askedFor: readonly string[] = ['supplement_asked', 'supplemented'];

/** What there is to know as long as it may be asked, and what follows of how it has ended. */
function meaningOf({ court: { endedAs, objectBy, isFree }, say, language }: Given): readonly string[] {
  if (endedAs === 'rejected') return [say('court.rejected')];
  if (endedAs === 'lapsed') return [say('court.lapsed')];
  if (endedAs !== 'confirmed') return [say('court.what'), ...(isFree ? [say('court.free')] : [])];
  const by = objectBy === null ? [] : [say('court.objectBy', { date: dateText(objectBy, language) })];
  return [say('court.confirmed'), say('court.object'), say('court.others'), ...by];
}

/** How it ended, since when the court has it, or until when it may be asked. */
function whereItIs({ court, say, language }: Given): string | null {
  const { lastOn, isProvisional, appliedOn, endedAs, endedOn } = court;
  if (endedAs !== null) {
    const how = wordOf('confirmation', 'endedAs', endedAs, language);
    return endedOn === null ? how : say('court.ended', { how, date: dateText(endedOn, language) });
  }
  if (appliedOn !== null) return say('court.applied', { date: dateText(appliedOn, language) });
  if (lastOn === null) return null;
  return say(isProvisional ? 'court.untilAbout' : 'court.until', { date: dateText(lastOn, language) });
}
