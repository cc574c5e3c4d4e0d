import { expect, test } from 'vitest';
import { serviceById, services } from '../../src/services/index.ts';
import { exampleCentre } from './example-centre.ts';
import { type Form, serviceSuite } from './service-suite.ts';

/** What each paper form stars (domain.md sections 2.4, 4.2, 4.3, 4.4), by its own keys; signatures are papers. */
const forms: { readonly [service: string]: Form } = {
  relief: {
    workerNo: ['worker_no'],
    hardshipCategory: ['hardship_category'],
    name: ['name'],
    ethnicity: ['ethnicity'],
    sex: ['sex'],
    politicalStatus: ['political_status'],
    idNumber: ['id_number'],
    birthDate: ['birth_date'],
    health: ['health', 'illness_kind'],
    disability: ['disability_kind', 'disability_grade'],
    workStatus: ['employment_status'],
    modelType: ['model_type'],
    housingType: ['housing_status'],
    mobile: ['phone'],
    otherContact: ['alt_phone'],
    workStartDate: ['work_start_date'],
    industry: ['industry'],
    marital: ['marital_status'],
    hukou: ['hukou_type'],
    address: ['address'],
    hukouDivision: ['hukou_place'],
    ownMonthlyIncome: ['monthly_income'],
    otherAnnualIncome: ['other_annual_income'],
    householdAnnualIncome: ['household_income'],
    householdSize: ['household_size'],
    insurance: ['insurance'],
    mainCause: ['hardship_cause'],
    bank: ['open_bank', 'bank_card'],
    contract: ['contract_signed_at', 'contract_term'],
    members: [
      'family_members',
      'family_details',
      'household_alike',
      'household_differences',
      'members_marital',
    ],
  },
  legal_aid: {
    name: ['name'],
    sex: ['sex'],
    birth: ['birth_date'],
    idNumber: ['id_number'],
    户籍地: ['hukou_place'],
    通讯地址: ['address'],
    phone: ['phone'],
    法律地位: ['legal_standing'],
    援助方式: ['aid_form'],
    案由: ['matter'],
    法律状态: ['procedure_state'],
    案情理由: ['story'],
    家庭月收入: ['household_income'],
    employerName: ['employer'],
    startedAt: ['hire_date'],
    contractSigned: ['contract_signed'],
    wageType: ['wage_type'],
    owedAmount: ['wages_owed'],
    headcount: ['workers_count'],
  },
  medical_aid: {
    patient: ['patient', 'patient_name'],
    relation: ['patient'],
    disease: ['illness'],
    diagnosedAt: ['diagnosed_at'],
    hospital: ['hospital'],
    totalCost: ['medical_cost'],
    basicInsPaid: ['insurance_reimbursed'],
    selfPaid: ['medical_self_paid'],
    year: ['bill_year'],
    insType: ['patient_insurance'],
    workInjury: ['harm_cause'],
    thirdPartyLiable: ['harm_cause'],
    bank: ['open_bank', 'bank_card'],
  },
  student_aid: {
    studentName: ['student_name'],
    studentId: ['student_id'],
    sex: ['student_sex'],
    relation: ['student_relation'],
    stage: ['admission_level'],
    school: ['school'],
    schoolNature: ['school_nature'],
    isNew: ['is_new'],
    enrolYear: ['enrol_year'],
    years: ['school_years'],
    tuition: ['tuition'],
  },
  job_referral: {
    name: ['name'],
    phone: ['phone'],
    birth: ['birth_date'],
    '户籍地/现住地': ['hukou_place', 'address'],
    文化程度: ['education'],
    就业状态: ['employment_status'],
    意向工种: ['job_wanted'],
    wageMin: ['expected_salary'],
    工作地点: ['work_place'],
  },
  vacancy: {
    单位名称: ['employer'],
    信用代码: ['credit_code'],
    地址: ['unit_address'],
    联系人: ['name'],
    电话: ['phone'],
    岗位: ['post'],
    人数: ['workers_count'],
    工作内容: ['work_content'],
    工作地点: ['work_place'],
    基本劳动报酬: ['offered_pay'],
    社保: ['insures'],
    合同期限: ['contract_length'],
    validUntil: ['valid_until'],
  },
  skills_training: {
    姓名: ['name'],
    手机: ['phone'],
    学历: ['education'],
    就业状态: ['employment_status'],
    工种: ['skills_wanted'],
    时间偏好: ['class_time'],
    是否享受过同工种补贴: ['same_trade_subsidised'],
  },
  housing: {
    户籍或居住证: ['local_hukou', 'residence_permit'],
    住房: ['housing_status', 'housing_need'],
    收入: ['household_income'],
    '资产/车': ['housing_assets'],
    就业年限: ['local_work_months'],
    家庭人数: ['household_size'],
    name: ['name'],
    phone: ['phone'],
  },
  seasonal: {
    activity: ['seasonal_wish', 'seasonal_kind'],
    headcount: ['seasonal_people'],
    place: ['seasonal_place'],
    contact: ['name', 'phone'],
    needs: ['seasonal_needs'],
  },
  donation: {
    捐赠人类型: ['donor_type'],
    名称: ['donor_name'],
    联系人: ['name', 'phone'],
    '款/物': ['gift_kind'],
    金额: ['gift_amount'],
    品名数量: ['gift_goods'],
    用途: ['gift_purpose'],
    是否匿名: ['donor_shown'],
    需票据: ['gift_receipt'],
    去向: ['gift_went_to'],
    余额: ['gift_balance'],
  },
  model_worker: {
    荣誉称号: ['model_title'],
    级别: ['model_type'],
    状态: ['employment_status'],
    月收入: ['monthly_income'],
    困难类型: ['model_wish', 'model_trouble'],
    name: ['name'],
    phone: ['phone'],
  },
  member_discount: {
    类别: ['shop_kind'],
    地址: ['shop_place'],
    优惠内容: ['shop_offer'],
    联系人: ['name', 'phone'],
    query: ['member_wish', 'discount_wanted'],
  },
  startup_tax: {
    经营类型: ['business_type'],
    注册: ['business_state'],
    身份类别: ['employment_status'],
    事项: ['startup_wish'],
    name: ['name'],
    phone: ['phone'],
  },
  women_rights: {
    'issue type': ['women_issue'],
    'safe contact time & channel': ['safe_time', 'safe_channel'],
    'alias allowed': ['call_name'],
  },
  petition: {
    人数: ['petition_people'],
    '姓名/代表': ['name'],
    电话: ['phone'],
    是否匿名: ['anonymous'],
    类型: ['petition_type'],
    诉求: ['petition_demand'],
    事实经过: ['petition_story'],
    '是否涉诉/已仲裁': ['petition_procedure'],
    是否重复: ['petition_before'],
  },
};

