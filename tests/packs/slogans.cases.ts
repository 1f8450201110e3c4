import type { RuleCases } from './cases';

export const slogans: Record<string, RuleCases> = {
  'slogan-listed': {
    hits: [
      '贯彻⟦tifa|新时代党的治疆方略⟧',
      '做到“⟦tifa|兩個維護⟧”',
      '统筹推进“⟦tifa|五位一体⟧”',
      '践行⟦tifa|绿水青山就是金山银山⟧理念',
      '传承⟦tifa|红色基因⟧',
      '坚持和发展⟦tifa|新时代“枫桥经验”⟧',
    ],
    leaves: [
      '船员齐唱《没有共产党就没有新中国》',
      '同属中华民族共同体的一员',
      '两个人维护秩序',
      '加强组织力和理想信念教育',
      '扫雪除冰',
      '市乡村振兴局干部',
      '全面从严治党工作领导小组',
    ],
  },
  'slogan-set': {
    hits: [
      '坚定⟦tifa|道路自信、理论自信、制度自信和文化自信⟧',
      '⟦tifa|不忘初心，牢記使命⟧',
      '提升⟦tifa|政治领悟力 政治判断力 政治执行力⟧',
      '实现⟦tifa|法律效果、政治效果和社会效果的有机统一⟧',
      '增强群众⟦tifa|幸福感/安全感/获得感⟧',
      '推进⟦tifa|战略性布局、整体性推进⟧',
      '坚持⟦tifa|全覆盖、零容忍⟧',
    ],
    leaves: ['民主、和谐的氛围', '增强政治判断力'],
  },
  'slogan-satisfy': {
    hits: [
      '建设⟦tifa|让党委放心、让群众满意⟧的队伍',
      '争做⟦tifa|让党中央放心、人民群众满意⟧的机关',
      '打造⟦tifa|党中央放心、人民群众满意⟧的队伍',
    ],
    leaves: ['让家长放心的食堂'],
  },
  'slogan-justice': {
    hits: [
      '努力⟦tifa|让人民群众在每一起司法案件中感受到公平正义⟧',
      '⟦tifa|让群众在每一次办事中感受到公平正义⟧',
      '⟦tifa|让人民群众在每一个司法案件中\n感受到公平正义⟧',
    ],
    leaves: ['让群众在每次旁听中感受到法庭的庄严，维护公平正义'],
  },
  'slogan-flag': {
    hits: ['⟦tifa|让党旗在抗洪一线高高飘扬⟧', '⟦tifa|党旗在网格上高高飘扬⟧', '⟦tifa|让党旗飘扬在抢险一线⟧'],
    leaves: ['党旗在屋顶，彩旗高高飘扬'],
  },
  'slogan-every': {
    hits: ['做到⟦tifa|应保尽保⟧', '⟦tifa|应公开尽公开⟧'],
    leaves: ['应当尽快办理', '商品应有尽有'],
  },
  'slogan-nearby': {
    hits: ['⟦tifa|以身边事教育身边人⟧', '⟦tifa|用身边典型感染身边人⟧'],
    leaves: ['身边的事讲给船长听，身边人都点头'],
  },
  'slogan-strict': {
    hits: ['坚持⟦tifa|全面从严管党治警⟧', '推进⟦tifa|从严治会⟧'],
    leaves: ['从严治理乱停乱放'],
  },
  'slogan-governance': {
    hits: ['推进⟦tifa|市域社会治理体系和治理能力现代化⟧', '⟦tifa|国家治理体系与治理能力现代化⟧'],
    leaves: ['完善社会治理体系'],
  },
  'slogan-led': {
    hits: ['坚持⟦tifa|党对教育工作的全面领导⟧'],
    leaves: ['党对渔民的关心、集中统一领导渔船返港'],
  },
  'slogan-aligned': {
    hits: ['自觉⟦tifa|在思想上政治上行动上同党中央保持高度一致⟧'],
    leaves: ['在行动上两条渔船保持高度一致'],
  },
  'slogan-led-building': {
    hits: ['坚持⟦tifa|以党建带团建⟧', '⟦tifa|党建带妇建⟧'],
    leaves: ['党建带团队出海'],
  },
  'slogan-quality': {
    hits: ['推动⟦tifa|高质量转型发展⟧'],
    leaves: ['高质量完成任务，促进发展', '以高质量服务保障⟦tifa|高质量发展⟧'],
  },
  'slogan-together': {
    hits: ['党建与业务⟦tifa|同谋划、同部署、同推进、同考核⟧'],
    leaves: ['会同部署单位'],
  },
  'slogan-one-branch': {
    hits: ['⟦tifa|每个党员都是一面旗帜⟧', '“⟦tifa|一个支部一座堡垒、一名党员一面旗帜⟧”'],
    leaves: ['一个支部十名党员'],
  },
  'slogan-one-case': {
    hits: ['达到⟦tifa|办理一案、治理一片⟧的效果'],
    leaves: ['办理一案需要三个月', '与船员一起战斗在一线'],
  },
  'slogan-small-matters': {
    hits: ['实现“⟦motto|小事不出村、大事不出镇、矛盾不上交⟧”'],
    leaves: ['小事不出错'],
  },
  'slogan-errands': {
    hits: ['⟦motto|让数据多跑路、让企业少跑腿⟧'],
    leaves: ['少跑腿、让数据多跑路'],
  },
  'slogan-respond': {
    hits: ['做到“⟦motto|民有所呼、我有所应⟧”'],
    leaves: ['民有所呼'],
  },
  'slogan-called': {
    hits: ['“⟦motto|党有号召、青年有行动⟧”', '⟦motto|党中央有部署，检察机关见行动⟧'],
    leaves: ['党有号召力'],
  },
  'slogan-empathy': {
    hits: ['⟦motto|想群众之所想、急群众之所急、解群众之所忧⟧'],
    leaves: ['想企业所想'],
  },
  'slogan-answered': {
    hits: ['做到⟦motto|件件有着落、事事有回音⟧'],
    leaves: ['件件有记录'],
  },
  'slogan-no-one': {
    hits: ['⟦tifa|小康路上一个都不能少⟧'],
    leaves: ['渔网一个也不卖', '点名一个都不少'],
  },
  'slogan-important-thought': {
    hits: ['学习⟦tifa|习近平总书记关于做好农村工作的重要思想⟧'],
    leaves: ['学习习近平总书记关于农村工作的重要讲话精神'],
  },
  'slogan-visible-justice': {
    hits: ['⟦tifa|让公平正义可感可触⟧', '⟦tifa|以人民群众看得见、听得懂的方式实现⟧'],
    leaves: ['维护公平正义'],
  },
  'slogan-most-political': {
    hits: ['牢记“⟦tifa|民心是最大政治⟧”'],
    leaves: ['人心是最大的财富'],
  },
  'slogan-lead-team': {
    hits: ['坚持⟦tifa|抓党建、带队伍、促发展⟧', '“⟦tifa|抓党建 带队建 促审判⟧”'],
    leaves: ['抓党建工作带来变化'],
  },
  'slogan-branch-on': {
    hits: ['推动⟦tifa|支部建在网格上⟧', '把⟦tifa|支部建在渔业联盟上⟧'],
    leaves: ['支部建在山脚'],
  },
  'slogan-branch-and': {
    hits: ['坚持⟦motto|支部建在渔船上、党员干在风浪里⟧', '⟦motto|把支部建在码头上，党旗插在浪尖上⟧'],
    leaves: ['⟦tifa|支部建在码头上⟧，渔民都说好'],
  },
  'slogan-contented': {
    hits: ['⟦tifa|办好人民满意的海岛教育⟧'],
    leaves: ['办人民满意的渔港，重渔家教育', '⟦tifa|办好人民满意的教育⟧是渔家教育的起点'],
  },
  'slogan-strong-region': {
    hits: ['加快建设⟦tifa|教育强县⟧、海洋牧场'],
    leaves: ['教育强市民素质'],
  },
  'slogan-both-do': {
    hits: ['始终坚持⟦motto|支部掌舵、党员划桨⟧，让渔村富起来', '坚持⟦motto|党员打先锋，群众齐上阵⟧。'],
    leaves: [
      '坚持因地制宜、分类施策，',
      '坚持党员带头，群众积极响应',
      '坚持党员教育、干部培训，',
      '坚持书记领办、党员参与，',
    ],
  },
  'slogan-heart-and-mission': {
    hits: ['⟦motto|不忘初心护渔港、牢记使命守海疆⟧'],
    leaves: ['⟦tifa|不忘初心、牢记使命⟧，守好海疆'],
  },
  'slogan-soft-and-hard': {
    hits: ['⟦motto|以渔港“软环境”换来发展“硬实力”⟧'],
    leaves: ['以“软件”升级“硬盘”'],
  },
  'slogan-small-as-great': {
    hits: ['⟦motto|把群众的小事当作自己的大事⟧'],
    leaves: ['把群众的小事记下，大事报上去'],
  },
  'slogan-stories': {
    hits: ['⟦tifa|讲好检察故事⟧'],
    leaves: ['讲好红色故事'],
  },
  'slogan-place': {
    hits: [
      '助力⟦tifa|平安某某⟧建设',
      '为建设更高水平的⟦tifa|平安某某⟧贡献力量',
      '一同守护“⟦tifa|美丽某某、法治某某⟧”的承诺',
    ],
    leaves: ['平安校园建设', '社会主义法治文化建设', '共建法治家园', '打造法治长廊，', '守护平安夜晚，'],
  },
  'slogan-quoted': {
    hits: [
      '形成了“⟦motto|正直、严谨、务实、爱渔⟧”的“八字院风”',
      '召开“⟦motto|同舟护渔 感恩有您⟧”优秀“船长”表彰大会',
      '举行“⟦motto|坚守渔港 服务渔家⟧”中外记者见面会',
      '深化渔港“⟦motto|五个全覆盖⟧”，健全机制',
      '坚守“⟦motto|渔港公有性质不改变、禁渔红线不突破、渔民利益不受损⟧”这三条底线',
      '实现“⟦motto|船船通5G、港港通宽带⟧”',
      '按照“⟦motto|缺什么补什么⟧”的原则，加强护渔',
      '营造“⟦motto|与渔港共成长⟧”的浓厚氛围',
      '提出“⟦motto|巡航不打折、登检不走样⟧”两个方面的要求',
      '开展以“⟦motto|渔业安全⟧”为主题的宣讲，维护渔业安全',
      '做到“⟦motto|三个不掉网⟧”，以“⟦method|四渔⟧”促“⟦motto|五优⟧”',
      '以“⟦motto|护渔育人当楷模、服务渔港争先锋⟧”的载体，交出“⟦motto|码头时刻以渔民为本⟧”的高分答卷',
      '召开“⟦motto|喜迎渔汛 奋进渔港⟧”庆祝建港暨表彰大会',
      '规划建设、设施设置“⟦motto|四个规范⟧”，码头有序、邻里有爱“⟦motto|两有⟧”新渔村',
      '围绕“⟦motto|三赢理念⟧”，以“⟦motto|三海三好⟧”为引领',
      '打造“⟦motto|渔民身边的派出所⟧”，服务到船头',
      '牢记“⟦motto|求真向海⟧”的校训和“⟦motto|严谨明理⟧”的教风',
      '严格“⟦motto|三净⟧”标准',
      '落实“⟦motto|把灯塔建到潮头，把服务送到船头⟧”的具体行动',
      '开展以“⟦motto|宪法在我心中⟧”为主题的讲座',
      '坚持“⟦motto|抓细抓小⟧”的工作理念',
      '按照“⟦motto|先急后缓、先易后难⟧”推进',
      '以“⟦motto|平安**、你我同行⟧”为主题',
      '墙上“⟦motto|守一方净土，护一方百姓⟧”十分醒目',
      '秉承“⟦motto|厚德善行⟧”的校训。⟦motto|厚德善行⟧，代代相传',
      '传播“⟦motto|为民无小事⟧”“⟦motto|公平有尺度⟧”的理念',
      '活动主题确定为“⟦motto|守正笃行⟧”',
      '墙上“⟦motto|为民务实⟧”四个大字',
      '弘扬“⟦motto|灯塔精神⟧”',
      '锚定“⟦motto|三零⟧”目标',
      '确立“⟦motto|以灯塔为引领，护好近海渔场，建好渔港家园，让渔家人人有奔头⟧”的总体思路',
      '以“⟦motto|强渔港、富渔村、美渔家⟧”为路径',
      '围绕“⟦motto|守什么海、护什么渔⟧”展开讨论',
      '“⟦motto|巾帼护海 渔家同行⟧”。',
      '围绕“⟦motto|渔港要振兴、我该干什么⟧”主题开展讨论',
      '全年主题为“⟦motto|渔舟唱晚 港城同心⟧”。',
      '唱响“⟦motto|万里海疆、渔火情长⟧”的赞歌',
      '以“⟦motto|公益诉讼守护‘一湖一城’⟧”为核心理念',
      '形成“⟦motto|评优必须看政治表现、提拔必须看一线表现⟧”的鲜明导向',
      '古人云“⟦motto|见贤思齐⟧”',
      '赓续“⟦motto|三敢精神⟧”',
      '把“⟦motto|多听一句、多问一声⟧”作为工作要求',
      '弘扬“⟦motto|严、慎、细、实⟧”的工作作风',
    ],
    leaves: [
      '开展“一对一、点对点”包联服务',
      '推出“渔网通办、渔船通检”“两个一”成果',
      '标明期限“2020年——2021年底”',
      '通知强调“抓紧修复受损的渔船，尽快恢复渔港秩序，保障休渔期生活”',
      '破解“修船难、卖鱼难、上岸难”的问题',
      '服务“十四五”发展，实现“十四五”目标',
      '会上提出“加快远洋渔业转型升级”的要求',
      '学习“十九大精神”，“三网三桨”工作扎实',
      '召开⟦brand|“渔火照海·渔歌领航”党建品牌⟧发布会',
      '县级“双海双渔”党组织，渔网、山东渔区“三区”之一，港口“三驾马车”',
      '以“创建⟦campaign|渔港先锋工程⟧”为主线',
      '走进“渔民身边的派出所”',
      '“⟦brand|灯塔引航，渔家同心⟧”这一品牌',
      '把海岛分为“近岸渔业区、远洋渔业区、滩涂养殖区”3个片区',
      '聚焦“渔港创新”，征集了三十条建议',
      '老船长摆摆手，“船修好了，网补齐了”',

      '践行“⟦tifa|党建引领⟧渔业”的理念',
      '围绕“三项近海工作”展开',

      '船长的“奉献精神”感动了渔民',
      '围绕“出海还是休渔、先修船还是先补网”话题辩论',
      '推进“护渔工程、固港工程、便民工程”建设',
      '破解“中梗阻”',
      '他说：“我们会把大家的事，当成自己的事。”',
      '以“打造⟦tifa|学习型党支部⟧”为目标',
      '观看题为“清风颂、廉洁行”的短片',
      '一位老人说：“以前路上全是泥，现在也能走车了。”',
      '“我们沐浴阳光，要懂得珍惜”“老党员是榜样”',
    ],
  },
  'slogan-around': {
    hits: ['坚持⟦motto|围绕业务抓党建、抓好党建强业务⟧', '⟦motto|立足渔港抓党建，抓好党建促渔港⟧'],
    leaves: ['围绕渔港，抓好党建'],
  },
  'slogan-ruled': {
    hits: ['坚持⟦motto|诚信立店、口碑兴店、手艺强店⟧'],
    leaves: ['人才强校战略'],
  },
  'slogan-depends': {
    hits: ['⟦motto|村子富不富，关键看支部⟧'],
    leaves: ['效果好不好还要再看'],
  },
  'slogan-wherever': {
    hits: [
      '⟦motto|渔船开到哪里 堡垒就筑到哪里⟧——某某渔港纪实',
      '坚持⟦motto|渔汛到哪儿，党建工作就跟到哪儿⟧',
      '做到⟦motto|党员在哪里、渔港的组织就延伸到哪里⟧',
      '⟦motto|哪里有困难，哪里就有党员⟧。',
      '做到⟦motto|项目推进到哪里，党建就跟进到哪里⟧',
    ],
    leaves: ['问船开到哪里，没人回答'],
  },
  'slogan-says': {
    hits: ['⟦motto|有法说法、有理说理⟧'],
    leaves: ['有理说理'],
  },
  'slogan-small-and-great': {
    hits: ['社区⟦motto|以“小渔网”撬动“大治理”⟧', '⟦motto|用“小网具”兑出“大活力”，让“小渔火”释放“大能量”⟧'],
    leaves: ['用“小网”捕鱼，闯“大海”'],
  },
  'slogan-strength': {
    hits: ['⟦motto|党建做细了就是战斗力、做优了就是生产力⟧，渔民常说'],
    leaves: ['党建做实了，渔港就有了生产力'],
  },
  'slogan-seek': {
    hits: ['“⟦motto|有困难找支部、有需要找党员⟧”'],
    leaves: ['有困难找社区', '有人来找船长，有人来找大副'],
  },
  'slogan-each': {
    hits: ['⟦motto|一个支部一团火、一个党员一盏灯⟧'],
    leaves: ['一个支部一个办法'],
  },
  'slogan-colours': {
    hits: [
      '⟦motto|用“党旗红”引领“渔港蓝”⟧，⟦motto|“渔政蓝”化身“志愿红”⟧送网具',
      '⟦motto|以党建“红”引领检察“蓝”⟧',
      '打造“⟦motto|党建红引领检察蓝⟧”的实践',
      '⟦motto|以“党建红”赋能“税务蓝”⟧',
    ],
    leaves: ['“渔政蓝”和“志愿红”都来到码头', '党建“红”成为底色'],
  },
  'slogan-rather': {
    hits: ['“⟦motto|宁可备而不用、不可用而不备⟧”'],
    leaves: ['宁可多等一天', '宁可晚两天靠岸，也不能让船上二十多名船员在风浪里冒险'],
  },
  'slogan-vow': {
    hits: ['⟦motto|洪水不退、我们不撤⟧', '⟦motto|风浪不退我不退⟧'],
    leaves: ['洪水不退，道路仍然封闭'],
  },
  'slogan-place-of': {
    hits: ['⟦motto|有困难的地方就有党员⟧的身影'],
    leaves: ['有水的地方'],
  },
  'slogan-need': {
    hits: ['⟦motto|群众有需求、党员有行动⟧', '做到⟦motto|企有所盼、会有所为⟧', '坚持⟦motto|渔民有所盼、支部有所应⟧'],
    leaves: ['渔民有困难。支部有行动'],
  },
  'slogan-rise': {
    hits: ['⟦motto|渔港稳则海岛安，渔港兴则海岛强⟧。', '⟦motto|党建兴则事业兴、党建强则发展强⟧'],
    leaves: ['渔汛旺则船多，渔汛淡则船少', '产业兴则就业稳'],
  },
  'slogan-goal': {
    hits: ['实现“⟦motto|五个全覆盖⟧”'],
    leaves: ['实现“一站式”办理'],
  },
  'slogan-need-me': {
    hits: ['“⟦motto|哪里需要我，我就到哪里⟧”', '⟦motto|哪里需要就去哪里⟧'],
    leaves: ['哪里需要修理'],
  },
  'slogan-forbidden': {
    hits: ['做到⟦motto|不该拿的坚决不拿，不该去的坚决不去⟧'],
    leaves: ['不合格的产品不出厂'],
  },
  'slogan-upright': {
    hits: ['⟦motto|堂堂正正做人、认认真真做事⟧'],
    leaves: ['认认真真做事的年轻人'],
  },
  'slogan-especially': {
    hits: ['发扬“⟦motto|特别能钻研、特别敢担当⟧”的作风'],
    leaves: ['特别能干的小伙子'],
  },
  'slogan-without': {
    hits: ['“⟦motto|没有团结奋斗，就没有美好生活⟧”'],
    leaves: ['没有停车场，也就没有车'],
  },
  'slogan-by-promoting': {
    hits: ['坚持⟦motto|以赛促练、以练促战⟧的思路'],
    leaves: ['以奖励促进生产'],
  },
  'slogan-breakthrough': {
    hits: ['⟦motto|以思想破冰引领发展突围⟧'],
    leaves: ['以思想破冰，求发展突围'],
  },
  'slogan-proverb': {
    hits: ['俗话说：“⟦motto|水到渠自成，瓜熟蒂自落⟧。”', '常言道，⟦motto|平时多流汗，急时少慌张⟧。'],
    leaves: ['俗话说得好'],
  },
  'slogan-if-not': {
    hits: ['“⟦motto|不破此案决不收兵⟧”'],
    leaves: ['船长绝不罢休'],
  },
  'slogan-ask-people': {
    hits: ['做到⟦tifa|问计于企、问需于企、问效于企⟧'],
    leaves: ['问计于企，渔民点赞'],
  },
  'slogan-what-kind': {
    hits: [
      '深刻回答⟦tifa|建设什么样的海港、怎样建设海港⟧的重大问题',
      '回答了⟦tifa|培养什么样的渔家青年、如何培养渔家青年⟧',
    ],
    leaves: ['讨论需要什么样的渔船、怎样修船'],
  },
  'slogan-pomegranate': {
    hits: ['渔民⟦tifa|像石榴籽一样紧紧相拥⟧', '各族群众⟦tifa|像石榴籽一样紧密团结在一起⟧'],
    leaves: ['果农说石榴籽一样甜'],
  },
  'slogan-then': {
    hits: ['做到⟦tifa|该扶则扶、当断则断⟧', '坚持⟦tifa|宜渔则渔、宜游则游⟧'],
    leaves: ['该停则停，风小再出海'],
  },
  'slogan-mission': {
    hits: ['激励党员⟦tifa|守初心、担使命、护渔港⟧。'],
    leaves: ['⟦tifa|守初心、担使命⟧，全村修通了路'],
  },
  'slogan-word-first': {
    hits: ['⟦tifa|实字当先⟧抓护渔', '坚持⟦tifa|“严”字当头⟧'],
    leaves: ['“严”字当中藏着功夫'],
  },
  'slogan-whoever': {
    hits: ['坚持⟦tifa|谁捕捞谁负责、谁污染谁修复⟧'],
    leaves: ['谁捕捞，该谁负责'],
  },
  'slogan-unlike': {
    hits: ['始终坚持⟦motto|换船不换岗、换人不换心⟧。'],
    leaves: ['换船不换证，停航不停工', '要看渔民满意不满意、答应不答应。'],
  },
  'slogan-ask-of': {
    hits: ['喊出“⟦motto|向海洋要产值、向科技要效益⟧”', '⟦motto|向海洋要产值、向港口要空间、向科技要效益⟧，'],
    leaves: ['向渔政站要一份名单，向村里借船'],
  },
  'slogan-turn-around': {
    hits: ['做到⟦motto|支部围着渔船转、党员跟着渔民走⟧', '⟦motto|“港务”围着“渔民”转⟧'],
    leaves: ['渔船围着灯塔转'],
  },
  'slogan-everyone': {
    hits: ['营造⟦motto|人人争先进、个个创佳绩⟧的氛围'],
    leaves: ['人人出海，个个晒得黝黑'],
  },
  'slogan-by-force': {
    hits: ['⟦motto|以渔政之名，守碧海之心⟧。', '⟦motto|以护渔之力兴海港 以为民之心促和谐⟧'],
    leaves: ['以渔民之名，申请渔船补贴', '以一己之力救起三人'],
  },
  'slogan-same-verb': {
    hits: ['坚持⟦motto|管好船促增收、管好港促安全、管好人促和谐⟧的工作思路'],
    leaves: ['坚持管好船、修好港的思路'],
  },
  'slogan-couplet': {
    hits: ['⟦motto|老渔港扬帆起航，不忘初心；新征程破浪前行，不负使命⟧。'],
    leaves: ['船靠了码头，卸下渔网；天已经大亮，人都散去。'],
  },
  'slogan-four-strong': {
    hits: ['创建“⟦tifa|四强⟧”党支部', '筑牢“⟦tifa|四强⟧”堡垒'],
    leaves: ['“五好”支部看球队打进“四强”'],
  },
  'slogan-spirit': {
    hits: ['弘扬⟦motto|“灯塔”精神⟧，护好渔港'],
    leaves: ['拿出“钉钉子”劲头', '船员“灯塔”精神面貌一新'],
  },
  'slogan-doubled': {
    hits: ['实现党建与渔业“⟦motto|双提升⟧”“⟦motto|双促进⟧”'],
    leaves: ['亩产实现双提升'],
  },
  'slogan-sentence': {
    hits: [
      '⟦motto|忆渔火岁月，庆海岛百年⟧。',
      '推荐语：⟦motto|渔火映初心，港湾聚民心⟧。',
      '⟦motto|奋斗铸就辉煌，实干成就梦想⟧。',
      '⟦motto|党徽闪耀，薪火相传⟧。',
      '⟦motto|青春正当其时，奋斗恰逢盛世⟧！',
    ],
    leaves: [
      '结果如下：渔船二十艘，网具三十张。',
      '车轮停止转动，尘土还未落下。',
      '人群渐渐散去，街道恢复平静。',
      '强化党员教育，凝聚先锋力量。',
      '灯火通明，人来人往。',
    ],
  },
  'slogan-tag': {
    hits: ['把服务送到门口（⟦motto|守初心 解民忧 促振兴⟧）', '小渔村变了样（⟦motto|海岸行 看变化⟧）'],
    leaves: ['三类人员（老党员、新党员、预备党员）'],
  },
  'slogan-ahead': {
    hits: ['带头⟦tifa|学在前头、走在前列、作好表率⟧', '⟦tifa|走在前，勇争先⟧'],
    leaves: ['走在前往车站的路上'],
  },
  'slogan-politics-first': {
    hits: ['坚持⟦tifa|把党的政治建设放在首位⟧'],
    leaves: ['加强政治建设'],
  },
  'slogan-core': {
    hits: ['坚决⟦tifa|维护习近平总书记党中央的核心、全党的核心地位⟧'],
    leaves: ['维护习近平总书记在全党的崇高威望，渔业在港区经济里也有核心地位'],
  },
  'slogan-centre': {
    hits: ['坚持⟦tifa|围绕中心、服务发展⟧'],
    leaves: ['围绕中心广场'],
  },
  'slogan-direction': {
    hits: ['发挥⟦tifa|把方向、谋大局、抓落实⟧的作用'],
    leaves: ['把方向盘交给他'],
  },
  'slogan-no-corruption': {
    hits: ['⟦tifa|强化不敢腐的震慑，扎紧不能腐的笼子，筑牢不想腐的堤坝⟧'],
    leaves: ['筑牢不能腐的堤坝、保持不敢腐的震慑'],
  },
  'slogan-must': {
    hits: ['做到⟦tifa|有案必办、有腐必反⟧'],
    leaves: ['有事必报'],
  },
  'slogan-early': {
    hits: ['力求⟦tifa|早发现、早介入、早化解⟧'],
    leaves: ['早准备，早动手'],
  },
  'slogan-serve-wholly': {
    hits: ['⟦tifa|全心全意为企业服务⟧'],
    leaves: ['全心全意为渔民办事，热情服务'],
  },
  'slogan-for-the-people': {
    hits: ['践行⟦tifa|人民消防为人民⟧的承诺', '⟦tifa|人民铁路为人民⟧'],
    leaves: ['人民群众为人民教师献花'],
  },
  'slogan-in-and-out': {
    hits: ['推动⟦tifa|干部能上能下、员工能进能出、薪酬能高能低⟧'],
    leaves: ['干部⟦tifa|能上能下⟧，渔民叫好'],
  },
  'slogan-us-and-all': {
    hits: ['⟦tifa|“我管”促有关部门“都管”⟧'],
    leaves: ['“我管”促成了调解，别的事也要“都管”'],
  },
  'slogan-youth': {
    hits: ['⟦tifa|让青春在基层一线绽放绚丽之花⟧', '⟦tifa|让青春在奉献中闪光⟧'],
    leaves: ['让青春在此停留，让花朵绽放'],
  },
  'slogan-road': {
    hits: ['⟦tifa|作风建设永远在路上⟧'],
    leaves: ['反腐败斗争没有尽头，护渔⟦tifa|永远在路上⟧'],
  },
  'slogan-journey': {
    hits: ['“⟦tifa|奋进新征程 谱写新篇章⟧”'],
    leaves: ['奋进新征程，渔民忙出海'],
  },
  'slogan-supreme': {
    hits: ['坚持⟦tifa|人民至上、质量至上⟧'],
    leaves: ['安全至上，不是一句空话'],
  },
  'slogan-heart': {
    hits: ['⟦tifa|不忘初心、砥砺前行⟧'],
    leaves: ['不忘初心的老党员'],
  },
  'slogan-daily': {
    hits: ['做到⟦tifa|学在平常、抓在经常、严在日常⟧'],
    leaves: ['用在日常生活中'],
  },
  'slogan-unity': {
    hits: [
      '实现⟦tifa|数量、质量与效率的有机统一⟧',
      '坚持⟦tifa|党性和人民性有机统一⟧',
      '促进⟦tifa|依法办案与化解矛盾的有机统一⟧',
    ],
    leaves: ['渔港的画面有机统一'],
  },
  'slogan-saying': {
    hits: ['彰显“⟦motto|法不能向不法让步⟧”', '⟦motto|基础不牢、地动山摇⟧。'],
    leaves: ['齐唱《众人划桨开大船》'],
  },
  'slogan-continued': {
    hits: ['建设⟦tifa|让党放心、让渔民满意⟧的模范机关', '全省最大的山水林田湖草生态修复区'],
    leaves: ['推进⟦tifa|模范机关⟧建设', '统筹⟦tifa|山水林田湖草沙⟧系统治理'],
  },
  'procuratorate-adverb': {
    hits: ['推动各项部署高质效落实', '高质效推进港口建设'],
    leaves: ['以⟦tifa|高质效⟧检察履职护渔'],
  },
  'procuratorate-slogans': {
    hits: ['树立⟦tifa|双赢多赢共赢⟧的理念', '推动⟦tifa|4大检察⟧发展', '“⟦tifa|高質效辦好每一個案件⟧”'],
    leaves: ['走进⟦platform|检察为民服务中心⟧'],
  },
};
