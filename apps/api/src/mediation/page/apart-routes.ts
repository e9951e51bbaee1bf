import { longestOf } from '#libs/contracts';
import { ownApart } from '#contracts/mediation';
import type { FastifyReply } from 'fastify';
import { formOf, keyOf, showForm, untouched, type Drawn } from '../../portal/form-keys.js';
import type { Visit } from '../../portal/visit.js';
import { tellMediators } from '../own/apart.js';
import { readOwnMediation } from '../own/reading.js';
import { readChosen, senderOf, type Read } from './chosen.js';
import { apartPage } from './party-forms.js';
import { sentWithPass, withPass } from '../../portal/with-pass.js';

// What was typed here is drawn again in the answer itself: it lies in no cookie and in no draft of the device.
const draw = (visit: Visit, { own, pass }: Read, drawn: Drawn): FastifyReply =>
  showForm(visit, null, drawn, apartPage({ ...formOf(visit, pass, drawn), own }));

/** Where a party writes to those who mediate alone. */
export const showApart = withPass(async (visit, pass) => {
  const { platform } = visit;
  const read = await readChosen(platform, pass);
  return read.own.mayTellMediators ? draw(visit, read, untouched) : visit.redirect('/p/status');
});

/** Gives it to them; what is wrong, or refused, is told beside what was typed. */
export const sendApart = sentWithPass(async (visit, pass) => {
  const { form: typed, platform, source, say } = visit;
  const key = keyOf(visit);
  const sender = senderOf(typed, pass);
  const read = { own: await readOwnMediation(platform, sender), pass: sender };
  const { text: words } = ownApart.shape;
  const text = words.safeParse((typed['text'] ?? '').trim());
  if (!text.success) {
    const isEmpty = (typed['text'] ?? '').trim() === '';
    const mistake = isEmpty ? say('mediation.apart.missing') : say('mediation.tooLong', { max: longestOf(words) });
    return draw(visit, read, { typed, mistakes: { text: mistake }, key, status: 422 });
  }
  try {
    await tellMediators(platform, { ...sender, key, source }, text.data);
  } catch (thrown) {
    const { sentence, status } = visit.failed(thrown);
    return draw(visit, read, { typed, mistakes: { text: sentence }, key, status });
  }
  visit.renew(sender);
  return visit.redirect('/p/status?done=apart');
});
