import { table } from './standing-table.ts';

const village = { address: '登封县大冶镇赵庄村' };

table('an address ends where another matter begins, and a sentence said of a place is none', [
  ['student_aid.has_file', {}, '啥档案 没弄过 俺家在村里是低保不是 好像是 建档立卡 那个算不算', {}],
  [
    'student_aid.has_file',
    { address: '登封县大冶镇' },
    '那哪是住址 你记错了 俺家住登封县大冶镇赵庄村 没建过档',
    village,
  ],
  ['relief.address', {}, '登封县大冶镇赵庄村 没建过档', village],
  ['relief.address', {}, '大冶镇赵庄村3组 有电话的', { address: '大冶镇赵庄村3组' }],
  [
    'relief.address',
    {},
    '和平县东风镇李家村三组，也没有门牌',
    { address: '和平县东风镇李家村三组' },
  ],
  ['relief.address', {}, '幸福路12号，还没通水', { address: '幸福路12号' }],
  ['relief.address', {}, '在东关，老粮站后头', { address: '东关，老粮站后头' }],
]);

table('a place named beside talk is that place', [
  ['relief.hukou_place', {}, '就本地 祖辈都在这儿 富拉尔基的', { hukou_place: '富拉尔基' }],
  ['relief.hukou_place', {}, '本地的，就大冶镇', { hukou_place: '大冶镇' }],
  ['relief.hukou_place', {}, '户口啊，老家商丘的，我在这打工', { hukou_place: '商丘' }],
  ['relief.hukou_place', {}, '农村的', { hukou_place: '农村' }],
  [
    'relief.hukou_place',
    {},
    '黑龙江省齐齐哈尔市富拉尔基区',
    { hukou_place: '黑龙江省齐齐哈尔市富拉尔基区' },
  ],
  ['job_referral.work_place', {}, '就近呗 就县城 外地不去 家里老妈瘫着', { work_place: '县城' }],
  ['job_referral.work_place', {}, '镇上吧，要接娃放学', { work_place: '镇上' }],
  ['job_referral.work_place', {}, '外地也行，苏州或者无锡', { work_place: '苏州或者无锡' }],
  ['job_referral.work_place', {}, '不想跑远，县城里头就中，俺娘没人管', { '?': ['县城'] }],
  ['job_referral.work_place', {}, '哪儿都中', { work_place: '哪儿都中' }],
]);

const town = { hukou_place: '城关镇' };

table('a place told in two parts is the address, whatever is said behind it', [
  [
    'job_referral.address',
    {},
    '城关镇 机械厂家属院三号楼 咋还没完呢 我这饭都凉了',
    { address: '城关镇，机械厂家属院三号楼' },
  ],
  [
    'relief.address',
    {},
    '平安镇 农机站宿舍二楼 说了好几遍了',
    { address: '平安镇，农机站宿舍二楼' },
  ],
  ['relief.address', {}, '红旗街道 钢厂老楼5号 天都黑了', { address: '红旗街道，钢厂老楼5号' }],
  ['job_referral.address', {}, '柳河乡 砖厂宿舍3栋 跟你说过了', { address: '柳河乡，砖厂宿舍3栋' }],
  [
    'relief.address',
    {},
    '新城街道 化肥厂家属楼六单元 天都快亮了',
    { address: '新城街道，化肥厂家属楼六单元' },
  ],
]);

table(
  'where somebody is registered is no part of where he lives, and a place is named without its tail',
  [
    [
      'job_referral.address',
      town,
      '我住那不刚说的吗 机械厂家属院三号楼 户口在乡下老屯呢 靠山屯',
      { '?': ['机械厂家属院三号楼'] },
    ],
    ['relief.address', town, '粮站宿舍二楼 户口在老家没迁', { address: '粮站宿舍二楼' }],
    ['relief.address', town, '水泥厂家属院5号 户籍还在老家呢', { address: '水泥厂家属院5号' }],
    ['job_referral.skills', town, '户口是靠山屯的 不是城关镇 你改一下', { hukou_place: '靠山屯' }],
    ['relief.hukou_place', {}, '户口是柳林镇的 不是县城', { hukou_place: '柳林镇' }],
    ['relief.phone', town, '我户口是李家寨的，不是城关镇的', { hukou_place: '李家寨' }],
    ['relief.phone', town, '户口应该是大河村哩', { hukou_place: '大河村' }],
    ['relief.phone', town, '户口是双桥乡嘞，不是城关镇', { hukou_place: '双桥乡' }],
  ],
);
