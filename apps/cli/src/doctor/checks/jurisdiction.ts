import { readJurisdiction } from '#libs/persistence';
import { fault, ok } from '../finding.js';
import type { Check } from '../inspection.js';

/** 适用地区: the installation says where it is, whose calendar and rules its new cases go by. */
export const jurisdiction: Check = {
  name: 'jurisdiction',
  title: { zh: '适用地区', en: 'jurisdiction' },
  look: async (inspection) => {
    const place = await readJurisdiction(await inspection.database());
    if (place === null) return [notNamed];
    const { code, name, isMadeUp } = place;
    const [zh, en] = isMadeUp ? ['（虚构的县）', ', a made-up county'] : ['', ''];
    return [ok(`${name.zh} ${code}${zh}`, `${name.en} ${code}${en}`)];
  },
};

const notNamed = fault(
  { zh: '没有设定适用地区，立不了新的案件', en: 'nobody has said where the installation is, so no case begins' },
  {
    zh: '运行 maplebridge county load 装入县的文件；机构已在的，运行 maplebridge jurisdiction set',
    en: 'run maplebridge county load with the file of the county; where its offices stand already, maplebridge jurisdiction set',
  },
);
