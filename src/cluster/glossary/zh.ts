/** What news is made of, in Chinese: see glossary.ts. */
export const zh = `
die 死亡 遇难 身亡 丧生
injured 受伤 伤者
attack 袭击 攻击 打击 空袭
drone 无人 人机
missile 导弹 火箭
explosion 爆炸
fire 火灾 大火 起火
factory 工厂 厂房
electricity 电力 停电 供电
nuclear 核武 核电 核设 核谈
oil 石油 油价 原油
gas 天然 然气
sanctions 制裁
tariff 关税
meeting 会晤 会面 会见 会谈
summit 峰会
phone-call 通话 通电 电话
visit 访问 抵达
travel 前往 启程 出访
sign 签署 签订
agreement 协议 达成
reject 拒绝 驳回
warn 警告
demand 要求 呼吁 敦促 请求
proposal 提议 提出
plan 计划 方案
draft 草案 草稿
statement 声明 宣言
announce 宣布 证实 确认
threat 威胁
troops 部队 士兵 军队
front-line 前线
land 领土 土地 割让
border 边境 边界
parliament 议会 国会
election 选举 投票
court 法院 法庭 审判
arrest 逮捕 拘留
prison 监狱 囚犯 战俘
exchanging 交换 换俘
release 释放
police 警方 警察
protest 抗议 示威
resign 辞职
appoint 任命
envoy 特使
foreign-minister 外长 外交
delegation 代表
intelligence 间谍 情报
children 儿童
school 学校 学生
hospital 医院
train 火车 铁路
plane 飞机 战机
ship 船只 油轮
airport 机场
port 港口
bridge 大桥 桥梁
earthquake 地震 余震
flood 洪水 洪灾 水灾
storm 飓风 台风 龙卷
cold 寒冷 冬季
money 贷款 亿美 亿欧
frozen-assets 资产 冻结
freezing 冻结
price 价格 通胀
market 市场 股市
football 足球 比赛
award 诺贝 奖项
journalist 记者
weapon 武器 军火 弹药
refugee 难民 移民 庇护
monitor 监督 监测
postpone 推迟
cancel 取消
postwar 战后
europe-leaders 领导 首脑
airspace 领空
trilateral 三方
round 轮会 轮谈 一轮
compromise 妥协 让步
suit 西装
hotline-live 直播
monday 周一
tuesday 周二
wednesday 周三
thursday 周四
friday 周五
saturday 周六
sunday 周日
next-week 下周
usa 美国 美方 华盛 美俄 美乌 中美
uk-country 英国 伦敦 英方
france 法国 巴黎
germany 德国 柏林
poland 波兰 华沙
china 中国 北京 中方
turkey 土耳 伊斯
hungary 匈牙 布达
israel 以色
iran 伊朗
syria 叙利
venezuela 委内 马杜
greenland 格陵
india 印度 印方
alaska 阿拉 安克
abu-dhabi 阿布 阿联
before 前夕
after 之后
future 将在 将于 将会
begin 开始
end 结束
nothing 没有 未达
progress 进展
deploy 派遣 部署
invite 邀请
venue 地点 基地
virtual 视频
react 反应 回应 答复
hope 乐观
doubt 怀疑
deadline 期限 通牒
peace 和平 和谈
war 战争 开战
ceasefire-idea 停火 停战 休战
security 安全
guarantee 保证 保障 担保
negotiations 谈判 磋商
say 表示 声称 告诉 称其
report 报道 消息 据报 来源
accuse 指责 指控 归咎
condemn 谴责 抨击 批评
deny 否认
praise 赞扬 称赞 赞赏
thank 感谢 致谢
mock 嘲笑 嘲讽 侮辱
insist 强调 坚称 重申 坚持
hint 暗示 信号 示意
reveal 透露 披露 揭露 曝光
leak 泄露 泄密 外泄
ask 提问 询问 质疑
apologise 道歉 致歉
promise 承诺 誓言 许诺
congratulate 祝贺
support 支持
oppose 反对 抗拒
pressure 施压 压力 逼迫
help 帮助 援助
want 希望 寻求 想要
accept 接受 同意
consider 考虑 权衡
ready 准备 愿意
discuss 讨论 商讨 商议
mediation 斡旋 调停 调解
host 接待 欢迎 主办
join 参加 出席 加入
absent 缺席 抵制
exclude 排除
include 包括 纳入
lead 率领 领导 牵头
unity 团结 一致
split 分歧 分裂
reach 取得 实现
fail 失败 未果
stall 僵局 停滞 陷入
collapse 崩溃 破裂
violate 违反 侵犯 违约
comply 遵守 尊重 履行
extend 延长 延期 续签
expire 到期 失效
implement 实施 落实 执行
enforce 强制 强加
pause 暂停 中止
resume 恢复 重启
stop 停止 阻止 制止
abandon 放弃 撤销 转变
change 改变 变化 转向
toughen 强硬 收紧
ease 放宽 缓和 解除
escalate 升级 加剧
de-escalate 降温 缓解 冷静
risk 风险 危险
trust 信任 互信
win 胜利 获胜 赢得
lose 失利 输掉 羞辱
give-up 投降 割让 交出
keep 保留 维持 保持
recognise 合法 认可
veto 否决
block 阻挠 封锁 阻碍
approve 批准 通过 核准
decide 决定 决策
order 下令 命令 法令
choose 选择 选定
must 必须 需要 应该
allow 允许 准许
ban 禁止 禁令
soon 很快 尽快 迅速 即将
wait 等待 等候
continue 继续 持续
return 返回 回归 重返
leave 撤军 撤出 离开 退出
stay 留在 仍然
move 行动 移动
open 开放 打开 开启
close 关闭 封闭
show 展示 显示 展现
prove 证明 证据
test 测试 试验 试射 考验
check 核查 检查 核实
investigate 调查 侦查
find 发现 找到
search 搜寻 搜索 寻找 追捕
secret 秘密 机密 闭门 隐瞒
fake 虚假 谎言 撒谎 造谣
truth 真相 真实
mistake 错误 失误
scandal 丑闻
corruption 腐败 贪污 贿赂
crisis 危机
conflict 冲突
defence 国防 防御 防务 威慑 防长
alliance 盟友 盟国 联盟 伙伴 同盟
enemy 敌人 对手
relations 关系 友谊 朋友
isolate 孤立
influence 影响
interest 利益
conditions 条件 前提
red-line 红线
point 要点 点计 原则
issue 问题 议题 难题 障碍
key 关键 重要 主要 核心
detail 细节 详情
result 结果 成果
success 成功
breakthrough 突破
step 步骤 措施 举措
role 角色 作用
position 立场
strategy 战略 策略
goal 目标 目的
reason 原因 为何 为什
chance 机会 可能
letter 信件 致信 信函
speech 演讲 讲话 致辞
interview 采访 专访
press-conference 发布 记会
analysis 分析 评论 专家 解读
photo 照片 图片 画面
map 地图
document 文件 备忘 议定
text 文本 版本
list 名单 清单
initiative 倡议
framework 框架 路线
format 格式 形式
level 级别 高级 层级
bilateral 双边
four-way 四方
face-to-face 面对 单独
handshake 握手
red-carpet 红毯
applause 掌声 鼓掌
table 桌上 席位
back-channel 渠道 幕后
dispute 争端 争执 争吵
tension 紧张 局势
concern 关切 担忧 担心 忧虑
surprise 意外 震惊 惊人
celebrate 庆祝 欢庆
anger 愤怒 怒斥 不满
frustrate 失望 沮丧
attack-verbally 怒批 痛斥 炮轰
friendly 热情 友好
difficult 困难 艰难 复杂 严峻
possible-impossible 不可 不太
fair 公正 公平
lasting 持久 永久
direct 直接
first-time 首次 第一
record 纪录 历史 史无 创下
admit 坦言 承认
avoid 避免 回避
ignore 无视 忽视
betray 背叛 叛国
trap 陷阱 欺骗 操纵
dictate 强迫 指使
sovereignty 主权 独立
neutrality 中立
membership 成员 加盟 入盟
treaty 条约 公约
retaliate 报复 反制
provoke 挑衅 挑起
ambassador 大使 领事 使馆
summon 召见 传唤
expel 驱逐 遣返
visa 签证 护照
referendum 公投
constitution 宪法 修宪
law 法律 法案 立法
coup 政变
martial-law 戒严
invasion 入侵
occupation 占领 吞并
peacekeepers 维和
disarm 裁军 去军
buffer-zone 缓冲
reconstruction 重建
reparations 赔偿 补偿
trade 贸易 出口 进口
minerals 稀土 矿产
investment 投资
budget 预算 开支 赤字
spokesperson 发言
adviser 顾问 助手
opposition 在野 反对
party 政党 党派
survey 民调 民意
rights 人权 权利
war-crimes 屠杀 暴行
abduct 绑架 人质
amnesty 赦免 特赦 大赦
propaganda 宣传 舆论
army 军队 陆军 军方
residential-building 住宅 公寓 民楼 楼房
damage 受损 摧毁 破坏 损毁 毁坏
air-defence 防空 国者 反导
intercept 击落 拦截
capture 攻占 夺取 攻下 夺占
advance 推进 挺进
offensive 攻势
energy-facility 基础 设施 变电
aid-package 一揽
civilians 平民 居民
casualties 伤亡 死伤 损失
target-object 目标 击中 命中
prisoners-of-war 战俘 俘虏
bodies-remains 遗体 尸体 遗骸
refinery 炼油
long-range 远程 射程
air-raid-alarm 警报
evacuate 疏散 撤侨
power-plant 电站 电厂 应堆
uranium-enrichment 浓缩 铀浓 原子
launcher 发射 试射
ballistic 弹道 高超 巡航
tribunal-warrant 捕令 海牙 通缉
shadow-fleet 影子
commander 司令 将军 将领 总参
exercise-drill 演习 军演 训练 演练
mobilisation 征兵 动员 招募 兵役
military-base 军营 军事
tank 坦克 装甲
artillery-shelling 炮击 火炮 炮弹 炮兵
debris 残骸 废墟 碎片
fighter-jet 战机 斗机 歼击
warship-fleet 舰队 海军 军舰 护卫
submarine 潜艇
rescue 搜救 获救 幸存 消防
rebel 叛军 民兵 武装 叛乱
special-operation 行动 特战
terror 恐怖 极端
humanitarian 人道 救援 赈灾
encircle 包围 围困 围攻 合围
liberate 解放 收复 夺回
counter-offensive 反攻 反击
line-of-contact 接触 分界
purchase-sell 采购 购买 出售 销售
contract-order 合同 订单
growth-recession 经济 增长 衰退
company-firm 公司 企业 集团
production 生产 制造 产量
charge-indict 嫌疑 检察 检方
guilty-acquit 有罪 判处 判刑 无罪
shooting 枪击 枪手 开枪
assassinate 暗杀 谋杀 凶杀
crash-collision 车祸 事故 坠毁 相撞 坠机
missing 失踪 失联
sabotage 纵火 蓄意
embargo-cap 禁运 限价 抵制
confiscate 没收 查获 扣押
ai-technology 智能 芯片 科技
climate 气候 排放 变暖
health-doctor 健康 医生 患者 医疗
sport 体育 联赛
champion-medal 冠军 锦标 金牌 奖牌
science-research 科学 研究 科研
film-series 电影 演员 影片 剧集
music-singer 音乐 歌手 演唱
anniversary 周年 纪念
funeral 葬礼 哀悼 悼念
national-guard 卫队 警卫
glide-bomb 滑翔 航弹
trench-fortification 战壕 工事
gps-jamming 干扰
balloon 气球
undersea-cable 电缆 光缆
nuclear-test 弹头 核试
arms-control 军控 不扩 裁军
defence-industry 军工
pipeline 管道
aircraft-carrier 航母 空母
helicopter 直升
mine-demining 地雷 水雷 排雷
cluster-munition 集束 白磷
chemical-weapon 化学 化武
satellite 卫星 星链
radar 雷达 预警
poison 中毒 毒杀 投毒
mercenary 雇佣 瓦格
deserter 逃兵
volunteer 志愿
depot-warehouse 仓库 储存
dam 大坝 水坝 水库
torture 酷刑 虐待 折磨
execution 处决 死刑
massacre 屠杀
jihad-islamist 圣战
curfew 宵禁
shelter-bunker 掩体 避难
veteran 老兵 退伍
sniper 狙击
fuel 燃料 燃油 汽油 柴油
coal 煤矿 煤炭
grain 粮食 小麦 谷物
water 供水 用水 饮水 水源
drought-heat 高温 干旱 热浪
heating 供暖 供热 取暖
hunger-famine 饥荒 饥饿
tax 税收 征税 减税 税率
debt-bond 债务 债券 国债
interest-rate 利率 降息 加息 联储
currency 汇率 美元 卢布 货币 比特
donor 捐赠 捐款 捐助
subsidy 补贴 养老 退休
jobs-workers 就业 失业 裁员 工人
strike-labour 罢工 工会
bankrupt 破产 倒闭
merger-takeover 收购 并购 合并
reform 改革
appeal-court 上诉 申诉
fine-penalty 罚款 处罚
fraud 诈骗 欺诈 洗钱
theft-rob 盗窃 抢劫 偷窃
drugs-narcotics 毒品 贩毒 走私 缉毒
rape-abuse 强奸 性侵 猥亵
extradite 引渡
derail 脱轨 出轨
sink-capsize 沉没 沉船 翻船 倾覆
stab 持刀 刀具 刺伤
epidemic 病毒 疫情 流感 新冠
vaccine 疫苗 接种
cancer 癌症 肿瘤
drugs-medicine 药品 药物 医药
rain-weather 暴雨 降雨 天气
landslide 滑坡 泥石 山体 雪崩
volcano 火山 喷发
tsunami 海啸
pollution 污染 环保 生态
wildlife 动物 野生 熊猫
religion-mosque 宗教 清真 穆斯 犹太
language 语言 俄语
book-writer 书籍 作家 小说 文学
culture-museum 文化 博物 艺术 展览
tennis 网球 温网
hockey 冰球 曲棍
basketball 篮球 男篮
olympics 奥运 奥林 冬奥
coach 教练 主帅
transfer-sport 转会 签约 加盟
sport-injury 伤病 伤缺
referee-fans 裁判 球迷
penalty-goal 进球 点球
racing 赛车 方程
cycling-athletics 马拉 自行 田径 滑雪
boxing-mma 拳击 拳王
doping 禁药 兴奋
chess 象棋 国象
space 太空 航天 宇航 月球
car 汽车 车辆 轿车
bus 巴士 客车 公交
road-traffic 公路 高速 交通
tourism 旅游 游客 旅客
food-restaurant 食品 餐厅 美食 餐馆
fashion-clothes 时装 时尚 服装
wedding-divorce 婚礼 结婚 离婚
birth-baby 出生 婴儿
new-year 新年 跨年 元旦 春节
parade 阅兵 游行
monument 雕像 雕塑 塑像
flag-symbol 国旗 国歌
spouse 妻子 丈夫 夫人
smartphone-app 手机 应用
social-media 社交 博主
internet 互联 上网
tiktok 抖音
telegram-app 电报
facebook-meta 脸书
youtube 油管
twitter 推特 发推
collapse-building 坍塌 倒塌 垮塌
university 大学 高校 教授
agriculture 农业 农产
real-estate 房价 房地 楼市 租金
shop-retail 超市 商店 零售
airline 乘客 航空
metro-station 地铁 车站 高铁
tunnel 隧道
gold 黄金 金价
renewable 太阳 风电 光伏 氢能
television 电视 央视 节目
celebrity-star 明星 巨星 网红
suicide 自杀
lawyer 律师
mafia-gang 黑帮 黑手
riot-clash 骚乱 冲突 暴乱
stampede 踩踏
radiation 辐射 放射
gun-rifle 枪支 步枪 手枪
steel-metal 钢铁 铝材 锂矿
lake 湖泊
forest 森林
alcohol 酒驾 啤酒 白酒
tobacco 烟草 香烟 控烟
boeing 波音
airbus 空客
lgbt-gay 同性 跨性
abortion 堕胎
racism 歧视 种族
citizenship 国籍 入籍
lawsuit 诉讼 提告
impeachment 弹劾
transformer-generator 发电 变压
ukraine 乌克 基辅 乌方 俄乌
russia 俄罗 莫斯 俄方 俄乌
president 总统
european-union 欧盟 布鲁
europe 欧洲 欧方
white-house 白宫 白色
government 政府 内阁
kremlin 姆林
minister 部长 大臣
nato 北约
prime-minister 总理 首相
world 世界 全球
country 国家 各国
today 今天 今日
new 新的 新增 新任 全新
people 民众 人民 人员
head-chief 负责 首领 主席
two 两名 两国 两个 两人
year 今年 去年 明年 年度
official 官员 官方
first 首次 第一 首个
big 大规 巨大 大型 重大
city 城市 市区
region 地区 州政 省份
donbas 顿巴 顿涅 卢甘
crimea 里米
day 当天 天内
now 目前 现在 当前
night 晚上 夜间 夜里 深夜
ally 盟友 盟国 同盟
international 国际
special 特别 特殊
sea 海上 海域 海洋
middle-east 中东
gaza 加沙
secretary-of-state 国务 秘书
vice-president 副总 副主
source 来源 息人 知情
geneva 内瓦
istanbul 坦布
palestinian 巴勒
united-nations 合国
team 团队 球队
parties-to-talks 双方 各方
home 住宅 房屋 家园
woman 女子 女性 妇女
man 男子 男性
kharkiv 尔科
odesa 敖德
full 全面 完全 彻底
important 重要 关键
good 积极 良好
possible 可能 或将
dangerous 危险 风险
more 更多 超过 逾千
all 所有 全部 每个
only 只有 仅有 仅仅
last-latest 最后 最新 最终
real 真正 真实
dozens 数十 几十
hundreds 数百 上百
thousands 数千 上千 千人
three 三名 三国 三人 三个
month 个月 月份
hour 小时
again 再次 重新 再度
during 期间
since 以来 自从
until 直到 截至
expert 专家 分析
foreign 外国 海外
italy 意大
japan 日本 东京 日方
korea 朝鲜 韩国
north-korea 朝鲜 平壤
south-korea 韩国 首尔
saudi-arabia 沙特 利雅 吉达
riyadh 利雅
doha 多哈
qatar 卡塔 多哈
vienna 维也
minsk 明斯
paris 巴黎
london 伦敦
berlin 柏林
switzerland 瑞士
netherlands 荷兰 海牙
spain 西班 马德
belarus 白俄 明斯
finland 芬兰 尔辛
sweden 瑞典 斯德
norway 挪威 斯陆
denmark 丹麦 哥本
lithuania 立陶 尔纽
estonia 爱沙 塔林
latvia 拉脱
baltic 波罗
romania 马尼
moldova 多瓦
czechia 捷克
slovakia 洛伐 伐克
georgia 格鲁 第比
armenia 美尼
azerbaijan 阿塞 巴库
kazakhstan 哈萨
pakistan 巴基
afghanistan 阿富 喀布 塔利
lebanon 黎巴 贝鲁
hezbollah 真主
hamas 哈马
iraq 伊拉 巴格
yemen 也门
houthi 胡塞
egypt 埃及 开罗
hormuz 尔木
strait 海峡
red-sea 红海 红色 红十 红线
black-sea 黑海 黑色
taiwan 台湾 台海 台北
canada 加拿 渥太
mexico 墨西
brazil 巴西
kherson 尔松
zaporizhzhia 扎波
dnipro 第聂
lviv 利沃
pokrovsk 波克
kupiansk 库皮
sumy 苏梅 苏米
kramatorsk 马托
belgorod 尔哥
pentagon 五角
national 国内 全国
local 当地 地方
joint 共同
strong 强大 强烈 强力
legal 合法 法律
ground 陆地 地面
historic 历史
immediate 立即 立刻 紧急
long-term 长期 长时
permanent 永久 持久 常驻
temporary 临时 暂时
unprecedented 前所 空前
finance-minister 财政 财长 金融
interior-minister 内政
ministry 交部 防部 务部 政部
commission 欧委 盟委
council 理事 安理
coalition 联盟
citizen 公民
population 居民 人口
family 家庭 家人 家属
governor 州长 省长
mayor 市长
senator 参议 众议
deputy-mp 议员
central-bank 银行 央行 联储
half 一半 半数
percent 百分
majority 多数 大部
north 北部 北方
south 南部 南方
east 东部 东方
west 西部 西方
florida 里达 迈阿 海湖
new-york 纽约
texas 得克 得州 德州
california 加州 洛杉
vatican 梵蒂
pope 教皇 教宗
cuba 古巴 哈瓦
panama 巴拿
greece 希腊 雅典
serbia 尔维
africa 非洲 南非
asia 亚洲 亚太
australia 澳大 澳洲 悉尼
chancellor 总理
office 办公
embassy 使馆 领馆
committee 委员
agency 机构
supreme-court 最高
prosecutor 检察 检方
imf-world-bank 币基
red-cross 十字
g7 七国
g20 十国
brics 金砖
opec 欧佩
fifa-uefa 足联 欧足
cia 中情
fbi 邦调
fsb 邦安
sbu 乌安
duma 杜马
bundestag 邦议
oligarch 富豪 寡头 亿万
first-lady 妻子 夫人
son 儿子 长子
daughter 女儿
son-in-law 女婿
mother 母亲 妈妈
father 父亲
youth 青年 青少 年轻 少年
elderly 老人 老年
pension 养老 退休
teacher 教师 老师
farmer 农民 农户
driver 司机
pilot 飞行
sailor 船员 机组 水手
athlete 运动
actor 演员
activist 权人
hacker 黑客 络攻
church 教会 教堂 牧首
royal 国王 女王 王子 王室 王储
businessman 商人 业家
group 小组 集团 团体
state-capital 首都
right-wing 极右 右翼
left-wing 左翼 左派
politician 政治 政界 政客
tomorrow 明天 明日
yesterday 昨天 昨日
second 第二
third 第三
minute 分钟
decade 十年
century 世纪
morning 早上 上午 清晨 早晨 凌晨
early 提前 早期
late 晚些 稍后
christmas 圣诞
easter 复活
january 元月
march-month 三月
april 四月
june 六月
july 七月
august 八月
september 九月
october 十月
spring 春季 春天
summer 夏季 夏天 暑期
autumn 秋季 秋天
four 四名 四国 四人 四个
five 五名 五国 五人 五个
ten 十名 十人 十个
many 许多 多名 不少
few 少数 几名 几个
less 少于 不到
nobody 没人 并无
small 小型 微小
high 高度 高级 高层
low 低于 最低 低位
weak 软弱 疲软 薄弱
easy 容易 轻松
serious 严重 认真
impossible 不可
certain 明确 肯定 确定
uncertain 不明 未知
partial 部分 局部
separate 单独 分别 分开
illegal 非法 违法
public 公开 公共 公众
private 私人 个人
bad 糟糕 恶劣 消极
best 最佳 最好
worst 最糟 最差
correct 正确
wrong 错误 失误
freedom 自由
rich 富人 财富
poor 贫困 穷人
alive 生还 幸存
green 绿色 绿党
blue 蓝色
hot 高温 炎热 热浪
near 附近 接近 靠近
far 遥远 远离
sky 天空 空中
village 村庄 村民
district 区域 街区 辖区
island 岛屿 群岛
river 河流 河水 江水
mountain 山区 登山
coast 沿海 海岸 海滩
street 街道 街头 公路
building 大楼 建筑
palace 宫殿 官邸 府邸 豪宅
hotel 酒店 宾馆
chernihiv 尔尼
mykolaiv 拉耶
chernobyl 尔诺
novorossiysk 新罗
bryansk 布良
kaliningrad 里宁
st-petersburg 圣彼 得堡
chechnya 车臣
portugal 萄牙 斯本
belgium 比利
austria 奥地 维也
slovenia 洛文
bulgaria 保加
croatia 罗地
bosnia 波黑
kosovo 科索
cyprus 塞浦
ireland 爱尔 都柏
uzbekistan 乌兹
bangladesh 孟加
sri-lanka 里兰
myanmar 缅甸
thailand 泰国 曼谷
cambodia 柬埔 柬方
singapore 新加
malaysia 马来 吉隆
indonesia 印尼 度尼 雅加
philippines 菲律
vietnam 越南 河内
hong-kong 香港
new-zealand 新西
haiti 海地
argentina 阿根
chile 智利
colombia 哥伦
ecuador 厄瓜
bolivia 玻利
peru 秘鲁
sudan 苏丹
ethiopia 埃塞
somalia 索马
kenya 肯尼
nigeria 日利
niger 日尔
burkina-faso 布基 萨赫
congo 刚果 刚方
south-africa 南非
libya 利比
tunisia 突尼
algeria 尔及
morocco 摩洛
west-bank 西岸
jerusalem 耶路
kuwait 科威
bahrain 巴林
oman 阿曼
jordan 约旦
arctic 北极
antarctica 南极
mediterranean 地中
suez 苏伊
davos 达沃
albania 尔巴
montenegro 黑山
north-macedonia 马其
iceland 冰岛
kyrgyzstan 尔吉
tajikistan 塔吉
turkmenistan 土库
nepal 尼泊
laos 老挝
mongolia 蒙古
honduras 洪都
nicaragua 尼加
paraguay 拉圭
uruguay 拉圭
eritrea 厄立
rwanda 卢旺
uganda 乌干
mozambique 莫桑
blogger 网红 博主
already 已经 已有
still 仍然 依然 仍在
ago 年前 月前
may-month 五月
free-of-charge 免费
square 广场
not 不会 不能 不是 没有 未能 不再 不愿 不得 不接 不打 不参 不同 并未 并非 不予 尚未
`;
