import type { Expectation } from '../src/dialogue/expectation.ts';
import type { CaseState } from '../src/messages/case-act.ts';
import type { Centre } from '../src/messages/centre.ts';
import type { IncomingBody } from '../src/messages/incoming.ts';
import { stagesAt } from '../src/services/common/stages.ts';
import type { Service } from '../src/services/service.ts';

/** A good answer for every kind of field, as a worker would type it. */
const samples: { readonly [kind: string]: string } = {
  name: '王小明',
  phone: '13812345678',
  residentId: '990101198001010014',
  money: '3500',
  pay: '3500元一个月',
  count: '4',
  date: '2020年3月2日',
  dateRange: '2026年3月到2026年5月',
  duration: '三个月',
  text: '看大门的活',
  address: '示例县东街5号',
  bankCard: '6228480000000007',
  yesNo: '是',
  members: '我老婆李秀英42岁在家，儿子王强17岁上高二',
  docId: 'H12345678',
  creditCode: '91990101MA5GX2QW7X',
};

/** Samples of questions whose answer must be of a special kind. */
const special: { readonly [question: string]: string } = {
  birth_date: '1985年3月2日',
  student_birth_date: '2009年5月6日',
  student_id: '990101200905060014',
  household_size: '3',
  work_place: '县城附近',
  student_name: '王强',
  valid_until: '明年6月1日',
  speaker_name: '王芳',
  speaker_phone: '13912345678',
  representatives: '李大山 13712345678',
};

const text = (words: string): IncomingBody => ({ kind: 'text', text: words });
const press = (option: string, turn: number | null = null): IncomingBody => ({
  kind: 'press',
  option,
  turn,
});

/** The state in which the questions for the file of a service are put at this centre. */
export function fileState(service: Service, centre: Centre): CaseState {
  const stage = stagesAt(service, centre).find(({ file }) => file === true);
  if (stage === undefined) throw new Error(`${service.id} never asks for its file`);
  return stage.state;
}

/** What a willing worker does next: the first choice, a good answer, a clear yes. `service` is what he came for. */
export function nextOf(
  expectation: Expectation,
  service: string,
  turn: number | null = null,
): IncomingBody {
  const { kind, question, options } = expectation;
  const first = options[0]?.id;
  switch (kind) {
    case 'idle':
      return options.some((option) => option.id === service)
        ? press(service, turn)
        : press(options.find(({ id }) => id.startsWith('more_'))?.id ?? 'resume', turn);
    case 'safe':
      return press('resume', turn);
    case 'consent':
    case 'needs':
    case 'choice':
    case 'settle':
      return first === undefined ? text('好') : press(first, turn);
    case 'review':
      return press(first ?? 'submit', turn);
    case 'person':
      return text('好的，谢谢');
    case 'question':
      if (question === null) return text('好的');
      if (question.field.options !== undefined && first !== undefined) return press(first, turn);
      return text(special[question.id] ?? samples[question.field.kind] ?? '有一点');
  }
}
