import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze.ts';

const today = '2026-11-23';
const dangerIn = (text: string, asked?: string) => analyze(text, { today, asked }).danger;

describe('who says only where he stands, and stands where one falls, is in danger', () => {
  test.each([
    '我上楼顶了',
    '我在塔吊上',
    '站在楼边上',
    '我准备跳',
    '我在桥栏杆外面',
    '我爬到吊塔了不给钱不下来',
    '我坐在天台边上',
    '我现在在楼顶',
    '我在医院楼顶上',
    '俺爬水塔上咧',
    '我已经翻过栏杆了',
    '坐在窗台上，不知道咋办',
    '我在三号楼楼顶，工资一分没给',
    '人在塔吊上，见不到老板不下来',
    '我跟工友在塔吊上',
    '我站在桥边沿上',
    '我就在铁轨上',
    '我要跳了',
    '我马上就跳',
    '我真跳了啊',
    '不给钱我就跳',
    '再不来人我就跳下去',
    '我上天台了，你们看着办',
    '爬上信号塔了',
    '我老公站在楼顶边上',
    '他翻到护栏外面去了',
    '我在大楼楼顶 别劝我',
    '我一个人在楼顶',
    "I'm on the roof",
    'I am going to jump',
    "I'm standing on the ledge",
    '我爬到楼顶上了',
    '我現在在天臺邊上',
    '我人在烟囱上头',
    '在公司楼顶坐着',
    '我到房顶上来了',
    '我爬上楼顶了，钱不给我就不下来',
    '我都站到楼沿上了',
    '现在人就在天台',
    '我坐在护栏外头',
    '我在十八楼窗户外面',
    '我到塔吊顶上了',
    '已经上到烟囱顶了',
    '我在县医院住院部楼顶',
    '我站楼顶边边上的',
    '俺在楼顶坐着哩',
    '你们再不管我就跳了',
    '我想跳',
    '我要跳下去了',
    '我马上跳',
    '我跳给你们看',
    '数三下我就跳',
    '我在广告牌上',
    '我骑在桥栏上',
    '孩子他爸坐在天台边上',
    '我媳妇站在窗台上',
    '我在桥栏杆上坐着',
    '我翻出护栏了',
    '我在跨江大桥栏杆外',
    '我在售楼部楼顶',
    '我们三个在塔吊上，老板不来不下来',
    '在吊塔上呢，没吃没喝',
    '腿已经跨出去了',
    '我站在六楼窗台上',
    '人在顶楼，门锁了',
    '上来了，在楼顶',
    '我在楼顶，住院费交不起',
    '我在楼顶，身份证给我老婆',
    '我在城东万达楼顶',
    '我在电信大厦天台上',
  ])('%s', (text) => expect(dangerIn(text)).not.toBeNull());
});

describe('work, home or an errand up there, and what else is jumped, alarms nobody', () => {
  test.each([
    '我在塔吊上班',
    '我是开塔吊的',
    '楼顶漏水',
    '我在桥上等车',
    '我准备跳槽',
    '我去跳广场舞',
    '我们家楼顶漏水没人管',
    '我住顶楼',
    '我家在顶楼',
    '我在楼顶晒被子',
    '在楼顶修防水摔过一跤',
    '我在塔吊上干了三年',
    '我会开塔吊',
    '我在塔吊上，晚点回你',
    '站在窗台边看风景',
    '昨天我上楼顶收衣服',
    '电视里那个人站在楼顶上',
    '我心脏直跳',
    '眼皮老跳',
    '我想跳两级工资行不行',
    '这个问题我跳过',
    '我跳过这题',
    '跳过',
    '空调一开就跳闸',
    '我要跳绳减肥',
    '我想学跳舞',
    '我准备跳到新公司去',
    '我在桥上堵车了',
    '我在江边散步',
    '楼顶的广告牌掉下来谁负责',
    '想上塔吊当司机',
    '我在房顶装太阳能',
    '我上塔吊了，等下班再说',
    '我在铁路上班',
    '我刚从楼顶走下来了',
    'I work on a crane',
    'my roof is leaking',
    'skip this question, jump to the next',
    '我没上楼顶',
    '楼顶晒的被子被偷了',
    '我在楼顶搭了个棚子住',
    '我们在楼顶种菜物业不让',
    '我们宿舍在楼顶，太热了',
    '在天台上抽烟被罚了五十',
    '他在塔吊上摔下来是前年的事',
    '我老公开塔吊的，在塔吊上一天坐十二个小时',
    '我在桥边摆摊',
    '我爬窗台擦玻璃闪了腰',
    '擦窗户站在窗台上摔了，算工伤吗',
    '跳广场舞扭了脚',
    '我跳了槽能领失业金不',
    '血压跳得厉害',
    '我儿子学跳高的',
    '电表跳得快',
    '验证码跳不出来',
    '页面老是跳出去',
    '我跳过这个',
    '我家孩子跳级了',
    '在高架上送外卖',
    '爬楼梯膝盖疼',
    '我在塔吊下面看场子',
    '塔吊司机证怎么考',
    '我住江边',
    '我在楼顶，等下班再说',
  ])('%s', (text) => expect(dangerIn(text)).toBeNull());
});

