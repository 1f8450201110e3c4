import type { RuleCases } from './cases';

export const mechanisms: Record<string, RuleCases> = {
  'mechanism-listed': {
    hits: [
      '坚持⟦institution|三会一课⟧，从严管理',
      '如期召开⟦institution|专题组织生活会⟧',
      '把⟦campaign|党纪學習教育⟧引向深入',
      '在工地设立⟦team|党员先锋岗⟧',
      '走进⟦platform|党群服务中心⟧',
    ],
    leaves: ['一个会议接一个会议', '支部组织党员上了一课'],
  },
  'procuratorate-mechanisms': {
    hits: ['全面准确落实⟦institution|认罪认罚从宽制度⟧', '在⟦platform|检答网⟧上提问'],
    leaves: ['检察干警答题网上进行'],
  },
  'mechanism-coined': {
    hits: [
      '创新⟦method|“四心”工作法⟧',
      '打造⟦brand|“石榴红”党建特色品牌⟧为抓手',
      '首创⟦institution|未成年人保护“四位一体”联动机制⟧',
      '按照⟦method|“支部领题、党员解题”的方式⟧推进',
      '开设“⟦platform|蓝海大讲堂⟧”',
      '以⟦campaign|争创“先锋支部”主题实践活动⟧为载体',
      '依托“⟦platform|渔光工作室⟧”联合渔政部门开展活动',
      '落实⟦campaign|“三抓三看”深化提升行动⟧部署',
      '成立⟦team|“老街坊”志愿服务队⟧，上门送药',
      '组建⟦team|“蓝鲸”护渔队⟧、⟦team|“绿叶”志愿服务队⟧三支队伍',
    ],
    leaves: [
      '锻造“⟦tifa|四个铁一般⟧”检察队伍',
      '各项工作机制逐步完善',
      '“老街坊”们都来了',
      '坚持“⟦tifa|五位一体⟧”总体布局不动摇',
    ],
  },
  'mechanism-descriptive': {
    hits: [
      '设立⟦team|护渔联络站⟧3个、⟦team|护渔联络点⟧9个',
      '建立⟦institution|社区能人库遴选机制⟧',
      '组建了⟦team|护林宣讲团⟧',
      '开通⟦platform|线上夜间问诊平台⟧，方便老人',
      '制定⟦institution|护渔巡河问题清单⟧',
      '设立⟦platform|服务渔民工作室⟧',
      '开展⟦campaign|服务渔民专项行动⟧、⟦campaign|打击治理非法电鱼捕捞网具专项行动⟧',
      '建立⟦institution|渔政部门与边防派出所信息互通机制⟧',
      '将2023年度⟦campaign|春季护渔集中整治⟧的重点确定下来',
    ],
    leaves: [
      '完善工作机制',
      '建立长效机制',
      '制定干部培训计划',
      '深化渔业发展体制机制改革',
      '打造法院党建品牌',
      '列出问题清单',
      '丰富的党建活动',
      '搭建学习教育平台',
    ],
  },
  'mechanism-row': {
    hits: [
      '依托“⟦platform|云上课堂⟧”“⟦platform|板凳院坝⟧”等平台',
      '组织“⟦campaign|邻里一家亲⟧”⟦campaign|“重阳送暖”活动⟧',
    ],
    leaves: ['“甲”“乙”两人都在场'],
  },
  'mechanism-again': {
    hits: [
      '推行⟦institution|“楼门长”制度⟧。有了“⟦institution|楼门长⟧”，大家放心',
      '启动“⟦campaign|灯塔攻坚工程⟧”。⟦campaign|灯塔攻坚工程⟧启动以来，成效明显',
    ],
    leaves: ['有了“楼门长”，大家放心'],
  },
  'mechanism-each': {
    hits: ['开展⟦brand|一支部一品牌⟧创建', '做到⟦method|一村一策⟧', '建立“⟦institution|一人一档⟧”'],
    leaves: ['一言一行都要谨慎', '一村一个样'],
  },
  'mechanism-numeral': {
    hits: ['探索“⟦model|党建+网格⟧”', '以“⟦method|四融⟧”促发展', '坚持“⟦method|三看三查⟧”'],
    leaves: ['整治“⟦tifa|四风⟧”', '喜迎“七一”', '全村有“三口”人家'],
  },
  'mechanism-levels': {
    hits: ['构建市县乡⟦model|三级责任落实体系⟧', '形成⟦model|三位一体工作模式⟧'],
    leaves: ['三级医院的体检', '社会治理体系'],
  },
  'mechanism-bare': {
    hits: [
      '广泛开展“⟦campaign|敲门送关爱⟧”，走遍全村',
      '叫响党建品牌“⟦brand|渔家灯火⟧”',
      '擦亮“⟦brand|河畔灯塔⟧”，服务到家',
      '设立“⟦platform|渔民示范窗口⟧”，方便办事',
    ],
    leaves: ['注册成立了“山里红果蔬专业合作社”', '他常说“再走一里路”'],
  },
  'mechanism-brand': {
    hits: ['打造出⟦brand|渔家党建⟧、⟦brand|灯塔党建⟧等一批党建品牌', '申报的⟦brand|《种下一片绿 守好一条河》党建品牌⟧'],
    leaves: ['写下《春天的河》一书，品牌效应明显', '教育、医疗等品牌'],
  },
  'mechanism-titled': {
    hits: ['修订《⟦institution|渔船轮值停靠制度⟧》'],
    leaves: ['学习《关于改进渔港管理制度的若干意见》'],
  },
  'mechanism-shared': {
    hits: [
      '探索建立⟦institution|信息共享、资源共用、难题共解⟧等机制',
      '建立⟦institution|邻里矛盾分级调处⟧、⟦institution|困难家庭动态帮扶⟧、⟦institution|楼栋安全轮流值守⟧、⟦institution|困难群众走访机制⟧',
    ],
    leaves: ['完善教育、管理、监督机制'],
  },
};
