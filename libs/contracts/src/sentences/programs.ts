import type { Sentences } from './sentence.js';

/** Sentences for the codes of programs and of the stream of events. */
export const programs: Sentences = {
  'program.token_refused': {
    zh: '令牌无效、已过期、已收回，或者程序账户已停用，请向管理员要新的令牌。',
    en: 'The token is unknown, past its end or taken back, or its program was stopped: ask an administrator for a new one.',
  },
  'program.people_only': {
    zh: '这个地址只供工作人员使用，不对程序开放。',
    en: 'This address is for people; it is not open to programs.',
  },
  'program.not_in_scope': {
    zh: '令牌没有“{scope}”权限范围，请管理员添加。',
    en: 'The token does not have the scope {scope}; an administrator can add it.',
  },
  'program.unknown': { zh: '没有这个程序账户。', en: 'There is no such program.' },
  'program.token_unknown': { zh: '这个程序账户没有这个令牌。', en: 'The program has no such token.' },
  'program.office_unfit': {
    zh: '{office}已停用或者不在本县办理，程序不能代表它。',
    en: 'A program cannot act for {office}, which is not active or handles nothing here.',
  },
  'webhook.unknown': { zh: '没有这个推送接收方。', en: 'There is no such receiver.' },
  'webhook.name_taken': { zh: '已有同名的推送接收方。', en: 'A receiver has that name already.' },
  'webhook.url_malformed': {
    zh: '请写完整的 https 或 http 地址，不带账号、密码和 # 片段。',
    en: 'Write a whole https or http address, without name, password or fragment.',
  },
  'webhook.address_refused': {
    zh: '不允许推送到 {host}：本机、链路本地和云平台元数据地址一律不推送；安装配置了名单（WEBHOOK_HOSTS）的，只推送名单内的。',
    en: 'Nothing is sent to {host}: never to this machine, its own link or the metadata of a cloud, and where the installation names hosts (WEBHOOK_HOSTS) to those alone.',
  },
  'webhook.plain_http': {
    zh: '{host}不在本单位网络内，请用 https。',
    en: '{host} is outside the own networks: use https.',
  },
  'event.position_ahead': {
    zh: '位置 {after} 在事件流的末尾 {head} 之后：数据库可能恢复过备份，请核对后从 {head} 或更早处继续。',
    en: 'Place {after} is behind the end of the stream, {head}: the database may have been restored. Compare what you have, and go on from {head} or before.',
  },
};
