import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendRequest, showRequest } from '../mediation/page/request-routes.js';
import { allPages, pagesOf } from '../pages.js';
import type { Platform } from '../platform.js';
import { changeLook, enter, leave, showEntry } from './entry-routes.js';
import { readForms, requireOwnPage } from './forms.js';
import { openPhone, showPaperToSign, showPhone, signFor, takePhoto } from './phone-routes.js';
import type { Route } from './pages-of-kind.js';
import { script, sendingScript, signatureScript, signScript, style, type Asset } from './page/assets.js';
import { html } from './page/markup.js';
import { showNew, submit } from './submit-routes.js';
import { showTours } from './tours-routes.js';
import { showVerify } from './verify-routes.js';
import { sendCompressed, Visit } from './visit.js';

/** What needs no receipt, or makes one. */
const shown: Readonly<Record<string, Route>> = {
  '/p': showEntry,
  '/p/new': showNew,
  '/p/mediate': showRequest,
  '/p/phone': showPhone,
  '/p/phone/paper': showPaperToSign,
  '/p/tours': showTours,
  '/p/verify': showVerify,
};

const sent: Readonly<Record<string, Route>> = {
  '/p/enter': enter,
  '/p/new': submit,
  '/p/mediate': sendRequest,
  '/p/phone/open': openPhone,
  '/p/phone/photo': takePhoto,
  '/p/phone/sign': signFor,
  '/p/look': changeLook,
  '/p/leave': leave,
};

/** The paths of the kinds, each once: whose page answers, the receipt says that was shown. */
function ofKinds(which: 'shown' | 'sent'): Record<string, Route> {
  const paths = new Set(allPages.flatMap((pages) => Object.keys(pages[which])));
  return Object.fromEntries([...paths].map((path) => [path, (visit: Visit) => answer(visit, which, path)]));
}

async function answer(visit: Visit, which: 'shown' | 'sent', path: string): Promise<FastifyReply> {
  const { receipt, pass } = visit;
  // Without a right each says by itself where to go.
  const own =
    pass === null || receipt === null ? allPages.find((pages) => path in pages[which]) : pagesOf(receipt.kind);
  if (own === null || own === undefined) return visit.redirect('/p');
  const route = own[which][path];
  return route === undefined ? visit.redirect('/p/status') : await route(visit);
}

/**
 * Serves the page of the parties (信访人、当事人页面) below `/p`: plain pages and forms, made here, that work without a script and
 * have exactly the rights of the public routes of the API. Everything else outside `/api` is the console's.
 */
export function servePortal(fastify: FastifyInstance, platform: Platform): void {
  void fastify.register((scope, _options, done) => {
    readForms(scope);
    for (const [path, route] of Object.entries({ ...shown, ...ofKinds('shown') })) {
      scope.get(path, async (request, reply) => route(await Visit.open(platform, request, reply)));
    }
    for (const [path, route] of Object.entries({ ...sent, ...ofKinds('sent') })) {
      scope.post(path, async (request, reply) => {
        requireOwnPage(request);
        return route(await Visit.open(platform, request, reply));
      });
    }
    for (const asset of [style, script, sendingScript, signatureScript, signScript]) serveAsset(scope, asset);
    // An address that is none, one that only takes a form, and one with a slash at its end.
    scope.get(
      '/p/*',
      (request, reply) => withoutSlash(request, reply) ?? notThere(new Visit(platform, request, reply)),
    );
    scope.setErrorHandler((error, request, reply) => failed(error, new Visit(platform, request, reply)));
    done();
  });
}

function serveAsset(scope: FastifyInstance, { path, type, body }: Asset): void {
  scope.get(path, (request, reply) => {
    void reply
      .type(type)
      .header('Cache-Control', 'public, max-age=31536000, immutable')
      .header('Vary', 'Accept-Encoding');
    return sendCompressed(request, reply, body);
  });
}

/**
 * Leads whoever typed a slash too many to the page that they meant, with its query; null where there is none. Fastify's
 * own `ignoreTrailingSlash` would double every route, and find `/p/` and `/p/*` the same.
 */
function withoutSlash({ url }: FastifyRequest, reply: FastifyReply): FastifyReply | null {
  const path = url.split('?', 1)[0] ?? '';
  let end = path.length;
  while (path.charAt(end - 1) === '/') end -= 1;
  return end === path.length ? null : reply.redirect(`${path.slice(0, end)}${url.slice(path.length)}`, 308);
}

function notThere(visit: Visit): FastifyReply {
  return problem(visit, visit.say('problem.notFound'), 404);
}

function failed(error: unknown, visit: Visit): FastifyReply {
  const { code, status, sentence } = visit.failed(error);
  return problem(visit, code === 'http.cross_site' ? visit.say('problem.crossSite') : sentence, status);
}

function problem(visit: Visit, sentence: string, status: number): FastifyReply {
  const { say } = visit;
  const body = html`<p class="box alert" role="alert">${sentence}</p>
    <p><a class="button main" href="/p">${say('problem.back')}</a></p>`;
  return visit.show({ title: say('problem.title'), body }, status);
}
