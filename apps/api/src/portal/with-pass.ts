import type { FastifyReply } from 'fastify';
import { requireToken } from './form-keys.js';
import type { Route } from './pages-of-kind.js';
import type { Pass } from './pass.js';
import type { Visit } from './visit.js';

type Answer = (visit: Visit, pass: Pass) => Promise<FastifyReply> | FastifyReply;

/** Answers whoever has shown a receipt; anybody else is led to the entry. */
export const withPass =
  (answer: Answer): Route =>
  async (visit) =>
    visit.pass === null ? visit.redirect('/p') : await answer(visit, visit.pass);

/** The same of what is sent, from a page that was drawn for that receipt alone (`requireToken`). */
export const sentWithPass = (answer: Answer): Route =>
  withPass((visit, pass) => {
    requireToken(visit, pass);
    return answer(visit, pass);
  });
