import { longestOf } from '#libs/contracts';
import { ownStatement, type OwnPetition } from '#contracts/petition';
import type { FastifyReply } from 'fastify';
import { drawnAt, formOf, keyOf, showForm, type Drawn } from './form-keys.js';
import { statementPage } from './page/statement-page.js';
import * as petitioner from './petitioner.js';
import type { Visit } from './visit.js';
import { sentWithPass, withPass } from './with-pass.js';

type Route = (visit: Visit) => Promise<FastifyReply>;
type Statement = petitioner.Statement;

const may = (own: OwnPetition, statement: Statement): boolean =>
  statement === 'withdraw' ? own.mayWithdraw : own.mayWaiveReview;

/** The form by which the petitioner withdraws, or gives the review up. */
export const showStatement = (statement: Statement): Route =>
  withPass(async (visit, pass) => {
    const { language } = visit;
    const own = await petitioner.readOwn(visit.platform, pass, language);
    return may(own, statement)
      ? draw(visit, statement, drawnAt(visit, pathOf(statement)))
      : visit.redirect('/p/status');
  });

const draw = (visit: Visit, statement: Statement, drawn: Drawn): FastifyReply =>
  showForm(visit, pathOf(statement), drawn, statementPage({ ...formOf(visit, visit.pass, drawn), statement }));

const pathOf = (statement: Statement): string => (statement === 'withdraw' ? '/p/withdraw' : '/p/waive');

/** Records what the petitioner states. Only who has typed number and code lately may: that is the proof. */
export const state = (statement: Statement): Route =>
  sentWithPass(async (visit, pass) => {
    const { form: typed, source, say } = visit;
    const key = keyOf(visit);
    const text = (typed['statement'] ?? '').trim();
    const { statement: asked } = ownStatement.shape;
    if (text === '' || !asked.safeParse(text).success) {
      const wrong = text === '' ? say('statement.missing') : say('statement.tooLong', { max: longestOf(asked) });
      const mistakes = { statement: wrong };
      return draw(visit, statement, { typed, mistakes, key, status: 422 });
    }
    try {
      const caller = { caseId: pass.caseId, party: pass.party, key, source };
      await petitioner.stateOwnWill(visit.platform, caller, { command: statement, statement: text });
    } catch (thrown) {
      const { sentence, status } = visit.failed(thrown);
      return draw(visit, statement, { typed, mistakes: { statement: sentence }, key, status });
    }
    return visit.redirect(`/p/status?done=${statement}`);
  });