describe('what is called, paid or told is neither beaten nor leaking gas', () => {
  test.each([
    '就打我这个号撒，他起不来',
    '打我电话',
    '打他电话没人接',
    '你打我老公电话',
    '有事打我',
    '你打我原来那个号，新的打不通',
    '钱打我卡上就行',
    '工资打我老婆账户',
    '打我13812345678',
    '电话打我就行，我妈耳朵背起不来',
    '会泄露出去的',
    '身份证会泄露出去的',
    '我怕信息泄漏',
    '你们不会泄露我的情况吧',
    '他打我电话催我交钱',
    '中介天天打我手机',
    '你打我座机，我耳朵背',
    '打我妈那个号她接得到',
    '工资没打我卡里',
    '老板没给我打钱',
    '打我微信吧',
    '我手机坏了打我儿子的',
    '你们有结果打我嘛',
    '我的资料会不会泄漏',
    '怕泄露给单位',
    '别把我名字泄露了',
    '不小心泄露出去咋办',
    '打水漂了',
    '他打麻将输光了',
    '打了120了',
  ])('%s', (text) => expect(dangerIn(text)).toBeNull());
});

describe('somebody who is beaten and gas that leaks are still heard', () => {
  test.each([
    '他打我，我起不来',
    '他打我还抢我手机',
    '他打我妈，手机也砸了',
    '我老公拿电话线打我',
    '他又打我了，我在电话亭躲着',
    '车间氨气泄漏了，好几个人倒了',
    '厂里液化气泄露，味道好大快来人',
    '罐子泄漏了，里面还有人',
  ])('%s', (text) => expect(dangerIn(text)).not.toBeNull());
});

describe('a place that answers the question on the screen is an answer', () => {
  test.each([
    ['我在塔吊上', 'work_place'],
    ['塔吊上', 'job_wanted'],
    ['在楼顶', 'address'],
  ])('%s at %s', (text, asked) => expect(dangerIn(text, asked)).toBeNull());
  test.each([
    ['我爬上塔吊了', 'work_place'],
    ['我站在楼边上', 'address'],
    ['我准备跳', 'name'],
  ])('%s at %s is none', (text, asked) => expect(dangerIn(text, asked)).not.toBeNull());
});

describe('what a later clause tells of earlier days takes no danger back', () => {
  test.each(['我不想活了，我以前在工地上班', '他在打我，以前也打过', '架子塌了压着人，去年也塌过'])(
    '%s',
    (text) => expect(dangerIn(text)).not.toBeNull(),
  );
});

// Known to alarm falsely: what was learned takes them for danger, and no rule explains them yet.
test('我翻过桥就到你们那了 alarms nobody', () => {
  expect(analyze('我翻过桥就到你们那了', { today: '2026-11-23' }).danger).toBeNull();
});

test.fails.each(['我站在柜台边'])('%s alarms nobody', (text) => {
  expect(dangerIn(text)).toBeNull();
});
