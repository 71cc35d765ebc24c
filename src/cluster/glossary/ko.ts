/** What news is made of, in Korean: see glossary.ts. */
export const ko = `
die 사망 숨져 숨진 숨졌 살해
injured 부상 다쳐 다친 중상
attack 공격 공습 폭격 피격 습격
drone 드론 무인기
missile 미사일 로켓
explosion 폭발 폭탄 폭파
fire 화재 산불 불길
factory 공장
electricity 전력 정전 전기. 전기가
nuclear 핵. 핵무기 핵시설 핵협상 원전
oil 석유 원유 국제유가 유가. 유가가
gas 가스
sanctions 제재
tariff 관세
meeting 회담 회동 만나 만남 면담
summit 정상회담 정상회의
phone-call 통화 전화
visit 방문 방한 방미 방중 도착
travel 출국 순방 출발
sign 서명 체결 조인
agreement 합의 협정 타결
reject 거부 거절 일축
warn 경고
demand 요구 촉구 요청
proposal 제안 제의 제시
plan 계획
draft 초안
statement 성명 선언
announce 발표 확인
threat 위협 협박
troops 병력 군인 병사 부대 장병
front-line 전선 최전선
land 영토
border 국경
parliament 의회 국회 상원 하원
election 선거 투표 총선 대선
court 법원 재판 판결 선고 판사
arrest 체포 구속 구금
prison 교도소 감옥 수감 수용소
exchanging 교환 맞교환
release 석방 풀려
police 경찰
protest 시위 항의 집회
resign 사임 사퇴 사직
appoint 임명 지명 발탁
envoy 특사
foreign-minister 외교 외무
delegation 대표단 사절단
intelligence 정보기관 첩보 간첩 스파이 국정원
children 어린이 아동 아이들
school 학교 학생 초등학교 고등학교
hospital 병원 입원
train 열차 기차 철도
plane 항공기 여객기 비행기
ship 선박 유조선 화물선 어선
airport 공항
port 항구. 항구에 항만
bridge 교량 대교
earthquake 지진 강진
flood 홍수 침수 범람
storm 폭풍 태풍 허리케인 토네이도
cold 한파 폭설 강추위 혹한
money 자금 기금 대출 지원금
frozen-assets 자산 동결자산
freezing 동결
price 가격 물가 인플레
market 시장 증시 주가 주식 코스피
football 축구 골키퍼
award 수상 시상 노벨
journalist 기자. 기자가 기자들 언론인 특파원
weapon 무기. 무기를 무기체계 탄약
refugee 난민 이민 망명
monitor 감시
postpone 연기 미뤄 유예
cancel 취소 철회 무산
postwar 전후.
europe-leaders 지도자 정상들 정상.
airspace 영공 공역
trilateral 삼자 3자
round 라운드
compromise 타협 양보
suit 정장
hotline-live 속보 생중계 실시간
monday 월요일
tuesday 화요일
wednesday 수요일
thursday 목요일
friday 금요일
saturday 토요일
sunday 일요일
next-week 다음주 이번주 내주
usa 미국 워싱턴 미군 아메리카 미.
uk-country 영국 런던
france 프랑스 마크롱
germany 독일 메르츠 베를린
poland 폴란드 바르샤바
china 중국 베이징 시진핑
turkey 튀르키예 터키 앙카라 이스탄불 에르도안
hungary 헝가리 오르반 부다페스트
israel 이스라엘
iran 이란 테헤란
syria 시리아
venezuela 베네수엘라 마두로
greenland 그린란드
india 인도. 인도의. 인도가. 뉴델리 모디
alaska 알래스카 앵커리지
abu-dhabi 아부다비 아랍에미리트 uae
before 앞서 앞두고 직전
after 이후 직후
future 향후 예정 전망
begin 시작 개시 착수 돌입
end 종료 끝나 마무리 종식 종결
nothing 없이 빈손
progress 진전 진척
deploy 배치 파견 파병
invite 초청 초대
venue 개최지 장소
virtual 화상
react 반응 대응 응답 답변
hope 희망 기대 낙관
doubt 의문 의심 회의론
deadline 시한 최후통첩 마감
peace 평화
war 전쟁 종전
ceasefire-idea 휴전 정전협정
security 안보. 안보를 안보실 안전 치안
guarantee 보장
negotiations 협상 교섭
say 말해 말했 밝혀 밝혔 주장
report 보도 보고 소식통
accuse 비난 고발 규탄
condemn 규탄 비판 비난
deny 부인 부정 반박
praise 칭찬 찬사 극찬 호평
thank 감사 고마
mock 조롱 모욕 비하
insist 강조 고수 주장
hint 시사 암시
reveal 폭로 공개 드러나
leak 유출 누설
ask 질문 물어
apologise 사과
promise 약속 공약 다짐
congratulate 축하
support 지지 지원
oppose 반대
pressure 압박 압력
help 도움 지원 원조 도와
want 원해 원한다 원하는 바란다
accept 수용. 수용할 수락 받아들
consider 검토 고려
ready 준비 태세
discuss 논의 협의 토론
mediation 중재
host 주최 개최
join 참가 참여 참석 합류
absent 불참 결석
exclude 배제 제외
include 포함
lead 주도 이끌
unity 단결 결속 연대 통합
split 분열 균열 이견
reach 도달 달성
fail 실패
stall 교착 난항 정체
collapse 결렬 붕괴 파탄
violate 위반 침해
comply 준수 이행
extend 연장 갱신
expire 만료
implement 이행 시행 실시.
enforce 강제 집행
pause 중단 중지 보류
resume 재개
stop 중단 멈춰 저지
abandon 포기 철회 번복
change 변화 변경 바꿔 전환
toughen 강화 강경
ease 완화 해제
escalate 격화 고조 확전
de-escalate 진정. 긴장완화
risk 위험 리스크
trust 신뢰 불신
win 승리 우승 이겨
lose 패배 굴욕 패해
give-up 항복 할양 투항
keep 유지
recognise 인정 승인
veto 거부권
block 봉쇄 차단 저지
approve 승인 가결 비준 통과
decide 결정 결심 결의
order 명령 지시 행정명령
choose 선택 선출
must 필요 해야
allow 허용 허가 허락
ban 금지
soon 곧. 조만간 임박 긴급 신속
wait 기다 대기
continue 계속 지속
return 귀국 복귀 반환 귀환
leave 철수 떠나 탈퇴
stay 잔류 머물 체류
move 이동 움직
open 개방 개장 개설 개막
close 폐쇄 닫아 폐점
show 보여 과시
prove 증명 입증 증거
test 시험 실험 테스트
check 점검 검증 사찰
investigate 수사 조사
find 발견 찾아
search 수색 추적
secret 비밀 기밀 극비
fake 가짜 허위 거짓
truth 진실 진상
mistake 실수 오류 잘못
scandal 스캔들 의혹 파문
corruption 부패 뇌물 비리
crisis 위기
conflict 분쟁 충돌 갈등
defence 국방 방위 방어
alliance 동맹 연합
enemy 적국 적대 라이벌
relations 관계. 관계가 관계를 우호
isolate 고립
influence 영향
interest 이익 국익 이해관계
conditions 조건
red-line 레드라인
point 원칙 요점
issue 문제 쟁점 현안 과제
key 핵심 주요
detail 세부 상세
result 결과 성과
success 성공
breakthrough 돌파구
step 조치 단계 대책
role 역할
position 입장
strategy 전략 전술
goal 목표. 목표를 목표로
reason 이유 원인 까닭
chance 기회 가능성
letter 서한 편지 친서
speech 연설
interview 인터뷰
press-conference 기자회견 브리핑
analysis 분석 전문가 해설
photo 사진 이미지 영상
map 지도. 지도를 지도에
document 문서 각서 서류
text 문구 본문
list 명단 목록 리스트
initiative 구상 이니셔티브
framework 프레임워크 로드맵
format 형식
level 고위급 수준
bilateral 양자 양국
four-way 4자
face-to-face 대면
handshake 악수
red-carpet 레드카펫
applause 박수 갈채
table 테이블
back-channel 막후 물밑
dispute 논쟁 논란 다툼 설전
tension 긴장
concern 우려 걱정 불안
surprise 놀라 충격 깜짝
celebrate 축하 기념
anger 분노 격분 격노
frustrate 실망 불만 좌절
attack-verbally 맹비난 막말 폭언
friendly 우호 친밀 환대
difficult 어려 힘든 난제
possible-impossible 불가능
fair 공정 공평
lasting 항구적 영구 지속가능
direct 직접
first-time 처음 첫. 최초 사상.
record 기록 역대 사상.
admit 시인 인정 자백
avoid 회피 모면 피하
ignore 무시
betray 배신 반역
trap 함정 속여
dictate 강요 독재
sovereignty 주권 독립
neutrality 중립
membership 가입 회원국
treaty 조약
retaliate 보복 맞대응
provoke 도발
ambassador 대사. 대사가 대사관 영사
summon 소환 초치
expel 추방
visa 비자. 비자를 여권
referendum 국민투표
constitution 헌법 개헌
law 법안 법률
coup 쿠데타
martial-law 계엄 비상사태
invasion 침공 침략
occupation 점령 병합
peacekeepers 평화유지
disarm 무장해제 비무장 비핵화
buffer-zone 완충
reconstruction 재건 복구
reparations 배상 보상
trade 무역 교역 수출 수입 통상
minerals 광물 희토류
investment 투자
budget 예산 재정
spokesperson 대변인
adviser 보좌관 고문
opposition 야당
party 정당 여당 민주당 공화당
survey 여론조사 설문
rights 인권 권리
war-crimes 전쟁범죄 학살 집단학살
abduct 납치 인질
amnesty 사면
propaganda 선전
army 육군 군대 군사 군.
residential-building 아파트 주택 주거
damage 피해 파손 파괴 손상
air-defence 방공 대공 패트리엇
intercept 요격 격추
capture 장악 점령 함락
advance 진격 전진
offensive 공세
energy-facility 인프라 시설 기반시설 변전소
aid-package 패키지 지원안
civilians 민간인 주민
casualties 사상자 희생자 인명피해
target-object 표적 목표물
prisoners-of-war 포로
bodies-remains 시신 유해
refinery 정유
long-range 장거리 사거리
air-raid-alarm 공습경보 경보
evacuate 대피
power-plant 발전소 원자로
uranium-enrichment 우라늄 농축 iaea
launcher 발사
ballistic 탄도 순항미사일 극초음속
tribunal-warrant 체포영장 국제형사재판소 영장
shadow-fleet 그림자
commander 사령관 지휘관
exercise-drill 훈련 연습
mobilisation 동원 징집 징병
military-base 기지 군기지
tank 전차 탱크 장갑차
artillery-shelling 포격 포병 포탄
debris 잔해 파편
fighter-jet 전투기
warship-fleet 함대 군함 해군 호위함
submarine 잠수함
rescue 구조대 구조. 구출 생존자 소방
rebel 반군 민병대 무장단체
special-operation 작전 특수
terror 테러
humanitarian 인도주의 인도적 구호
encircle 포위
liberate 탈환 해방
counter-offensive 반격 역공
line-of-contact 경계선 군사분계선 접촉선
purchase-sell 구매 판매 매각 매입 구입
contract-order 계약 수주 발주
growth-recession 경제 성장 경기침체 gdp.
company-firm 기업 회사
production 생산 제조
charge-indict 기소 검찰 용의자 혐의
guilty-acquit 유죄 무죄
shooting 총격 총기난사 발포
assassinate 암살 살인 피살
crash-collision 추락 충돌 사고
missing 실종
sabotage 사보타주 방화 파괴공작
embargo-cap 금수 상한제 불매
confiscate 몰수 압수 압류
ai-technology 인공지능 반도체 기술 로봇 ai.
climate 기후 온난화 탄소
health-doctor 건강 의사. 환자 의료 수술
sport 스포츠 선수 리그
champion-medal 우승 챔피언 메달 선수권 월드컵
science-research 과학 연구
film-series 영화 배우 드라마
music-singer 음악 가수 노래 콘서트
anniversary 추모 기념일
funeral 장례 영결식
national-guard 주방위군 방위군
glide-bomb 활공
trench-fortification 참호 요새
gps-jamming 전파교란 전파 gps.
balloon 풍선
undersea-cable 해저케이블 케이블 해저
nuclear-test 핵실험 핵탄두 탄두
arms-control 군축 군비
defence-industry 방산 방위산업
pipeline 파이프라인 송유관 가스관
aircraft-carrier 항공모함 항모
helicopter 헬기 헬리콥터
mine-demining 지뢰 기뢰
cluster-munition 집속탄 백린탄
chemical-weapon 화학
satellite 위성
radar 레이더
poison 독살 중독 독극물
mercenary 용병 바그너
deserter 탈영
volunteer 자원봉사 의용군
depot-warehouse 창고 비축 저장
dam 댐. 댐이 저수지
torture 고문 학대
execution 처형 사형
massacre 학살 대학살
jihad-islamist 지하드 이슬람국가
curfew 통행금지 통금
shelter-bunker 대피소 벙커 방공호
veteran 참전용사 퇴역
sniper 저격
fuel 연료 휘발유 경유
coal 석탄 탄광
grain 곡물 밀가루 수확
water 물. 단수 상수도 식수
drought-heat 폭염 가뭄 열사병
heating 난방
hunger-famine 굶주 기근 기아.
tax 세금 과세 증세 감세
debt-bond 부채 채무 국채 채권
interest-rate 금리 기준금리
currency 통화 환율 달러 비트코인 가상화폐
donor 기부 기증 모금
subsidy 보조금
jobs-workers 고용 일자리 실업 노동자 해고
strike-labour 파업 노조
bankrupt 파산 부도
merger-takeover 인수 합병
reform 개혁
appeal-court 항소 상고
fine-penalty 벌금 과징금
fraud 사기 돈세탁
theft-rob 절도 강도 도난 훔쳐
drugs-narcotics 마약 밀수 코카인 펜타닐
rape-abuse 성폭행 성추행 성폭력
extradite 송환
derail 탈선
sink-capsize 침몰 전복
stab 흉기 칼부림
epidemic 감염 바이러스 코로나 전염병 독감
vaccine 백신 접종
cancer 암. 암환자 종양 항암
drugs-medicine 의약품 치료제 신약 제약.
rain-weather 폭우 호우 날씨 장마
landslide 산사태 눈사태
volcano 화산 분화
tsunami 쓰나미 지진해일
pollution 오염 환경
wildlife 동물 야생
religion-mosque 종교 이슬람 무슬림 유대인 모스크.
language 언어
book-writer 책. 작가 소설 문학 저자
culture-museum 문화 박물관 미술 예술 공연
tennis 테니스
hockey 하키 아이스하키
basketball 농구
olympics 올림픽
coach 감독 코치
transfer-sport 이적
sport-injury 결장 골절
referee-fans 심판 팬들
penalty-goal 득점 페널티 골.
racing 포뮬러 레이싱
cycling-athletics 마라톤 육상 사이클 스키
boxing-mma 복싱 권투 격투기
doping 도핑
chess 체스
space 우주
car 자동차 차량 전기차
bus 버스
road-traffic 도로 교통 고속도로
tourism 관광 여행
food-restaurant 식품 음식 식당 요리
fashion-clothes 패션 의류 의상
wedding-divorce 결혼 이혼 약혼
birth-baby 출산 신생아 임신 출생
new-year 새해 신년 불꽃놀이
parade 열병식 퍼레이드
monument 동상 기념비
flag-symbol 국기 깃발
spouse 부인 아내 남편
smartphone-app 스마트폰 아이폰 휴대전화 앱.
social-media 소셜미디어 인플루언서 sns.
internet 인터넷 온라인
tiktok 틱톡 tiktok
telegram-app 텔레그램
whatsapp 왓츠앱
facebook-meta 페이스북 인스타그램 메타.
youtube 유튜브
twitter 트위터 엑스.
collapse-building 붕괴 무너
university 대학교 대학생 대학. 대학들 교수
agriculture 농업 축산 농산물
real-estate 부동산 임대 집값
shop-retail 마트 매장 상점 소매 백화점
airline 항공사 승객
metro-station 지하철 기차역
tunnel 터널
gold 금값 황금
renewable 재생에너지 태양광 풍력 수소
television 방송 tv.
celebrity-star 연예인 스타. 유명인
suicide 자살
lawyer 변호사 변호인
mafia-gang 갱단 마피아 조직폭력
riot-clash 폭동 소요사태 난동
stampede 압사
radiation 방사능 방사선
gun-rifle 총기 권총 소총
steel-metal 철강 알루미늄 구리. 리튬
lake 호수
forest 숲. 산림 삼림
alcohol 음주 술. 맥주 와인
tobacco 담배 흡연
boeing 보잉
airbus 에어버스
lgbt-gay 성소수자 동성애 동성. 트랜스젠더
abortion 낙태
racism 인종차별 차별
citizenship 시민권 국적
lawsuit 소송 제소
impeachment 탄핵
transformer-generator 발전기 변압기
ukraine 우크라 키이우 키예프
russia 러시아 모스크바 러.
president 대통령
european-union 유럽연합 브뤼셀 eu.
europe 유럽
white-house 백악관
government 정부 정권 내각
kremlin 크렘린
minister 장관
nato 나토 nato
prime-minister 총리
world 세계
country 국가 나라 각국
today 오늘
new 새로운 신규 새.
people 사람
head-chief 수장 대표 위원장 회장
two 두. 둘.
year 올해 작년 내년 지난해
official 당국자 공식
first 첫. 첫째 최초
big 대규모 거대 대형 최대
city 도시 시내
region 지역 지방
donbas 돈바스 도네츠크 루한스크
crimea 크림반도 크림.
day 하루 날.
now 현재 지금
night 밤. 저녁 야간 심야
ally 동맹국 우방
international 국제
special 특별 특수
sea 바다 해상 해역
middle-east 중동
gaza 가자. 가자지구
secretary-of-state 국무장관 국무부
vice-president 부통령
source 소식통 관계자
geneva 제네바
istanbul 이스탄불
palestinian 팔레스타인
united-nations 유엔 안보리
team 팀. 대표팀 구단
parties-to-talks 당사자 양측
home 자택 주택 집.
woman 여성
man 남성 남자
kharkiv 하르키우 하리코프
odesa 오데사
full 전면 전체 완전
important 중요
good 좋은 긍정
possible 가능
dangerous 위험
more 더. 추가
all 모든 모두 전부
only 오직 유일
last-latest 마지막 최신 최종
real 실제 진짜 현실
dozens 수십
hundreds 수백
thousands 수천
three 세. 셋.
month 이달 지난달 다음달
hour 시간
again 다시 재차
during 동안
since 이래
expert 전문가
foreign 외국 해외
italy 이탈리아 로마.
japan 일본 도쿄
korea 한국 한반도 북한
north-korea 북한 평양 김정은
south-korea 한국 서울
saudi-arabia 사우디 리야드
riyadh 리야드
doha 도하.
qatar 카타르 도하.
vienna 비엔나
minsk 민스크
paris 파리. 파리에서
london 런던
berlin 베를린
switzerland 스위스
netherlands 네덜란드 헤이그 암스테르담
spain 스페인 마드리드
belarus 벨라루스 민스크
finland 핀란드 헬싱키
sweden 스웨덴 스톡홀름
norway 노르웨이 오슬로
denmark 덴마크 코펜하겐
lithuania 리투아니아
estonia 에스토니아
latvia 라트비아
baltic 발트 발틱
romania 루마니아
moldova 몰도바
czechia 체코 프라하
slovakia 슬로바키아
georgia 조지아
armenia 아르메니아
azerbaijan 아제르바이잔 바쿠.
kazakhstan 카자흐
pakistan 파키스탄 이슬라마바드
afghanistan 아프간 아프가니스탄 카불 탈레반
lebanon 레바논 베이루트
hezbollah 헤즈볼라
hamas 하마스
iraq 이라크 바그다드
yemen 예멘
houthi 후티
egypt 이집트 카이로
hormuz 호르무즈
strait 해협
red-sea 홍해
black-sea 흑해
taiwan 대만 타이베이
canada 캐나다
mexico 멕시코
brazil 브라질
kherson 헤르손
zaporizhzhia 자포리
dnipro 드니프로
lviv 르비우
pokrovsk 포크로우스크 포크롭스크
kupiansk 쿠피안스크 쿠퍈스크
sumy 수미. 수미주
kramatorsk 크라마토르스크 슬로뱐스크
belgorod 벨고로드
kursk 쿠르스크
pentagon 펜타곤 국방부
national 국립 전국 국내
local 현지
joint 공동 합동
strong 강력 강한
legal 합법 법적
ground 지상
historic 역사
immediate 즉각 즉시
long-term 장기적 장기화 장기간
permanent 영구 상설
temporary 임시 일시 잠정
unprecedented 전례 이례적
finance-minister 재무장관 재무부 금융
interior-minister 내무장관 내무부 내무
ministry 부처
commission 위원회 집행위
council 이사회 안보리 평의회
coalition 연정 연립
citizen 시민 국민
population 인구 주민
family 가족 유족 유가족
governor 주지사 도지사 지사.
mayor 서울시장 뉴욕시장 시장.
senator 상원의원
deputy-mp 의원
central-bank 중앙은행 은행 한은. 연준
half 절반
percent 퍼센트
majority 다수 과반
north 북부 북쪽
south 남부 남쪽
east 동부 동쪽
west 서부 서방 서쪽
florida 플로리다 마이애미 마러라고
new-york 뉴욕
texas 텍사스
california 캘리포니아 로스앤젤레스
vatican 바티칸 교황청
pope 교황
cuba 쿠바
panama 파나마
greece 그리스. 그리스가 그리스의 아테네
serbia 세르비아
africa 아프리카
asia 아시아
australia 호주. 호주가 호주의 시드니 캔버라
chancellor 총리
office 사무실 사무소
embassy 대사관
committee 위원회
agency 기관. 기관이
supreme-court 대법원
prosecutor 검찰 검사
imf-world-bank 국제통화기금 세계은행 imf.
red-cross 적십자
g7 g7. 주요7개국
g20 g20. 주요20개국
brics 브릭스 brics
opec 오펙 석유수출국기구 opec
fifa-uefa 피파 fifa uefa
cia 중앙정보국 cia.
fbi 연방수사국 fbi.
fsb 연방보안국 fsb.
sbu 보안국 sbu.
duma 두마.
bundestag 연방의회 분데스타크
oligarch 올리가르히 재벌 억만장자
first-lady 영부인 여사
son 아들 장남
daughter 딸. 딸이 장녀
son-in-law 사위. 사위인
mother 어머니 엄마 모친
father 아버지 부친 아빠
youth 청년 청소년 젊은
elderly 노인 고령
pension 연금
teacher 교사 선생
farmer 농민 농부
driver 운전
pilot 조종사 기장
sailor 선원 승무원
athlete 선수
actor 배우
activist 활동가 운동가
hacker 해커 해킹 사이버
church 교회 성당 주교
royal 국왕 왕실 왕자 공주. 여왕
businessman 사업가 기업인
group 단체 그룹
state-capital 수도. 수도권 수도인
right-wing 우파 극우 우익
left-wing 좌파 극좌 좌익
politician 정치
tomorrow 내일
yesterday 어제
second 두번째 둘째
third 세번째 셋째
decade 10년
century 세기
morning 아침 오전
early 조기 일찍
late 늦게 뒤늦게
christmas 크리스마스 성탄
easter 부활절
january 1월
february 2월
march-month 3월
april 4월
june 6월
july 7월
august 8월
september 9월
october 10월
november 11월
december 12월
spring 봄. 봄철 봄날
summer 여름
autumn 가을
four 넷. 네명
five 다섯
ten 열명
many 많은 많이 다수
few 일부 소수
less 덜. 감소
nobody 아무도
small 작은 소규모 소형
high 높은 높아
low 낮은 낮아
weak 약한 약화
easy 쉬운 쉽게
serious 심각 중대
impossible 불가능
certain 확실 분명
uncertain 불확실 불투명 불분명
partial 부분 일부
separate 별도 별개
illegal 불법 위법
public 공공 공개적
private 민간. 사적 개인
bad 나쁜 나빠 부정적
best 최고 최상 최선
worst 최악
correct 올바 정확 옳은
wrong 잘못 틀린
freedom 자유
rich 부자 부유
poor 빈곤 가난
alive 생존 살아
green 녹색 초록
blue 파란 푸른 청색
hot 뜨거 폭염
near 인근 근처
far 먼. 멀리
sky 하늘 상공
village 마을
district 구역 지구.
island 섬. 섬에 제도.
river 강. 강물 하천
mountain 산. 산악 등산
coast 해안 해변 연안
street 거리. 거리에 길거리
building 건물 빌딩
palace 궁전 왕궁 관저
hotel 호텔
chernihiv 체르니히우
mykolaiv 미콜라이우
chernobyl 체르노빌 초르노빌
novorossiysk 노보로시스크
bryansk 브랸스크
kaliningrad 칼리닌그라드
st-petersburg 상트페테르부르크 상트.
chechnya 체첸
portugal 포르투갈 리스본
belgium 벨기에
austria 오스트리아
slovenia 슬로베니아
bulgaria 불가리아
croatia 크로아티아
bosnia 보스니아
kosovo 코소보
cyprus 키프로스
ireland 아일랜드 더블린
uzbekistan 우즈베
bangladesh 방글라데시
sri-lanka 스리랑카
myanmar 미얀마
thailand 태국 방콕
cambodia 캄보디아 프놈펜
singapore 싱가포르
malaysia 말레이시아
indonesia 인도네시아 인니 자카르타
philippines 필리핀 마닐라
vietnam 베트남 하노이
hong-kong 홍콩
new-zealand 뉴질랜드
haiti 아이티. 아이티의 아이티에서
argentina 아르헨티나
chile 칠레
colombia 콜롬비아
ecuador 에콰도르
bolivia 볼리비아
peru 페루
sudan 남수단 하르툼 다르푸르
ethiopia 에티오피아
somalia 소말리아
kenya 케냐
nigeria 나이지리아
niger 니제르
mali 말리. 말리의 바마코
burkina-faso 부르키나 사헬
congo 콩고 민주콩고
south-africa 남아공 남아프리카
libya 리비아
tunisia 튀니지
algeria 알제리
morocco 모로코
west-bank 서안 요르단강 정착촌
jerusalem 예루살렘
kuwait 쿠웨이트
bahrain 바레인
oman 오만. 오만의 무스카트
jordan 요르단. 요르단의 요르단이 암만
arctic 북극
antarctica 남극
mediterranean 지중해
suez 수에즈
davos 다보스
albania 알바니아
montenegro 몬테네그로
north-macedonia 북마케도니아
iceland 아이슬란드
kyrgyzstan 키르기스
tajikistan 타지키스탄
turkmenistan 투르크메니스탄
nepal 네팔
laos 라오스
mongolia 몽골
honduras 온두라스
nicaragua 니카라과
paraguay 파라과이
uruguay 우루과이
eritrea 에리트레아
rwanda 르완다
uganda 우간다
mozambique 모잠비크
blogger 블로거 유튜버
already 이미. 벌써
still 여전히 아직
may-month 5월
free-of-charge 무료 공짜
square 광장
not 않 못 없 안. 아니
`;
