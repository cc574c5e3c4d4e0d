import { aid, line, source } from '../../registers/batch-fixture.ts';

const surnames = Array.from('王李张刘陈杨赵黄周吴');
/** Forty aids from two sources in every state, with a long name, rare characters and a large amount among them. */
export const aids = Array.from({ length: 40 }, (_, n) =>
  aid(
    {
      id: `l${n}`,
      n: n + 1,
      household: `DA26-${String(n + 1).padStart(6, '0')}`,
      payee: {
        ...line().payee,
        name:
          n === 7
            ? '阿卜杜拉·买买提艾力江·吐尔逊'
            : n === 8
              ? '欧阳𠮷䶮'
              : `${surnames[n % 10]}小${n % 2 ? '红' : '军'}`,
        account: {
          ...(line().payee.account as NonNullable<ReturnType<typeof line>['payee']['account']>),
          holder: `户名${n}`,
        },
      },
      cents: n === 3 ? 123_456_789 : 250_000 + n * 105,
      state: (['paid', 'paid', 'paid', 'sent', 'returned', 'dropped'] as const)[n % 6],
      category: (['deep', 'relative', 'accident'] as const)[n % 3],
      cause: (['illness', 'schooling', 'disaster'] as const)[n % 3],
      reason: n % 6 === 4 ? '本人外出，三次上门未遇' : undefined,
      payments:
        n === 1
          ? [
              { day: '2027-01-10', by: '刘会计', ok: false, reason: '账号与户名不符' },
              { day: '2027-01-16', by: '刘会计', ok: true },
            ]
          : [{ day: '2027-01-15', by: '刘会计', ok: n % 6 === 3 ? null : true }],
      receipt:
        n === 2
          ? {
              kind: 'agent',
              day: '2027-01-17',
              by: 's1',
              agent: { name: '王建国', idNumber: '990101198001010014', relation: '丈夫' },
            }
          : n === 6
            ? { kind: 'home', day: '2027-01-18', by: 's1', visitors: ['王小敏', '刘强'] }
            : undefined,
    },
    n % 4 === 0 ? { source: source({ id: 'ZJ26-000002', origin: 'union', name: '工会经费' }) } : {},
  ),
).map((one) => ({ ...one, line: { ...one.line, source: one.source?.id ?? '' } }));

/** The lines of a notice about some of them. */
export const lines = aids.slice(0, 24).map(({ line: one }, n) => ({
  of: { kind: 'line' as const, id: one.id },
  masked: `${surnames[n % 10]}*${n % 2 ? '红' : '军'}`,
  unit: one.payee.unit,
  category: one.category,
  cents: one.cents,
}));
