import { legalDateOf } from '#libs/calendar';
import type { JointFacts, JointFactType } from '#libs/joint';
import type { Asking, NoticeAsked, NoticeGiven } from '../case/kinds-own.js';
import type { Platform } from '../platform.js';
import { dataOf } from './joint-draws.js';
import { lines, nameOf, on, word } from './paper-words.js';

/** What papers of a joint mediation look back at. */
export const jointLooksAt = ['opened', 'drawFrozen'] as const satisfies readonly JointFactType[];

const papers: Readonly<Record<string, (asked: NoticeAsked) => NoticeGiven | null>> = {
  opened: summaryGiven,
  leadRuled: rulingGiven,
  expertsDrawn: drawGiven,
};

/** The paper that a fact of a joint mediation is (联合调解文书); null: it is none. No party stands on any. */
export function paperOfJoint(_platform: Platform, _asking: Asking, asked: NoticeAsked): Promise<NoticeGiven | null> {
  const paper = Object.hasOwn(papers, asked.fact.type) ? papers[asked.fact.type] : undefined;
  return Promise.resolve(paper?.(asked) ?? null);
}

const openedIn = (asked: NoticeAsked): JointFacts['opened'] | undefined => dataOf(asked.facts, 'opened')[0];

/** Who is told no more than that there is one: no title, which somebody wrote, and nothing that was said. */
function summaryGiven(asked: NoticeAsked): NoticeGiven | null {
  const opened = openedIn(asked);
  const began = asked.facts.find(({ type }) => type === 'opened');
  if (opened === undefined || began === undefined) return null;
  return {
    kind: 'jointSummary',
    issuer: opened.centre,
    addressee: null,
    contents: {
      ...{ number: asked.head.number, office: nameOf(asked, opened.centre) },
      ...{ matter: word(asked, 'joint', 'matter', opened.matter), place: nameOf(asked, opened.place) },
      template: word(asked, 'joint', 'template', opened.template),
      beganOn: on(asked, legalDateOf(began.at)),
    },
  };
}

function rulingGiven(asked: NoticeAsked): NoticeGiven | null {
  const opened = openedIn(asked);
  const [ruled] = dataOf([asked.fact], 'leadRuled');
  if (opened === undefined || ruled === undefined) return null;
  const by = asked.fact.actor.office;
  return {
    kind: 'jointRuling',
    issuer: by,
    addressee: null,
    contents: {
      ...{ number: asked.head.number, office: nameOf(asked, by), dispute: asked.textOf(opened.title) },
      ...{ matter: word(asked, 'joint', 'matter', opened.matter), place: nameOf(asked, opened.place) },
      ...{ lead: nameOf(asked, ruled.lead), reasons: asked.textOf(ruled.reasons) },
      positionBy: on(asked, ruled.positionBy),
    },
  };
}

/** By ids alone: who was not drawn is nobody's business, and who was is named where the members read it. */
function drawGiven(asked: NoticeAsked): NoticeGiven | null {
  const opened = openedIn(asked);
  const [drawn] = dataOf([asked.fact], 'expertsDrawn');
  const frozenBy = asked.facts.find((one) => dataOf([one], 'drawFrozen').some(({ draw }) => draw === drawn?.draw));
  const [frozen] = frozenBy === undefined ? [] : dataOf([frozenBy], 'drawFrozen');
  if (opened === undefined || drawn === undefined || frozen === undefined || frozenBy === undefined) return null;
  const because = (one: (typeof frozen.excluded)[number]): string => word(asked, 'joint', 'because', one.because);
  const seq = String(frozenBy.seq);
  return {
    kind: 'jointDraw',
    issuer: opened.centre,
    addressee: null,
    contents: {
      ...{ number: asked.head.number, office: nameOf(asked, opened.centre), dispute: asked.textOf(opened.title) },
      speciality: word(asked, 'joint', 'speciality', frozen.speciality),
      ...{ count: String(frozen.count), candidates: lines(frozen.candidates), seed: drawn.seed },
      excluded: lines(
        frozen.excluded.map((one) =>
          [one.expert, because(one), asked.textOf(one.reasons)]
            .filter((each) => each !== null)
            .join(asked.language === 'zh' ? '：' : ': '),
        ),
      ),
      fact: asked.language === 'zh' ? `台账第 ${seq} 条` : `fact ${seq} of the ledger`,
      drawn: lines(drawn.called),
      reasons: asked.textOf(frozen.reasons),
    },
  };
}