for (const service of services) serviceSuite(service, service.form ?? forms[service.id] ?? {});

test('every service says what its form stars, and the example centre offers only services there are', () => {
  for (const { id, form } of services) {
    expect(Object.keys(form ?? forms[id] ?? {}), id).not.toEqual([]);
    expect(serviceById(id)?.id).toBe(id);
  }
  for (const id of exampleCentre.services) expect(serviceById(id), id).toBeDefined();
});

test('the same id is the same question in every service: one kind, one set of choices', () => {
  const first = new Map<string, string>();
  for (const question of services.flatMap((service) => service.questions)) {
    const shape = JSON.stringify([question.field.kind, question.field.options ?? []]);
    expect(first.get(question.id) ?? shape, question.id).toBe(shape);
    first.set(question.id, shape);
  }
});

test('relief asks at most eighteen questions before it can be handed over', () => {
  const relief = serviceById('relief');
  const asked = relief?.questions.filter(
    (question) => question.need === 'apply' && question.staffOnly !== true,
  );
  expect(asked?.length).toBeLessThanOrEqual(18);
});

test('the bank account is asked only after preliminary acceptance, and last of what the worker tells', () => {
  for (const service of services) {
    const asked = service.questions.filter((question) => question.staffOnly !== true);
    const bank = asked.findIndex((question) => question.id === 'open_bank');
    if (bank < 0) continue;
    expect(asked.slice(bank).map((question) => question.id)).toEqual([
      'open_bank',
      'bank_branch',
      'bank_card',
    ]);
    expect(
      asked
        .slice(bank)
        .every((question) => question.need === 'file' && question.consent === 'sensitive'),
    ).toBe(true);
  }
});

test('a job seeker is never asked about marriage or children', () => {
  const ids = serviceById('job_referral')?.questions.map((question) => question.id) ?? [];
  expect(ids.filter((id) => /marital|family|child|pregnan|birth(?!_date)/u.test(id))).toEqual([]);
});
