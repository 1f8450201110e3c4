/** The spirits: the first list of the party's spiritual genealogy (2021), and those named by the leaders since. */
import { listed } from '../../listed';

const NAMED =
  '红船 井冈山 苏区 长征 遵义会议 延安 抗战 红岩 西柏坡 照金 东北抗联 南泥湾 太行 大别山 沂蒙 老区 张思德 抗美援朝 雷锋 焦裕禄 大庆 铁人 红旗渠 北大荒 塞罕坝 ' +
  '孔繁森 西迁 王杰 特区 抗洪 抗震救灾 载人航天 劳模 劳动 工匠 科学家 企业家 青藏铁路 脱贫攻坚 探月 新时代北斗 丝路 五四 北京冬奥 白求恩 愚公移山 右玉 谷文昌 ' +
  '吕梁 胡杨 兵团 伟大奋斗 伟大创造 伟大团结 伟大梦想';

export const spirits = listed('slogan', 'tifa', [
  '伟大建党精神|建党精神@2021 庆祝中国共产党成立100周年大会',
  '伟大抗疫精神|抗疫精神@2020 全国抗击新冠肺炎疫情表彰大会',
  '“两弹一星”精神|两弹一星精神',
  '“两路”精神|两路精神',
  '老西藏精神|“老西藏”精神',
  '女排精神|中国女排精神',
  ...NAMED.split(' ').map((name) => `${name}精神`),
]);
