/**
 * Head nouns by type. `plain` heads carry a name in running text by themselves, once something singles it out (老兵调解室);
 * `founded` ones only after a verb that sets up or runs a device (建立教师互评机制); `quoted` ones only after a quoted part.
 */
export type Weight = 'plain' | 'founded' | 'quoted';

export interface Head {
  word: string;
  type: string;
  weight: Weight;
}

const ROWS: Readonly<Record<string, Readonly<Record<Weight, string>>>> = {
  model: {
    plain: '',
    founded: '模式',
    quoted: '体系 格局 布局 路线图 框架 架构 范式 样式 矩阵 链条 模型',
  },
  method: {
    plain: '工作法 学习法 办案法 调解法 服务法 管理法 治理法 教学法 带教法 帮教法 议事法',
    founded: '',
    quoted: '方式 方法 形式 驱动 路径 策 策略 法 打法 战法',
  },
  institution: {
    plain: '责任制 绿色通道',
    founded: '机制 制度 公约 承诺制 积分制 导师制 负责制 包联制 轮值制 首席制 联席会议制度 清单制',
    quoted:
      '民主生活会 专题民主生活会 组织生活会 专题组织生活会 党课 微党课 专题党课 主题党课 议事规则 承诺 制 程序 清单 政策 规则 办法 闭环 台账',
  },
  brand: {
    plain: '文化品牌 党建品牌 服务品牌',
    founded: '品牌',
    quoted: '名片 子品牌 IP 品牌矩阵 金字招牌 招牌 文化名片',
  },
  platform: {
    plain:
      '大讲堂 讲堂 学堂 热线 训练营 调解室 调处室 陈列馆 院史馆 村史馆 校史馆 荣誉馆 陈列室 荣誉室 党史馆 检史馆 文化馆 教育馆 文化长廊 驿站 之家 书屋 会客厅 小程序 夜校 微信公众号 道德讲堂 党群服务中心 便民服务中心 举报电话 直播间 议事厅 工作室',
    founded:
      '平台 示范点 联合体 共同体 综合体 课堂 教学点 联盟 系统 加油站 培训班 活动室 服务室 检察室 接待室 谈心室 阅览室 心理室 生活室 展厅 展馆 展览馆 体验馆 纪念馆 教育基地 基地 服务中心 调解中心 工作中心 指挥中心 联动中心 文化墙 文化广场 主题公园 专栏 党员之家 工作群 微信群 智能系统 管理系统 办案系统 APP 启航班 夜校班 提升班 研修班 轮训班 榜 服务大厅 公众号 论坛 超市 食堂 园地 廊 学习角 窗口 站台 服务点位 实践基地 实训基地 工作坊 专区 智慧平台 数据库 信息库 案例库 资源库 积分银行',
    quoted:
      '阵地 载体 馆 室 网 群 中心 院坝会 板凳会 圆桌会 屋场会 恳谈会 议事会 故事会 坝坝会 诸葛会 读书会 电话 广场 云 云平台 班 直通车 长廊 墙 办案区 实验室 示范区 示范带 示范街 文化园 法治园 步道 街区 书吧 书院 公开课 公园 客厅 空间 窗口 专线 网站 频道 沙龙 俱乐部 茶馆 家园 港湾 银行 快车 专列 课程 栏目 学校 学院 终端 工坊 园 地图 微课堂 微讲堂 亭 联合体 共同体 课堂 服务圈 二维码 码',
  },
  campaign: {
    plain:
      '专项斗争 专项行动 专项整治 专项治理 专项监督 专项检查 专项活动 主题实践活动 实践活动 学习教育 教育整顿 大讨论 大练兵 大走访 大比武 大排查 大调研 大宣讲 开放日 宣传月 宣传周 活动月 开放周 三年行动 攻坚行动 提升行动 专项清理 专项巡察 服务月 服务周 活动周 活动日 公益行 万里行',
    founded: '工程 计划 行动 文化节 艺术节 读书节 竞赛活动 竞答活动 评选活动',
    quoted:
      '活动 争创 模范机关 模范机关建设 模范机关创建 实践 报告会 演讲赛 专项 改革 示范创建 项目 整治 节 日 季 月 周 年 宣讲 评选 教育 主题教育 专题教育 专题活动 建设 创建 系列活动 党日 党日活动 主题党日 主题党日活动 普法 宣传 巡讲 健步走 诵读 展演 展播 大会战 会战 攻坚战 保卫战 歼灭战 评比 攻势 战役 创新工程 竞赛 劳动竞赛 练兵 比武 擂台赛 大调解 排查 巡演 慰问 帮扶 结对 志愿服务 志愿服务活动 公益活动 公益 走访 案例评选 集中整治 护航行动 培训 轮训 研学 创建活动 建设年 提升年 攻坚年 落实年 大家谈 音乐会 集训 观摩',
  },
  team: {
    plain:
      '先锋岗 示范岗 责任岗 监督岗 服务岗 责任区 先锋队 突击队 志愿服务队 志愿队 服务队 宣讲队 宣讲团 讲师团 服务团 轻骑兵 联络站 联络点 服务站 服务点 工作站 工作点 监测点 中心户 临时党支部 尖刀班 攻坚组 先锋车队 文明岗 联系点 志愿者服务队 志愿团队 宣传队 巡逻队 工作队 小分队 服务分队 突击组',
    founded:
      '专班 领导小组 学习小组 工作小组 工作组 办案组 专案组 调解队 团队 党小组 战斗班组 车组 监管组 提升组 监控组 管理组 攻坚小组 指导组 督导组 联络组 宣传组 服务组 党员户 调解委员会 人才库 专家库 观察点 监督站 联动站 工作专班 办案团队 理事会 联合党委',
    quoted:
      '岗 队 站 组 队伍 团 户 责任田 小组 小队 分队 点 先锋 车队 战队 班组 管家 团队 协会 编队 梯队 连心户 哨 哨所 志愿者队伍 网格',
  },
};

/** Longest first, so that 文化品牌 is met before 品牌. */
export const HEADS: readonly Head[] = Object.entries(ROWS)
  .flatMap(([type, weights]) =>
    (Object.entries(weights) as [Weight, string][]).flatMap(([weight, words]) =>
      words
        .split(' ')
        .filter((word) => word !== '')
        .map((word) => ({ word, type, weight })),
    ),
  )
  .sort((a, b) => b.word.length - a.word.length);
