/** Texts of where the petitioner goes on with a matter that ended here. */
export const onwardMessages = {
  'goTo.title': { zh: '请向这里提出', en: 'Where to go' },
  'goTo.transferred': { zh: '转送到了哪里', en: 'Where it was sent' },
  'goTo.organ': { zh: '{organ}', en: '{organ}' },
  'route.title': { zh: '怎样继续', en: 'How it goes on' },
  'route.procedure': { zh: '程序：{procedure}', en: 'Procedure: {procedure}' },
  'route.body': { zh: '去哪里：{body}', en: 'Where: {body}' },
  'route.law': { zh: '依据：{law}', en: 'By: {law}' },
  'route.limitName': { zh: '期限', en: 'Time limit' },
  'route.limit': {
    zh: '{name}：自{starts}起 {limit}（{law}）。',
    en: '{name}: {limit} from {starts} ({law}).',
  },
  'route.limitOurs': {
    zh: '{name}：自{starts}起 {limit}（平台提示，不是法律规定）。',
    en: '{name}: {limit} from {starts} (a hint of the platform, not of a law).',
  },
  'route.noLimit': {
    zh: '期限按那个程序的法律；请尽快问清楚。',
    en: 'The law of that procedure sets its time limit; please ask soon.',
  },
  'route.noReview': {
    zh: '这种告知不能请求复查。不要等信访：有期限的，信访不使它停下；向有关机关请求保护权利是否使时效中断，按那个法律。',
    en: 'There is no review of this notice. Do not wait for the petition: it stops no time limit that there is. Whether a request to an organ interrupts one, that law says.',
  },
  'route.CALENDAR_DAY': { zh: '{n} 天', en: '{n} days' },
  'route.MONTH': { zh: '{n} 个月', en: '{n} months' },
  'route.YEAR': { zh: '{n} 年', en: '{n} years' },
} as const;
