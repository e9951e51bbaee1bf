/** Values of the fields of an incident. */
export const words = {
  stage: {
    danger: { zh: '可能激化', en: 'it may turn violent' },
    violent: { zh: '已经激化', en: 'it has turned violent' },
  },
  to: {
    police: { zh: '公安机关', en: 'the police' },
    other_department: { zh: '其他有关部门', en: 'another department' },
  },
  endedAs: {
    closed: { zh: '已结束', en: 'closed' },
    lapsed: { zh: '期满自动结束', en: 'ended by its date' },
  },
} as const;
