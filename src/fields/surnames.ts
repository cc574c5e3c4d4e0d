import { charsOf } from './as-text.ts';

/** Common surnames of one character; those that are everyday words as well (有, 能, 都) are left out. */
const single = `
王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤
温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党
宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支
卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由
逄鄂芶緱缑殳笪郗綦蒯劉張陳楊黃趙吳馬鄭謝許韓馮鄧葉蘇呂盧鐘鍾譚陸賈鄒閆龍賀顧龔萬錢嚴湯溫莊聶魯歐關蘭費𠮷禤
`;

/** Surnames of two characters. */
const double =
  '欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 长孙 宇文 轩辕 端木 南宫 闻人 百里 东郭 呼延 拓跋 独孤 完颜 公羊 澹台 太史 申屠 濮阳 淳于 单于 钟离 司空 赫连 第五 纳兰 歐陽 司馬 諸葛'.split(
    ' ',
  );

const ones: ReadonlySet<string> = new Set(single.replace(/\s/gu, ''));
const twos: ReadonlySet<string> = new Set(double);

/** How many characters of surname a text begins with: 2, 1 or 0. */
export const surnameLength = (text: string): 0 | 1 | 2 =>
  twos.has(charsOf(text).slice(0, 2).join('')) ? 2 : ones.has(charsOf(text)[0] ?? '') ? 1 : 0;

/** Whether a text is one of the surnames of two characters and nothing else. */
export const isDoubleSurname = (text: string): boolean => twos.has(text);
