import { besidePetitions } from './beside-petitions.js';
import { ofCadences } from './of-cadences.js';
import { ofCirculars } from './of-circulars.js';
import { ofConfirmations } from './of-confirmations.js';
import { ofFindings } from './of-findings.js';
import { ofJoints } from './of-joints.js';
import { ofMediations } from './of-mediations.js';
import { ofObligations } from './of-obligations.js';
import { ofTours } from './of-tours.js';
import { ofRevisits } from './of-revisits.js';
import { ofThePetitioner } from './of-the-petitioner.js';
import { phone, type Shot } from './shot.js';
import type { SmallCounty } from './small-county.js';
import type { ConsolePage } from '../support/console-page.js';

export type { Shot } from './shot.js';

/** Every screen, in the order of the side bar. A new screen adds its shots here. */
export function shots(county: SmallCounty): Shot[] {
  const ofCases = [
    ...ofPetitions(county),
    ...besidePetitions(county),
    ...ofMediations(county),
    ...ofJoints(county),
    ...ofObligations(county),
    ...ofConfirmations(county),
    ...ofRevisits(county),
    ...ofCadences(county),
    ...ofTours(county),
    ...ofFindings(county),
    ...ofCirculars(county),
    ...ofWatching(county),
  ];
  return [...ofThePetitioner(county), ...ofWork(), ...ofCases, ...ofManaging(), ...onPaper(county)];
}

/** A matter that was just registered, whose receipt is on screen. */
async function registered(view: ConsolePage): Promise<void> {
  await view.page.locator('textarea').first().fill('村口的桥栏杆断了两根，孩子上学不安全。');
  await view.page.locator('.desk-people input[type=checkbox]').check();
  await view.page.locator('.desk .ant-radio-wrapper').nth(1).click();
  await view.page.keyboard.press('Control+Enter');
  await view.page.locator('.next-step .refer-row').waitFor();
}

function ofWork(): Shot[] {
  return [
    {
      name: 'sign-in',
      account: null,
      address: '/sign-in',
      then: (view) => view.page.locator('.door').first().waitFor(),
    },
    { name: 'duties', account: 'clerk', address: '/duties' },
    {
      name: 'duties-dark-large',
      account: 'transport.officer',
      address: '/duties',
      looks: { mode: 'dark', size: 'large' },
    },
    { name: 'reminders', account: 'transport.officer', address: '/reminders' },
    { name: 'duties-phone', account: 'clerk', address: '/duties', looks: phone },
    {
      name: 'desk',
      account: 'clerk',
      address: '/desk?channel=visit',
      then: async (view) => {
        await view.page.locator('textarea').first().fill('修路把水渠挖断了，秋天浇不上水，找了村里两次没有答复。');
        await view.page.locator('.one-repeat .verdict button').first().click();
      },
    },
    {
      name: 'desk-receipt',
      account: 'clerk',
      address: '/desk?channel=visit',
      then: registered,
    },
    { name: 'petitions', account: 'clerk', address: '/petitions' },
    { name: 'petitions-search', account: 'clerk', address: '/petitions?text=%E6%B0%B4%E6%B8%A0&channel=visit' },
    {
      name: 'petitions-export',
      account: 'clerk',
      address: '/petitions',
      then: async (view) => {
        await view.page.locator('.page-actions button').nth(1).click();
        await view.page.locator('.command-drawer').waitFor();
      },
    },
  ];
}

function ofPetitions({ accepted, registered }: SmallCounty): Shot[] {
  return [
    { name: 'petition', account: 'transport.officer', address: `/petitions/${accepted}`, looks: { height: 1200 } },
    { name: 'petition-contrast', account: 'clerk', address: `/petitions/${registered}`, looks: { mode: 'contrast' } },
    { name: 'petition-command', account: 'clerk', address: `/petitions/${registered}?do=refer` },
    { name: 'petition-documents', account: 'transport.officer', address: `/petitions/${accepted}?tab=documents` },
    { name: 'petition-document', account: 'transport.officer', address: `/petitions/${accepted}/documents/1` },
    {
      name: 'petition-opinion',
      account: 'transport.officer',
      address: `/petitions/${accepted}?do=submitOpinion`,
      looks: { width: 1440, height: 1000 },
      then: async (view) => {
        const fields = view.page.locator('.command-drawer textarea');
        await fields.nth(0).fill('恢复被施工挖断的灌溉渠。');
        await fields.nth(1).fill('经现场勘查，施工挖断水渠四十米，情况属实。');
        await view.page.locator('.command-drawer .page-text', { hasText: '四十米' }).waitFor({ state: 'attached' });
      },
    },
    {
      name: 'petition-preview',
      account: 'transport.officer',
      address: `/petitions/${accepted}?do=askExtension`,
      then: async (view) => {
        await view.page.locator('.command-drawer .ant-input-number input').fill('30');
        await view.page.locator('.command-drawer .consequence li').first().waitFor();
      },
    },
    {
      name: 'petition-identity',
      account: 'transport.officer',
      address: `/petitions/${accepted}`,
      then: async (view) => {
        await view.page.locator('.one-party button').first().click();
        await view.page.locator('.purposes').waitFor();
      },
    },
    { name: 'why', account: 'transport.officer', address: `/petitions/${accepted}/clocks/XF-09%2F1/why` },
    { name: 'history', account: 'supervisor', address: `/petitions/${accepted}/history` },
    { name: 'history-fact', account: 'supervisor', address: `/petitions/${accepted}/history?fact=1` },
  ];
}

