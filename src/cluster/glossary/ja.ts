/** What news is made of, in Japanese: see glossary.ts. */
export const ja = `
die 死亡 死者 殺害 死去 死傷
injured 負傷 けが 重傷 軽傷 怪我
attack 攻撃 空爆 襲撃 爆撃
drone 無人 ドロ
missile ミサ ロケ
explosion 爆発 爆弾 爆破
fire 火災 火事 山火 出火
factory 工場
electricity 電力 停電 送電
nuclear 原発 核兵 原子 核開 核施
oil 石油 原油
gas ガス
sanctions 制裁
tariff 関税
meeting 会談 会合 面会
summit 首脳 サミ
phone-call 電話
visit 訪問 訪日 訪米 訪中 到着
travel 渡航 出発 外遊 歴訪
sign 署名 調印
agreement 合意 協定
reject 拒否 拒絶 却下
warn 警告 警戒
demand 要求 要請 求め
proposal 提案 提示
plan 計画
draft 草案 素案
statement 声明 宣言
announce 発表 公表
threat 脅威 脅迫 脅し
troops 部隊 兵士 兵力
front-line 前線 戦線
land 領土 割譲
border 国境
parliament 議会 国会 下院 上院 衆院
election 選挙 投票 総選 当選
court 裁判 判決 地裁
arrest 逮捕 拘束 勾留
prison 刑務 収監 服役
exchanging 交換
release 解放 釈放
police 警察 警官 県警 警視
protest 抗議 デモ
resign 辞任 辞職 退任 辞意
appoint 任命 起用 指名
envoy 特使
foreign-minister 外相 外務 外交
delegation 表団 使節
intelligence 諜報 スパ
children 子供 子ど 児童
school 学校 学生 生徒 高校 小学
hospital 病院 入院
train 列車 鉄道 電車 新幹
plane 航空 旅客 飛行 機体
ship 船舶 漁船 商船 客船
airport 空港
port 港湾 入港 寄港
bridge 大橋 橋梁 鉄橋
earthquake 地震 震度 震源
flood 洪水 浸水 冠水 氾濫
storm 台風 暴風 竜巻
cold 寒波 大雪 積雪 降雪
money 資金 融資 億円 億ド
frozen-assets 資産 凍結
freezing 凍結
price 価格 物価 値上 高騰
market 市場 株価 株式 相場
football サッ
award 受賞 授賞 表彰
journalist 記者
weapon 兵器 武器 弾薬
refugee 難民 移民 亡命
monitor 監視
postpone 延期 先送
cancel 中止 取消 撤回
postwar 戦後
europe-leaders 首脳 指導
airspace 領空 空域
trilateral 三者 三国
compromise 妥協 譲歩
suit 服装
hotline-live 速報 中継
monday 月曜
tuesday 火曜
wednesday 水曜
thursday 木曜
friday 金曜
saturday 土曜
sunday 日曜
next-week 来週 今週 週間
usa 米国 アメ 米軍 米大 米政
uk-country 英国 イギ 英首 英政
france フラ パリ 仏大 仏軍
germany ドイ 独首 独政
poland ワル
china 中国 北京 習近 近平
turkey ルコ
hungary ハン
israel ラエ
iran イラ テヘ
syria シリ ダマ
venezuela ベネ ズエ
greenland グリ
india デリ 印首 印パ
alaska スカ
abu-dhabi ダビ 首長
before 直前 事前
after 直後
future 今後 将来 予定 見通
begin 開始 始ま 着手 開幕
end 終了 終結 閉幕 終わ
nothing 物別
progress 進展 前進
deploy 配備 派遣 展開 派兵
invite 招待 招請
venue 会場 開催 場所
virtual 遠隔
react 反応 回答 反発
hope 期待 希望 楽観
doubt 疑問 懐疑 疑念
deadline 期限 通牒 締切
peace 和平 平和 講和
war 戦争 開戦 交戦
ceasefire-idea 停戦 休戦
security 安全 安保 保障 治安
guarantee 保証 確約
negotiations 交渉 協議
say 述べ 語っ 発言 語る
report 報道 報告 報じ
accuse 非難 告発 糾弾
condemn 非難 批判
deny 否定 否認
praise 称賛 賞賛 絶賛 評価
thank 感謝 謝意
mock 嘲笑 侮辱 揶揄 皮肉
insist 強調 主張
hint 示唆
reveal 明ら 暴露 判明
leak 流出 漏洩 漏え
ask 質問 尋ね
apologise 謝罪 陳謝
promise 約束 公約 誓約
congratulate 祝福 祝意 お祝
support 支持 支援 後押
oppose 反対
pressure 圧力 圧迫 強要
help 支援 援助 救援
want 望む 望ん 意向 意欲
accept 受諾 容認 応じ
consider 検討 考慮
ready 準備 用意
discuss 協議 議論 討議
mediation 仲介 調停
host 主催 受入
join 参加 出席 加わ
absent 欠席 不在 不参
exclude 除外 排除
include 含む 含ま 含め
lead 率い 主導
unity 結束 団結 連帯 統一
split 分裂 対立 亀裂 分断
reach 到達 達成 達し
fail 失敗 不調
stall 停滞 膠着 き詰 難航
collapse 崩壊 決裂 破綻
violate 違反 侵害
comply 順守 遵守 履行
extend 延長 更新
expire 失効 満了
implement 実施 履行 実行
enforce 強制 執行
pause 停止 中断 休止
resume 再開
stop 停止 阻止 止め
abandon 断念 放棄 撤回
change 変更 変化 転換
toughen 強化 厳格 強硬
ease 緩和 軽減 解除
escalate 激化 悪化 緊迫
de-escalate 沈静 鎮静 緩和
risk 危険
trust 信頼 不信
win 勝利 優勝 勝ち 勝っ
lose 敗北 敗れ 敗戦 屈辱
give-up 降伏 割譲 投降
keep 維持 保持
recognise 承認 認め
veto 否権
block 阻止 封鎖 妨害
approve 承認 可決 批准
decide 決定 決断 決め 決議
order 命令 指示 領令
choose 選択 選出 選ん
must 必要 べき
allow 許可 容認
ban 禁止 禁じ
soon 間近 早期 緊急
wait 待つ 待機 待っ
continue 継続 続け 続く
return 帰国 返還 復帰 帰還
leave 撤退 撤収 離脱
stay 残留 滞在
move 移動 動き 移転
open 開放 開設 開業 開く
close 閉鎖 閉店 閉じ
show 示し 示す 公開
prove 証明 証拠 立証
test 実験 試験
check 検証 点検 査察 検査
investigate 捜査 調査
find 発見 見つ
search 捜索 追跡 捜し
secret 秘密 機密 極秘
fake 偽情 虚偽 偽造 偽物
truth 真実 真相
mistake 誤り 間違 過ち
scandal 醜聞 不祥 疑惑
corruption 汚職 腐敗 贈賄 収賄
crisis 危機
conflict 紛争 衝突
defence 防衛 国防 防御 自衛
alliance 同盟 連合 連立 提携
enemy 敵対 敵国 宿敵
relations 関係 友好
isolate 孤立
influence 影響
interest 利益 国益 利害
conditions 条件
red-line 一線
point 論点 原則 項目
issue 問題 課題 議題
key 主要 焦点
detail 詳細
result 結果 成果
success 成功
breakthrough 突破 打開
step 措置 一歩 対策
role 役割
position 立場 姿勢
strategy 戦略 戦術
goal 目標 目的 狙い
reason 理由 原因 なぜ
chance 機会 可能
letter 書簡 手紙 親書
speech 演説 講演
interview タビ 取材
press-conference 会見
analysis 分析 解説 専門 論説
photo 写真 画像 映像
map 地図
document 文書 覚書 書類
text 文言 本文 全文
list 一覧 名簿
initiative 構想 提唱
framework 枠組 工程 行程
format 形式
level 高官 水準 レベ
bilateral 二国 両国
four-way 四者
face-to-face 対面
handshake 握手
red-carpet 絨毯
applause 拍手 喝采
back-channel 水面
dispute 論争 口論 争い
tension 緊張
concern 懸念 憂慮 不安 心配
surprise 驚き 驚い 衝撃 意外
celebrate 祝賀 祝う 記念
anger 怒り 激怒 憤り
frustrate 失望 不満 落胆
attack-verbally 罵倒 暴言 口撃
friendly 友好 親密 歓迎
difficult 困難 難し 厳し
possible-impossible 不可
fair 公正 公平
lasting 恒久 永続 持続
direct 直接
first-time 初め 初の 史上
record 記録 去最 史上 最多
admit 認め 自白
avoid 回避 避け
ignore 無視
betray 裏切 反逆
trap わな だま 騙さ
dictate し付
sovereignty 主権 独立
neutrality 中立
membership 加盟 加入
treaty 条約
retaliate 報復 対抗
provoke 挑発
ambassador 大使 領事
summon 召喚 呼び
expel 追放 外退 送還
visa 査証 旅券 ビザ
referendum 民投
constitution 憲法 改憲
law 法律 法案
coup 政変 反乱
martial-law 戒厳 非常
invasion 侵攻 侵略
occupation 占領 占拠 併合
peacekeepers 和維
disarm 装解 非武 非核
buffer-zone 緩衝
reconstruction 復興 再建
reparations 賠償 補償
trade 貿易 通商 輸出 輸入
minerals 鉱物 希土
investment 投資
budget 予算 財政 歳出
spokesperson 道官 官房
adviser 顧問 補佐
opposition 野党
party 政党 与党 和党 主党 党首
survey 世論
rights 権利 人権
war-crimes 争犯 虐殺
abduct 拉致 誘拐 人質
amnesty 恩赦 特赦
propaganda 宣伝 ロパ
army 軍隊 陸軍 国軍 軍事
residential-building 住宅 アパ 民家 団地
damage 被害 損傷 破壊 損壊
air-defence 防空 迎撃
intercept 迎撃 撃墜
capture 制圧 占拠 掌握 奪取
advance 前進 進軍 進撃
offensive 攻勢
energy-facility 施設 ンフ 変電
aid-package 援策
civilians 民間 住民 市民
casualties 死傷 犠牲 損失
target-object 標的 目標
prisoners-of-war 捕虜
bodies-remains 遺体 遺骨
refinery 製油 精製
long-range 長距 射程
air-raid-alarm 警報 空襲
evacuate 避難 退避
power-plant 発電 子炉
uranium-enrichment 濃縮 遠心 iaea
launcher 発射
ballistic 弾道 巡航 極超
tribunal-warrant 際刑 捕状 法廷
shadow-fleet 影の 船団
commander 司令 指揮 将軍
exercise-drill 演習 訓練
mobilisation 動員 徴兵 招集
military-base 基地
tank 戦車 装甲
artillery-shelling 砲撃 砲弾 大砲
debris 残骸 破片 がれ 瓦礫
fighter-jet 闘機
warship-fleet 艦隊 軍艦 海軍 駆逐 護衛
submarine 潜水
rescue 救助 救出 生存 消防
rebel 反政 反体 武装 民兵
special-operation 作戦 特殊
terror テロ 過激
humanitarian 人道
encircle 包囲
liberate 奪還 解放
counter-offensive 反攻 反撃
line-of-contact 境界 接触
purchase-sell 購入 売却 販売 売買
contract-order 契約 発注 受注
growth-recession 経済 景気 成長
company-firm 企業 会社
production 生産 製造
charge-indict 起訴 検察 容疑
guilty-acquit 有罪 無罪
shooting 銃撃 発砲 乱射
assassinate 暗殺 殺人
crash-collision 墜落 衝突 事故
missing 行方 失踪
sabotage 壊工 放火
embargo-cap 禁輸 上限
confiscate 没収 押収 接収
ai-technology 人工 知能 技術 半導 ロボ
climate 気候 温暖 排出
health-doctor 健康 医師 患者 医療 手術
sport スポ 選手
champion-medal 優勝 王者 メダ 手権
science-research 科学 研究 学者
film-series 映画 俳優 女優
music-singer 音楽 歌手 楽曲
anniversary 周年 追悼
funeral 葬儀 葬式 告別
national-guard 州兵
glide-bomb 滑空
trench-fortification 塹壕 要塞 陣地
gps-jamming 電波 gps.
balloon 気球 風船
undersea-cable 海底
nuclear-test 核実 核弾 弾頭
arms-control 軍縮 軍備
defence-industry 軍需 衛産
pipeline 送管
aircraft-carrier 空母
helicopter ヘリ
mine-demining 地雷 機雷
cluster-munition 集束
chemical-weapon 化学
satellite 衛星
poison 毒殺 中毒 毒物
mercenary 傭兵 ワグ
deserter 脱走
volunteer 志願 義勇 奉仕
depot-warehouse 倉庫 備蓄 貯蔵
dam ダム 貯水
torture 拷問 虐待
execution 処刑 死刑 銃殺
massacre 虐殺
jihad-islamist 聖戦 ジハ
curfew 外出
shelter-bunker 空壕 下壕 難所
veteran 退役
sniper 狙撃
fuel 燃料 ガソ 軽油
coal 石炭 炭鉱
grain 穀物 小麦 収穫
water 水道 断水 給水 水不
drought-heat 猛暑 熱波 干ば 熱中
heating 暖房
hunger-famine 飢餓 飢え 飢饉
tax 税金 課税 増税 減税 費税
debt-bond 債務 国債 債券 借金
interest-rate 利上 利下 金利 frb.
currency 通貨 為替 円安 仮想
donor 寄付 寄贈 募金
subsidy 補助 助成 給付
jobs-workers 雇用 失業 労働 解雇
strike-labour 労組 組合
bankrupt 破産 倒産
merger-takeover 合併 買収 統合
reform 改革
appeal-court 控訴 上告
fine-penalty 罰金 課徴
fraud 詐欺 金洗
theft-rob 窃盗 強盗 盗ま 盗難
drugs-narcotics 麻薬 薬物 覚醒 密輸
rape-abuse 性的 性暴 強姦
extradite き渡 身柄
derail 脱線
sink-capsize 沈没 転覆
stab 刺さ 刺し 刃物
epidemic 感染 流行 疫病
vaccine ワク 接種
cancer 腫瘍 抗が 乳が
drugs-medicine 医薬 治療 新薬 薬剤
rain-weather 大雨 豪雨 天気 気象
landslide 土砂 雪崩
volcano 火山 噴火
tsunami 津波
pollution 汚染 環境
wildlife 動物 野生 クマ
religion-mosque 宗教 礼拝 ユダ
language 言語 国語
book-writer 書籍 作家 小説 文学 著者
culture-museum 文化 美術 博物 芸術 演劇
tennis テニ
hockey nhl.
basketball nba.
olympics 五輪
coach 監督
transfer-sport 移籍
sport-injury 故障 骨折 靭帯
referee-fans 審判 主審
penalty-goal 得点 先制
racing f1.
cycling-athletics ラソ 陸上 自転 駅伝
boxing-mma ボク 格闘 王座
doping ーピ
space 宇宙 月面 nasa
car 自動 乗用 車両
bus バス
road-traffic 道路 高速 渋滞
tourism 観光
food-restaurant 食品 料理 飲食 食料
fashion-clothes 衣装 衣料 服飾
wedding-divorce 結婚 離婚 婚約
birth-baby 出産 赤ち 妊娠 出生 誕生
new-year 新年 元日 正月 花火
parade 行進 閲兵
monument 念碑 銅像 石碑
flag-symbol 国旗 国歌
spouse 夫人 夫婦 配偶
smartphone-app マホ アプ 携帯
social-media 投稿 sns.
internet ネッ
tiktok tiktok
telegram-app レグ telegram
whatsapp ワッ whatsapp
facebook-meta facebook instagram
youtube youtube
twitter ツイ twitter
collapse-building 倒壊 崩落
university 大学 教授
agriculture 農業 農家 畜産 農産
real-estate 不動 家賃 賃貸 地価
shop-retail 店舗 小売 商店 百貨
airline 空会 乗客
metro-station 下鉄 駅前 駅構
tunnel 隧道
gold 金塊 金価
renewable 再生 太陽 風力 水素
television 放送 番組 レビ
celebrity-star 芸能 有名 人気
suicide 自殺
lawyer 弁護
mafia-gang ギャ マフ 力団
riot-clash 暴動 暴徒 乱闘
stampede 雑踏 圧死 殺到
radiation 放射
gun-rifle 拳銃 銃器 銃規
steel-metal 鉄鋼 鋼鉄 リチ
lake 湖畔 湖で 湖の
forest 森林
alcohol 飲酒 酒類 酔っ
tobacco 喫煙 たば 煙草
boeing boeing
airbus アバ airbus
lgbt-gay 同性 性少 lgbt
abortion 中絶
racism 差別 人種
citizenship 国籍 民権 帰化
lawsuit 提訴 訴訟 訴え
impeachment 弾劾
transformer-generator 電機 変圧
ukraine ウク
russia ロシ 露軍 露大
president 大統
european-union eu. 州連
europe 欧州 欧米
white-house ホワ
government 政府 政権 内閣
kremlin ムリ
minister 大臣 閣僚
nato nato 洋条
prime-minister 首相 総理
world 世界
country 国家 各国 諸国
today 今日 本日 きょ
new 新た 新し
people 人々
head-chief 長官 会長 代表
two 二人 両者
year 年間 今年 昨年 来年
official 当局 高官 公式
first 最初 初め 第一
big 大規 巨大 大型 最大
city 都市 市内 市街
region 地域 地方
donbas ネツ ルハ
crimea リミ
day 日間 一日
now 現在 目下
night 夜間 深夜 未明 今夜 昨夜
ally 同盟
international 国際
special 特別 特殊
sea 海上 海洋 海域
middle-east 中東
gaza ガザ
secretary-of-state 国務
vice-president 副大
source 係者 報筋 消息
geneva ュネ
istanbul ンブ
palestinian チナ
united-nations 国連 保理
team 球団
parties-to-talks 双方 両者 当事
home 自宅 家屋
woman 女性 女子
man 男性 男子
kharkiv キウ
odesa オデ
full 全面 完全 全体
important 重要 大事
good 良好 良い
possible 可能
dangerous 危険 危な
more さら
all すべ 全員 全て
only だけ のみ
last-latest 最後 最新 最終
real 現実 本物 実際
dozens 数十
hundreds 数百
thousands 数千
three 三人
month 月間 今月 来月 先月
hour 時間
again 再び 再度
during 最中 期間
since 以来
expert 専門
foreign 外国 海外
italy イタ 伊首
japan 日本 東京
korea 朝鮮 韓国
north-korea 北朝 平壌 金正
south-korea 韓国 ソウ
saudi-arabia ウジ リヤ
riyadh リヤ
doha ーハ
qatar カタ
paris パリ
berlin ルリ
switzerland スイ
netherlands オラ
spain ペイ
belarus ベラ
finland ィン
sweden スウ
norway ノル ルウ
denmark コペ
lithuania リト
estonia トニ
latvia ラト
romania ブカ
moldova モル
czechia ェコ ラハ
slovakia バキ
armenia メニ
azerbaijan アゼ バク
kazakhstan カザ ザフ
pakistan パキ
afghanistan フガ
lebanon バノ
hezbollah ヒズ
hamas ハマ
iraq グダ
yemen エメ
houthi シ派
egypt ジプ
hormuz ホル
strait 海峡
red-sea 紅海
black-sea 黒海
taiwan 台湾 台北
canada ナダ
mexico メキ
brazil ジル
kherson ルソ
zaporizhzhia ザポ
dnipro ニプ
lviv ビウ
pokrovsk ポク
kupiansk クピ
sumy ムイ
kramatorsk ビャ
belgorod ゴロ
pentagon 防総 タゴ
national 国立 全国 国内
local 地元 現地 地方
joint 共同 合同
strong 強力 強い
legal 合法 法的
ground 地上
historic 歴史
immediate 即時 直ち 即座
long-term 長期
permanent 恒久 永久
temporary 一時 暫定
unprecedented 前例 異例
finance-minister 財務 財相 金融
interior-minister 内務 内相
ministry 務省 省庁
commission 委員 州委
council 評議 理事
coalition 連立 連合
citizen 市民 国民
population 人口 住民
family 家族 遺族
governor 知事 総督
mayor 市長
senator 院議
deputy-mp 議員
central-bank 央銀 銀行 日銀
half 半分 半数 半減
percent 割合
majority 過半 多数
north 北部
south 南部
east 東部
west 西部 西側
florida リダ
new-york ny.
texas キサ
california ンゼ 加州
vatican バチ
pope 教皇 法王
cuba ハバ
panama ナマ
greece リシ テネ
serbia ルビ ベオ
asia アジ
australia 豪州 豪首
chancellor 首相
office 事務 官邸
embassy 使館 領事
committee 委員
agency 機関
supreme-court 高裁
prosecutor 検察 検事 地検
imf-world-bank imf. 貨基 世銀 界銀
red-cross 赤十
g7 g7. 先進
g20 g20.
brics brics
opec opec
fifa-uefa fifa uefa
cia cia.
fbi fbi.
fsb fsb. 邦保
sbu sbu.
bundestag 邦議
oligarch 興財 富豪 財閥
first-lady 夫人
son 息子 長男
daughter 長女 次女 娘の
son-in-law 娘婿
mother 母親 母の
father 父親 父の
youth 若者 少年 少女 青年 未成
elderly 高齢 老人
pension 年金
teacher 教師 教員 教諭
farmer 農家 農民
driver 運転
pilot 操縦 機長
sailor 船員 乗組
athlete 選手
actor 俳優 女優
activist 動家
hacker ハッ 正ア
church 教会 司教 主教
royal 国王 王室 王子 王女 皇室
businessman 実業 起業 営者
group 団体 集団
state-capital 首都
right-wing 右派 極右 右翼
left-wing 左派 左翼 極左
politician 政治
tomorrow 明日 翌日
yesterday 昨日 前日
second 第二 二番
third 第三 三番
minute 分間
decade 十年
century 世紀
morning 午前 早朝 今朝
early 早期
late 遅れ 遅く
christmas 聖夜 降誕
easter 活祭
spring 春の 春季 今春
summer 夏の 夏季 今夏 真夏
autumn 秋の 秋季 今秋
four 四人
five 五人
ten 十人
many 多く 多数 多い
few 少数 数人 わず
less 減少
nobody 誰も
small 小さ 小規 小型
high 高い 高水
low 低い 低下
weak 弱い 弱体
easy 簡単 容易
serious 深刻 重大
impossible 不可
certain 確実 確か 明確
uncertain 不明 不確 不透
partial 一部 部分
separate 別々 個別
illegal 違法 不法
public 公共 公的
private 民間 私的 個人
bad 悪い ひど
best 最高 最良
worst 最悪
correct 正し 正確
wrong 誤り 間違 誤っ
freedom 自由
rich 富裕 裕福 富豪
poor 貧困 貧し
alive 生存 生き
green 緑の 緑色
blue 青い 青色
hot 暑い 猛暑 熱い
near 付近 近く 近郊
far 遠い 遠く
sky 上空 空中
village 村で 村の 村人 集落
district 地区
island 島の 諸島 離島
river 河川 川の 川で
mountain 山の 登山 山脈 山岳
coast 沿岸 海岸
street 通り 街頭 路上
building 建物 ビル
palace 宮殿 王宮
hotel ホテ
chernihiv ヒウ
mykolaiv ミコ
chernobyl ョル ノブ
novorossiysk ノボ
bryansk リャ
st-petersburg ペテ
chechnya ェチ
portugal トガ スボ
slovenia ベニ
croatia アチ
bosnia スニ
kosovo コソ ソボ
cyprus キプ
ireland ルラ
uzbekistan ウズ ズベ
bangladesh デシ
myanmar ミャ
thailand コク
cambodia ボジ プノ
singapore ガポ
malaysia マレ
indonesia ネシ
philippines リピ
vietnam ベト
hong-kong 香港
new-zealand nz.
argentina ルゼ
chile チリ
colombia ボゴ
ecuador クア
bolivia ボリ
peru ペル
ethiopia チオ
somalia ソマ
kenya ケニ
nigeria ブジ
niger ニジ
burkina-faso キナ サヘ
congo ンゴ ャサ
south-africa 南ア
algeria ルジ
morocco モロ
west-bank 西岸 入植
jerusalem サレ
kuwait クウ
oman オマ
jordan ヨル
arctic 北極
antarctica 南極
mediterranean 地中
suez スエ
davos ダボ
albania バニ
montenegro ネグ
north-macedonia ケド
kyrgyzstan ギス ュケ
tajikistan ジキ
turkmenistan クメ
nepal ネパ
laos ラオ
mongolia 蒙古
uruguay ルグ
rwanda ルワ
uganda ウガ
mozambique モザ
blogger ロガ
already すで 既に
still まだ 依然
ago 年前 日前
free-of-charge 無料 無償
square 広場
not ない なし せず しな ませ 否定
`;
