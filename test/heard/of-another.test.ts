import { table } from './standing-table.ts';

const ming = { student_name: '王小明' };
const father = { patient: 'father', illness: '肺癌' };
const zhang = { name: '张三' };

table('what is told of another child is nothing of the first', [
  ['student_aid.tuition', ming, '老二叫王小红在县二中读初三', {}],
  ['student_aid.tuition', { ...ming, admission_level: 'senior' }, '我还有个女儿在读高二', {}],
  ['student_aid.tuition', ming, '他妹妹读小学', {}],
  ['student_aid.tuition', ming, '学费三千二，老二也在读大一', { tuition: 3200 }],
  ['student_aid.school', ming, '老二王小红在县二中', {}],
  ['student_aid.school', ming, '另外一个孩子在市职高', {}],
  ['student_aid.school', ming, '王小明在县一中', { school: '县一中' }],
  ['student_aid.admission_level', ming, '读高三', { admission_level: 'senior' }],
]);

table('what is told of another patient is nothing of the first', [
  ['medical_aid.medical_cost', { patient: 'father' }, '我妈也住院了糖尿病', {}],
  ['medical_aid.medical_cost', father, '我妈也查出来肾病', {}],
  ['medical_aid.illness', { patient: 'father' }, '我妈也有糖尿病', {}],
  ['medical_aid.medical_cost', father, '五万，我妈也在吃药，高血压', { medical_cost: 50_000 }],
  ['medical_aid.medical_cost', { patient: 'self' }, '我老婆也查出来肾病', {}],
  ['medical_aid.medical_cost', father, '我爸花了五万', { medical_cost: 50_000 }],
]);

table('what is told of another worker is nothing of the applicant', [
  ['legal_aid.employer', zhang, '我弟也没拿到钱他叫李四', { matter: 'wages' }],
  ['legal_aid.id_number', zhang, '我弟身份证号110101199003070097', {}],
  ['legal_aid.id_number', zhang, '我老婆身份证110101199003070097', {}],
  ['legal_aid.id_number', zhang, '我弟叫李四，身份证110101199003070097', {}],
  ['legal_aid.employer', zhang, '我弟三月进的厂', {}],
  ['legal_aid.months_owed', zhang, '我哥四个月没发，我三个月', { months_owed: 3 }],
]);
