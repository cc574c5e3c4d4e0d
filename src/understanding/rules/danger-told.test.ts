import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze.ts';

const today = '2026-11-23';
const dangerIn = (text: string, listening = false) => analyze(text, { today, listening }).danger;

describe('who lies in water, bleeds or is struck down by his heart needs 120', () => {
  test.each([
    '孩子掉水里了',
    '我胸口好痛，左手发麻，一个人在宿舍',
    '老乡在工地晕倒了，嘴唇都紫了',
    '我儿子滑到河里去了',
    '娃掉进化粪池里了，快',
    '有人落到水库里了',
    '小孙子栽进鱼塘里了',
    '心口疼得厉害，直冒汗，说不清话',
    '我胸闷喘不过气，后背疼',
    '工友昏倒了，脸色煞白，没反应',
    '同事倒地抽搐，吐白沫',
    '手被划了一刀，血止不住',
  ])('%s', (text) => expect(dangerIn(text)).toBe('injury'));
});

describe('who says farewell, stands at the edge or walks into water is in danger', () => {
  test.each([
    '脚已经悬在外面了',
    '我在江堤上，一步一步往水里走',
    '黄河边上站半天了，不想回去',
    '再不发工钱我就点了汽油',
    '俺不想过了，啥也不想了',
    '孩子托付给我姐了，我安心了',
    '对不起了老婆，照顾好娃',
    '没有我他们会过得更好',
    '跟我妈说一声，我不怪她',
    '最后一张照片，留个纪念',
    '我准备跳了',
    '我在楼顶上，不想下去了',
    '两条腿都跨在阳台外面了',
    '半个身子已经探出窗外',
    '我的脚悬在半空',
    '我正往江里走',
    '我在河边，慢慢往水里走着',
    '在大桥上站了一夜，没脸回家',
    '江边坐了好几个小时，不想回家了',
    '再不给钱我就把煤气打开',
    '你们再不管，我就浇汽油',
    '我不想再过了，什么都没意思',
    '我过够了，就这样吧',
    '娃交给我妈了，我没牵挂了',
    '老人都安顿好了，我可以走了',
    '老公，对不起，你带好娃',
    '对不住了爸妈，下辈子再孝敬你们',
    '少了我，家里会轻松些',
    '我走了以后孩子会过得好',
    '家里没了我反而清净',
    '替我跟孩子说，别怪爸爸',
    '告诉我老婆，我不恨她，让她别等我',
    '最后一次自拍了，留给你们看',
    '老婆走了，我不想活了',
    '老板不给钱我就跳楼',
    '孩子还小，可我真活不下去了',
    '我要跳了',
    '我在天台，不想下去',
    '我马上跳',
  ])('%s', (text) => expect(dangerIn(text)).toBe('self_harm'));
});

describe('who tells of another that may harm himself is told what to do for that other', () => {
  test.each([
    '我工友在塔吊上不下来',
    '我儿子站在阳台外面',
    '我老婆站在窗台上要跳',
    '工友爬到塔吊上去了，不肯下来',
    '我弟弟说不想活了',
    '有个女的坐在桥栏杆上',
    '我女儿割腕了',
    '隔壁老乡吃了一瓶安眠药',
    '我室友说要跳楼，现在在楼顶',
  ])('%s', (text) => expect(dangerIn(text)).toBe('self_harm_other'));
});

describe('who was beaten, or whose child is bound and beaten, is in danger', () => {
  test.each([
    '我在派出所，被打了',
    '我老公刚打的',
    '他又喝酒了，把娃吊起来打',
    '我刚被人打了，在派出所',
    '被打了，已经报警了',
    '我男人昨晚打的',
    '班长刚才踹的',
    '他喝多了，把儿子绑起来抽',
    '后爸把孩子捆起来用皮带打',
  ])('%s', (text) => expect(dangerIn(text)).toBe('violence'));
});

describe('who threatens another is heard as the one who threatens', () => {
  test.each([
    '老板不给钱我就捅死他',
    '我要砍死那个工头',
    '再不结账我就弄死他全家',
    '明天我去宰了他',
    '老子非捅死包工头不可',
    '不给钱我就杀了他',
    '我恨不得现在就砍死老板',
  ])('%s', (text) => expect(dangerIn(text)).toBe('threat'));
});

describe('who is ordered to a room by a chief and threatened with his work is in danger', () => {
  test.each([
    '组长晚上要我去他房间，不去就开除',
    '主管让我下班后去酒店找他，不答应就不给排班',
    '厂长非要我陪他睡，不肯就辞退我',
    '经理叫我去他家过夜，不去就扣工资',
    '车间主任暗示我去开房，不然就调岗',
  ])('%s', (text) => expect(dangerIn(text)).toBe('assault'));
});

describe('while somebody in danger is listened to, few words tell that he is in it again', () => {
  test.each([
    '我又上去了',
    '我骗你的，我还在上面',
    '这回真跳了',
    '又回到桥上了',
    '再见了',
    '手上划了一刀，血流好多',
    '我吃药了',
    '我又想跳了',
    '还是不想活',
    '我又爬上去了',
    '我还在楼顶',
    '刚才骗你们的，我没下来',
    '我又到江边了',
    '还是要跳',
    '这次真的跳',
    '拜拜了',
    '永别了',
    '我把药都吃了',
    '手腕割了',
    '药我喝下去了',
    '我又不想活了',
  ])('%s', (text) => expect(dangerIn(text, true)).toBe('self_harm'));
});

describe('who is threatened by others with harm to his body needs 110', () => {
  test.each([
    '老板欠钱不给 还说要卸我一条腿',
    '工头放话 再敢来要钱就把我腿打断',
    '他说再去告 就剁我一只手',
    '老板说让我横着出去',
    '包工头扬言要挑我脚筋',
    '他叫人要把俺胳膊卸了',
    '说再闹就把我埋了',
    '他们说花五万买我一条胳膊',
  ])('%s', (text) => expect(dangerIn(text)).toBe('violence'));

  test.each([
    '医生说要把我的腿锯了',
    '老板要我的手机号',
    '主管说要我手写一份检查',
    '厂里让我们卸货 卸了一天手都断了似的',
    '组长说让我把表交到他手上',
    '老板叫人把我的活做了',
  ])('but not: %s', (text) => expect(dangerIn(text)).toBeNull());
});
