/**
 * What sources call the subject of a message, and which of our categories that is. Read from the deepest level of the
 * source's path upwards; within a level the first line that fits decides, so what is special stands before what is
 * general. A name that no line knows is `other`.
 */
const words: readonly (readonly [RegExp, string])[] = [
  [/水利|灌溉|饮水|供水|自来水|水库|河道|水渠/u, 'rural-water'],
  [/征地|拆迁|征收|安置|搬迁/u, 'requisition'],
  [/承包|宅基地|土地流转/u, 'rural-land'],
  [/村务|村级|村两委|集体资产/u, 'village-affairs'],
  [/物业|路灯|市政|燃气|供热|供暖|供电|垃圾清运|公用事业/u, 'municipal'],
  [/欠薪|工资|就业|劳动|用工|人事争议/u, 'labour'],
  [/社保|社会保险|养老保险|失业保险|工伤/u, 'social-insurance'],
  [/退役|复转|军人|优抚/u, 'veterans'],
  [/低保|救助|民政|殡葬|婚姻登记|养老服务|残疾/u, 'civil-affairs'],
  [/医疗|卫生|医保|医院|健康|疫情/u, 'health'],
  [/教育|学校|入学|招生|幼儿园|培训/u, 'education'],
  [/旅游|文化|文娱|文体|体育|景区/u, 'culture-tourism'],
  [/环保|环境|污染|噪声|噪音|生态/u, 'ecology'],
  [/林权|林业|自然资源|国土|矿产|土地/u, 'natural-resources'],
  [/交通|公路|道路|公交|客运|路桥/u, 'transport'],
  [/住房|房产|房地产|城建|建设|规划|违建|违章建筑/u, 'housing'],
  [/三农|农业|农村|农机|畜牧|扶贫|乡村振兴/u, 'agriculture'],
  [/消费|市场|食品|药品|价格|工商|质量/u, 'market'],
  [/金融|财政|税务|企业|经济|招商|保险|银行/u, 'finance'],
  [/治安|公安|户籍|交警|消防|反诈/u, 'public-security'],
  [/法院|检察|司法|诉讼|政法|执行难/u, 'justice'],
  [/民族|宗教/u, 'ethnic-religious'],
  [/纪检|监察|腐败|作风/u, 'discipline'],
  [/组织|人事|编制|干部|公务员/u, 'personnel'],
];

/** The category of a source's path, from its widest name to its narrowest; null where the source says nothing. */
export function categoryOf(path: readonly string[] | null): string | null {
  if (path === null || path.length === 0) return null;
  for (const name of [...path].reverse()) {
    const found = words.find(([pattern]) => pattern.test(name));
    if (found !== undefined) return found[1];
  }
  return 'other';
}
