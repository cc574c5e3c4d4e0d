import { choice } from '../../fields/choice.ts';
import { isEmployer } from '../../fields/employer-words.ts';
import { money } from '../../fields/money.ts';
import { text } from '../../fields/text.ts';
import { yesNo } from '../../fields/yes-no.ts';
import type { Question } from '../service.ts';

/** Work or not, in the wire's words; 内退 counts with 下(待)岗, 离休 with 退休 (domain.md section 2.4, workStatus). */
export const employmentStatus: Question = {
  id: 'employment_status',
  field: choice({
    set: 'employment_status',
    values: [
      'employed',
      'laid_off',
      'unemployed',
      'flexible',
      'migrant',
      'sick_leave',
      'retired',
      'student',
    ],
    sayings: {
      employed: ['在岗', '在职', '上班', '在上班', '有工作', '有单位', '正式工'],
      laid_off: ['下岗', '待岗', '内退', '买断', '停薪留职'],
      unemployed: [
        '失业',
        '没工作',
        '没活干',
        '没上班',
        '种地',
        '种田',
        '种庄稼',
        '种点菜',
        '务农',
        '在家带孩子',
        '待业',
        '被裁',
        '辞职了',
        '在家闲着',
      ],
      flexible: [
        '灵活就业',
        '打零工',
        '零工',
        '散工',
        '临时工',
        '送外卖',
        '跑外卖',
        '骑手',
        '摆摊',
        '开网约车',
        '捡纸壳',
        '纸壳',
        '纸壳壳',
        '捡点纸壳',
        '卖纸板',
        '捡破烂',
        '捡废品',
        '收破烂',
        '收废品',
        '卖废品',
        '捡瓶子',
        '打短工',
        '做小工',
        '帮工',
        '做点小生意',
        '卖点菜',
      ],
      migrant: ['农民工', '外出务工', '外地打工', '进城打工', '出门打工'],
      sick_leave: ['病休', '病假', '长期病假'],
      retired: ['退休', '退了', '离休'],
      student: ['在读', '在上学', '学生'],
    },
  }),
  need: 'apply',
  starred: true,
  stale: true,
  about: 'applicant',
};

/** The employer, or the last one, by its name. */
export const employer: Question = {
  id: 'employer',
  field: text({ max: 100, is: isEmployer, names: true }),
  need: 'apply',
  starred: false,
  stale: true,
  mayBeNone: true,
  about: 'applicant',
};

/** Whether the applicant is in a trade union. */
export const unionMember: Question = {
  id: 'union_member',
  field: yesNo(),
  need: 'apply',
  starred: false,
  about: 'applicant',
};

/** What the applicant brings home a month, yuan. */
export const monthlyIncome: Question = {
  id: 'monthly_income',
  field: money({ per: 'month', max: 1_000_000, now: true, about: ['pay', 'household'] }),
  need: 'apply',
  starred: true,
  sensitive: true,
  stale: true,
  mayBeNone: true,
  about: 'applicant',
};