function ofWatching({ supervision, delivery }: SmallCounty): Shot[] {
  return [
    { name: 'deliveries', account: 'transport.officer', address: '/deliveries' },
    { name: 'postal-list', account: 'transport.officer', address: '/postal' },
    { name: 'delivery', account: 'transport.officer', address: `/deliveries/${delivery.number}` },
    { name: 'delivery-history', account: 'transport.officer', address: `/deliveries/${delivery.number}/history` },
    { name: 'delivery-document', account: 'transport.officer', address: `/deliveries/${delivery.number}/documents/1` },
    {
      name: 'delivery-why',
      account: 'transport.officer',
      address: `/deliveries/${delivery.number}/clocks/SD-SEND%2F1/why`,
    },
    { name: 'supervisions', account: 'supervisor', address: '/supervisions' },
    { name: 'supervision', account: 'supervisor', address: `/supervisions/${supervision.number}` },
    {
      name: 'supervision-document',
      account: 'supervisor',
      address: `/supervisions/${supervision.number}/documents/${String(supervision.document)}`,
      then: (view) => view.page.locator('.drawn-page img').first().waitFor(),
    },
    { name: 'supervision-history', account: 'supervisor', address: `/supervisions/${supervision.number}/history` },
    {
      name: 'supervision-why',
      account: 'supervisor',
      address: `/supervisions/${supervision.number}/clocks/${encodeURIComponent(supervision.clock)}/why`,
    },
    {
      name: 'board',
      account: 'supervisor',
      address: '/board',
      then: (view) => view.page.locator('.bars-drawn svg path').first().waitFor({ state: 'attached' }),
    },
    { name: 'deadlines', account: 'supervisor', address: '/board/deadlines?state=overdue' },
    { name: 'guidance', account: 'justice.officer', address: '/guidance' },
  ];
}

function ofManaging(): Shot[] {
  return [
    {
      name: 'drills',
      account: 'bureau.head',
      address: '/drills',
      then: (view) => view.page.locator('.drill-procedures').waitFor(),
    },
    {
      name: 'drill',
      account: 'bureau.head',
      address: '/drills',
      reaches: '/drills/:id',
      then: async (view) => {
        await view.page.locator('.drill-procedures').waitFor();
        await view.page.locator('button[type=submit]').click();
        await view.page.locator('.drill-happenings li').first().waitFor();
        await view.page.keyboard.press('Space');
        await view.page.locator('.drill-happenings .is-fresh').first().waitFor();
      },
    },
    { name: 'courses', account: 'admin', address: '/courses' },
    { name: 'packs', account: 'admin', address: '/packs' },
    { name: 'pack', account: 'admin', address: '/packs/rules/petition.CN' },
    { name: 'clauses', account: 'admin', address: '/clauses' },
    {
      name: 'clause',
      account: 'admin',
      address: '/clauses/acceptance/zh',
      looks: { width: 1440, height: 1100 },
      then: (view) => view.page.locator('.drawn-page img').first().waitFor(),
    },
    {
      name: 'clause-broken',
      account: 'admin',
      address: '/clauses/elsewhere/zh',
      looks: { width: 1440, height: 1100 },
      then: async (view) => {
        await view.page.locator('.drawn-page img').first().waitFor();
        await view.page.locator('.clause textarea').first().fill('简单说：这件事请向{organs}提出[，不归我们管。');
        await view.page.locator('.clause-wrong li').first().waitFor();
      },
    },
    { name: 'offices', account: 'admin', address: '/offices?office=town-binju' },
    { name: 'mediators', account: 'clerk', address: '/mediators' },
    { name: 'venues', account: 'admin', address: '/venues' },
    { name: 'accounts', account: 'admin', address: '/accounts' },
    { name: 'health', account: 'admin', address: '/health', looks: { height: 1200 } },
    { name: 'account', account: 'admin', address: '/accounts?text=admin' },
    { name: 'programs', account: 'admin', address: '/programs' },
    {
      name: 'program-new',
      account: 'admin',
      address: '/programs',
      then: async (view) => {
        await view.page.locator('.page-head button').click();
        await view.page.locator('.command-drawer').waitFor();
      },
    },
    { name: 'webhooks', account: 'admin', address: '/webhooks' },
    {
      name: 'webhook-new',
      account: 'admin',
      address: '/webhooks',
      then: async (view) => {
        await view.page.locator('.page-head button').click();
        // Its last field comes with the words of every kind.
        await view.page.locator('.command-drawer .ant-select-multiple').nth(1).waitFor();
      },
    },
    { name: 'my', account: 'transport.officer', address: '/my' },
    {
      name: 'calculator',
      account: null,
      address: '/calculator',
      then: async (view) => {
        await view.page.locator('button[type=submit]').click();
        await view.page.locator('.day-grid').waitFor();
      },
    },
  ];
}

/** What is printed, each beside its screen. */
function onPaper({ accepted, supervision }: SmallCounty): Shot[] {
  return [
    { name: 'board-paper', account: 'supervisor', address: '/board', paper: 'across' },
    { name: 'petitions-paper', account: 'clerk', address: '/petitions', paper: 'across' },
    { name: 'petition-paper', account: 'transport.officer', address: `/petitions/${accepted}`, paper: 'upright' },
    {
      name: 'supervision-document-paper',
      account: 'supervisor',
      address: `/supervisions/${supervision.number}/documents/${String(supervision.document)}`,
      paper: 'document',
      then: (view) => view.page.locator('.drawn-page img').first().waitFor(),
    },
    {
      name: 'desk-receipt-paper',
      account: 'clerk',
      address: '/desk?channel=visit',
      then: registered,
      paper: 'receipt',
    },
  ];
}
