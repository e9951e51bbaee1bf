import type { OwnVisits } from '#libs/contracts';
import { sayOfVisit } from '../mediation/own/own-visits.js';
import { keyOf, marksFor, showForm, type Drawn } from './form-keys.js';
import type { FormFields } from './forms.js';
import type { Page } from './page/frame.js';
import { visitPage } from './page/visit-page.js';
import type { VisitsHere } from './page/visit-part.js';
import type { Pass } from './pass.js';
import type { Route } from './pages-of-kind.js';
import { sentAlong } from './typed-again.js';
import { visitSaidIn } from './visit-form.js';
import type { Visit } from './visit.js';
import { sentWithPass, withPass } from './with-pass.js';

/** The revisits of a matter, as whoever reads has them. */
interface ReadVisits {
  readonly isDrill: boolean;
  readonly asked: OwnVisits['asked'];
  readonly pass: Pass;
}

interface OfMatter {
  readonly matter: VisitsHere['matter'];
  /** For whom it is sent. */
  senderOf(form: FormFields, pass: Pass): Pass;
  read(visit: Visit, sender: Pass): Promise<ReadVisits>;
}

const path = '/p/visit';

/** How a revisit is said from the own page: the form stands there, and at its own address once something of it is wrong. */
export function visitRoutes(of: OfMatter): { readonly show: Route; readonly send: Route } {
  const show = withPass(async (visit, pass) => {
    const drawn = sentAlong(visit, path);
    if (drawn === null) return visit.redirect('/p/status');
    const read = await of.read(visit, of.senderOf(drawn.typed, pass));
    const page = pageOf(visit, of, { ...read, drawn });
    return page === null ? visit.redirect('/p/status') : showForm(visit, path, drawn, page);
  });
  const send = sentWithPass(async (visit, pass) => {
    const { form: typed, source, platform, say } = visit;
    const read = visitSaidIn(typed, say);
    if (read === null) return visit.redirect('/p/status');
    const key = keyOf(visit);
    const sender = of.senderOf(typed, pass);
    const drawnWith = async (wrong: Pick<Drawn, 'mistakes' | 'status'>) => {
      const drawn = { typed, key, ...wrong };
      return { drawn, page: pageOf(visit, of, { ...(await of.read(visit, sender)), drawn }) };
    };
    if ('mistakes' in read) {
      const { drawn, page } = await drawnWith({ ...read, status: 422 });
      return page === null ? visit.redirect('/p/status') : showForm(visit, path, drawn, page);
    }
    try {
      await sayOfVisit(platform, { ...sender, key, source }, read.said);
    } catch (thrown) {
      const { sentence, status } = visit.failed(thrown);
      const { drawn, page } = await drawnWith({ mistakes: { [`visit-${read.said.on}`]: sentence }, status });
      // There is no such revisit of this party.
      if (page === null) throw thrown;
      return showForm(visit, path, drawn, page);
    }
    visit.renew(sender);
    return visit.redirect('/p/status?done=visit');
  });
  return { show, send };
}

/** The form with what was typed; null: whoever reads is asked in no such revisit. */
function pageOf(
  visit: Visit,
  { matter }: OfMatter,
  { asked, isDrill, pass, drawn }: ReadVisits & { readonly drawn: Drawn },
): Page | null {
  const { say, language } = visit;
  const one = asked.find(({ on }) => on === drawn.typed['on']);
  if (one === undefined) return null;
  const given = { say, language, matter, isDrill, drawn, marksOf: () => marksFor(pass), endsIn: visit.renew(pass) };
  return visitPage(one, given);
}
