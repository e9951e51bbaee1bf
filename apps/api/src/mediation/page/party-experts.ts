import { sign } from '../../portal/page/frame.js';
import { html, type Content, type Markup } from '../../portal/page/markup.js';
import { partOf, type ToldMediation } from './told.js';

type Expert = ToldMediation['own']['experts'][number];

/** Who advises the offices that mediate together, and how one of them is objected to. */
export function expertsPart(given: ToldMediation): Content {
  const { own, say, language } = given;
  if (own.experts.length === 0) return null;
  const [one] = own.experts;
  const centre = one?.centre?.[language] ?? say('mediation.experts.centre');
  return partOf(
    'experts',
    say('mediation.experts.title'),
    html`<p class="quiet">${say('mediation.experts.what')}</p>
      <ul class="plain" role="list">
        ${own.experts.map((expert) => html`<li>${expertOf(expert, given)}</li>`)}
      </ul>
      ${own.end === null && html`<p>${say('mediation.experts.object', { centre })}</p>`}`,
  );
}

function expertOf(expert: Expert, { say, language }: ToldMediation): Markup {
  const { name, office, speciality, lead, hasAccepted, isDrawn } = expert;
  const advises =
    lead === null ? say('mediation.experts.advisesAll') : say('mediation.experts.advises', { lead: lead[language] });
  const of = { office: office?.[language] ?? '—', speciality: speciality[language] };
  return html`<strong>${name ?? say('mediation.who.unnamed')}</strong><br />${say('mediation.experts.of', of)}<br />
    ${hasAccepted ? html`${sign('✓')} ${advises}` : html`${sign('○')} ${say('mediation.experts.waiting')}`}${
      !isDrawn && html` ${say('mediation.experts.named')}`
    }`;
}
