import { longestOf } from '#libs/contracts';
import { disputedDate, petitionDocument, type OwnPetition } from '#contracts/petition';
import type { FastifyReply } from 'fastify';
import { drawnAt, formOf, keyOf, showForm, type Drawn } from './form-keys.js';
import { disputePage, type DisputedDocument } from './page/dispute-page.js';
import * as petitioner from './petitioner.js';
import type { Visit } from './visit.js';
import { sentWithPass, withPass } from './with-pass.js';

/** The form by which the petitioner disputes the date that an office stated for a document. */
export const showDispute = withPass(async (visit, pass) => {
  const { language } = visit;
  const own = await petitioner.readOwn(visit.platform, pass, language);
  const { document } = visit.request.params as { readonly document: string };
  const disputed = disputable(own, document);
  if (disputed === undefined) return visit.redirect('/p/status');
  return draw(visit, own, disputed, drawnAt(visit, pathOf(disputed)));
});

const disputable = (own: OwnPetition, document: unknown): DisputedDocument | undefined =>
  own.documents.find(
    (one): one is DisputedDocument => one.document === document && one.mayDispute && one.stated !== null,
  );

function draw(visit: Visit, own: OwnPetition, document: DisputedDocument, drawn: Drawn): FastifyReply {
  const page = disputePage({ ...formOf(visit, visit.pass, drawn), own, document });
  return showForm(visit, pathOf(document), drawn, page);
}

const pathOf = ({ document }: DisputedDocument): string => `/p/dispute/${document}`;

/** Takes what really happened, in the petitioner's own words. */
export const dispute = sentWithPass(async (visit, pass) => {
  const { form: typed, source, language, say } = visit;
  const key = keyOf(visit);
  const document = petitionDocument.safeParse(typed['document']);
  const own = await petitioner.readOwn(visit.platform, pass, language);
  const disputed = disputable(own, document.data);
  // Done before, from another page: what stands there now says so.
  if (!document.success || disputed === undefined) return visit.redirect('/p/status');
  const reasons = (typed['reasons'] ?? '').trim();
  const again = (mistake: string, status: number): FastifyReply =>
    draw(visit, own, disputed, { typed, mistakes: { reasons: mistake }, key, status });
  if (reasons === '') return again(say('dispute.missing'), 422);
  const { reasons: asked } = disputedDate.shape;
  if (!asked.safeParse(reasons).success) return again(say('dispute.tooLong', { max: longestOf(asked) }), 422);
  try {
    const caller = { caseId: pass.caseId, party: pass.party, key, source };
    await petitioner.disputeDate(visit.platform, caller, { document: document.data, reasons });
  } catch (thrown) {
    const { status, sentence } = visit.failed(thrown);
    return again(sentence, status);
  }
  return visit.redirect('/p/status?done=disputed');
});
