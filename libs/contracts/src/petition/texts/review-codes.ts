import type { Sentences } from '../../sentences/sentence.js';

/** Sentences for the refusals about the petitioner's right to a review. */
export const reviewCodes: Sentences = {
  'petition.no_body_told': {
    zh: '处理意见书告知的复查机关中没有{office}。',
    en: '{office} is none of the bodies for a review that the opinion names.',
  },
  'petition.no_review_window': {
    zh: '没有可以请求复查的处理意见。',
    en: 'There is no opinion of which a review could be requested.',
  },
  'petition.review_not_begun': {
    zh: '还没有收到处理意见书的证明，请求复查的期限没有起算，不能放弃（平台规定）。',
    en: 'Nobody has proved that the opinion was received: the time to request a review has not begun and is not given up, by a rule of the platform.',
  },
  'petition.review_window_over': {
    zh: '请求复查的期限已过（{dueOn} 为最后一日）。',
    en: 'The window for review has passed (last day {dueOn}).',
  },
  'petition.review_window_used': {
    zh: '信访人已经请求复查。',
    en: 'The petitioner has asked for the review already.',
  },
  'petition.review_given_up': {
    zh: '信访人已于 {on} 声明放弃复查；期限内仍请求复查的，照收（条例第三十五条）。',
    en: 'The petitioner gave the review up on {on}; a request within the period is taken all the same (art. 35).',
  },
  'petition.body_barred': {
    zh: '此件不向{office}请求复查：可以向{offices}请求，由该机关复查（平台规定）。请求已经交到{office}的，按所交之日记录，视为在期限内。',
    en: 'The review of this matter is not asked of {office}: {offices} reviews it, by a rule of the platform. A request that went to {office} is recorded with its own day and counts.',
  },
  'petition.body_barred_unnamed': {
    zh: '此件不向{office}请求复查：请向它的上一级机关、单位请求（平台规定）。',
    en: 'The review of this matter is not asked of {office}: ask the organ one level above it, by a rule of the platform.',
  },
};
